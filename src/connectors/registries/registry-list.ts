import type { z } from 'zod';
import { Refused } from '../../domain/failure.js';
import { type Reason, reason } from '../../domain/reason.js';
import { secretNamesOf } from '../channels/channel-list.js';
import { CbrRegistry } from './cbr/cbr.connector.js';
import { type CbrSettings, cbrSettings } from './cbr/cbr.settings.js';
import { DadataRegistry } from './dadata/dadata.connector.js';
import { dadataSettings } from './dadata/dadata.settings.js';
import { EgrulRegistry } from './egrul/egrul.connector.js';
import { egrulSettings } from './egrul/egrul.settings.js';
import { FocusRegistry } from './focus/focus.connector.js';
import { focusSettings } from './focus/focus.settings.js';
import type { PartyRegistry, ReferenceRegistry } from './registry.js';
import type { RegistryInput } from './registry-input.js';

/** A registry with the settings of its source that are no business of the connector. */
export interface OpenedReference {
  readonly reads: 'reference';
  readonly registry: ReferenceRegistry;
  readonly settings: CbrSettings;
  /** Why it cannot be asked: a key is missing in the environment. */
  readonly off?: Reason;
}

/** What every registry of counterparties has in its settings. */
export interface PartySettings {
  readonly everyMinutes: number;
  readonly refreshDays: number;
  readonly attempts: number;
  readonly fills: 'empty' | 'policy';
}

/** A registry of counterparties, as {@link OpenedReference}. */
export interface OpenedParties {
  readonly reads: 'parties';
  readonly registry: PartyRegistry;
  readonly settings: PartySettings;
  readonly off?: Reason;
}

/** An opened registry of either kind. */
export type OpenedRegistry = OpenedReference | OpenedParties;

type Surroundings = Pick<RegistryInput<never>, 'secret' | 'pathOf'>;

/** One system behind a registry: what its block of configuration looks like and how it is opened. */
interface RegistryKind<S extends z.ZodType> {
  readonly settings: S;
  readonly open: (input: RegistryInput<z.output<S>>) => OpenedRegistry;
}

const registryKind = <S extends z.ZodType>(settings: S, open: RegistryKind<S>['open']) => ({
  settings,
  open: (block: unknown, surroundings: Surroundings, name: string): OpenedRegistry =>
    open({ name, settings: validated(settings, block, name), ...surroundings }),
});

const parties = <S extends z.ZodType<PartySettings>>(
  settings: S,
  make: (input: RegistryInput<z.output<S>>) => PartyRegistry,
) => registryKind(settings, (input) => ({ reads: 'parties', registry: make(input), settings: input.settings }));

/** Every registry that can be configured, by the `kind` of its block. The one list that names them. */
export const REGISTRY_SOURCES = {
  cbr: registryKind(cbrSettings, (input) => ({
    reads: 'reference',
    registry: new CbrRegistry(input),
    settings: input.settings,
  })),
  dadata: parties(dadataSettings, (input) => new DadataRegistry(input)),
  focus: parties(focusSettings, (input) => new FocusRegistry(input)),
  egrul: parties(egrulSettings, (input) => new EgrulRegistry(input)),
} as const;

/** The `kind` of a registry's configuration. */
export type RegistrySourceName = keyof typeof REGISTRY_SOURCES;

/** Whether a block of configuration is that of a registry. */
export const isRegistryKind = (kind: unknown): kind is RegistrySourceName =>
  typeof kind === 'string' && Object.hasOwn(REGISTRY_SOURCES, kind);

function validated<S extends z.ZodType>(schema: S, block: unknown, name: string): z.output<S> {
  const read = schema.safeParse(block);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  throw new Refused('config-source-invalid', {
    source: name,
    field: ['sources', name, ...(issue?.path ?? [])].map(String).join('.'),
    problem: issue?.message ?? '',
  });
}

/**
 * Makes a registry from its block of configuration. Nothing is connected yet. One whose key is not in the environment is opened and
 * said to be off, so that everything else goes on.
 *
 * @throws Refused `config-source-invalid` {source, field, problem}
 */
export function openRegistry(
  name: string,
  block: Readonly<Record<string, unknown>>,
  surroundings: Surroundings,
): OpenedRegistry {
  const kind = block['kind'] as RegistrySourceName;
  const opened = REGISTRY_SOURCES[kind].open(block, surroundings, name);
  const missing = secretNamesOf(block).find((variable) => !surroundings.secret(variable));
  return missing === undefined
    ? opened
    : { ...opened, off: reason('registry-off', { source: name, variable: missing }) };
}
