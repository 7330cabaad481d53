import type { z } from 'zod';
import { Refused } from '../../domain/failure.js';
import type { Channel, ChannelInput } from './channel.js';
import { FolderChannel } from './folder/folder.connector.js';
import { folderSettings } from './folder/folder.settings.js';
import { SmscChannel } from './smsc/smsc.connector.js';
import { smscSettings } from './smsc/smsc.settings.js';
import { SmtpChannel } from './smtp/smtp.connector.js';
import { smtpSettings } from './smtp/smtp.settings.js';

/** One system behind a channel: what its block of configuration looks like and how the channel is made. */
interface ChannelKind<S extends z.ZodType> {
  readonly settings: S;
  readonly open: (input: ChannelInput<z.output<S>>) => Channel;
}

const channelKind = <S extends z.ZodType>(settings: S, open: ChannelKind<S>['open']) => ({
  settings,
  open: (block: unknown, rest: Omit<ChannelInput<never>, 'settings'>): Channel =>
    open({ ...rest, settings: validated(settings, block, rest.name) }),
});

/** Every channel that can be configured, by the `kind` of its block. The one list that names them. */
export const CHANNEL_KINDS = {
  smtp: channelKind(smtpSettings, (input) => new SmtpChannel(input)),
  smsc: channelKind(smscSettings, (input) => new SmscChannel(input)),
  folder: channelKind(folderSettings, (input) => new FolderChannel(input)),
} as const;

/** The `kind` of a channel's configuration. */
export type ChannelKindName = keyof typeof CHANNEL_KINDS;

function validated<S extends z.ZodType>(schema: S, block: unknown, name: string): z.output<S> {
  const read = schema.safeParse(block);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  throw new Refused('channel-settings-invalid', {
    channel: name,
    field: ['channels', name, ...(issue?.path ?? [])].map(String).join('.'),
    problem: issue?.message ?? '',
  });
}

/** Secrets that a block names, as `…From: VARIABLE`: the names of the environment variables. */
export const secretNamesOf = (block: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(block)
    .filter(([field, value]) => field.endsWith('From') && typeof value === 'string')
    .map(([, value]) => value as string);

/** What opening channels needs from the installation. */
export interface ChannelSurroundings {
  readonly secret: (name: string) => string | undefined;
  readonly pathOf: (path: string) => string;
}

/**
 * Makes a channel from its block of configuration. Nothing is connected yet.
 *
 * @param block `channels.<name>` as read: `kind` and the settings of that kind
 * @throws Refused `channel-kind-unknown` {channel, kind, known}, `channel-settings-invalid` {channel, field, problem},
 *   `secret-missing` {channel, variable}
 */
export function openChannel(
  name: string,
  block: Readonly<Record<string, unknown>>,
  surroundings: ChannelSurroundings,
): Channel {
  const kind = String(block['kind'] ?? '');
  if (!Object.hasOwn(CHANNEL_KINDS, kind)) {
    throw new Refused('channel-kind-unknown', { channel: name, kind, known: Object.keys(CHANNEL_KINDS).join(', ') });
  }
  const channel = CHANNEL_KINDS[kind as ChannelKindName].open(block, { name, ...surroundings });
  const missing = secretNamesOf(block).find((variable) => !surroundings.secret(variable));
  if (missing !== undefined) throw new Refused('secret-missing', { channel: name, variable: missing });
  return channel;
}

/** Makes all configured channels, in the order of the configuration. */
export const openChannels = (
  blocks: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  surroundings: ChannelSurroundings,
): Channel[] => Object.entries(blocks).map(([name, block]) => openChannel(name, block, surroundings));
