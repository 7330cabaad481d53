import type { z } from 'zod';
import { Refused } from '../../domain/failure.js';
import type { LedgerMapping } from '../../formats/ledger/ledger-mapping.js';
import { secretNamesOf } from '../channels/channel-list.js';
import type { Ledger } from './ledger.js';
import type { LedgerInput } from './ledger-input.js';
import { ODataLedger } from './odata/odata.connector.js';
import type { WriteBackSettings } from './write-back-settings.js';
import { odataSettings } from './odata/odata.settings.js';

/** What every kind of ledger has in its settings. */
export interface SourceSettings {
  readonly mapping: string;
  readonly organizations: readonly string[];
  readonly everyMinutes: number;
  readonly compareEveryHours: number;
  readonly windowDays: number;
  readonly largestShrinkPercent: number;
  /** What is written into it; without it nothing is. */
  readonly writeBack?: WriteBackSettings | undefined;
  /** How long an answer may take, milliseconds. */
  readonly timeoutMs: number;
  /** First pause before something is tried again, milliseconds. */
  readonly retryMs: number;
}

/** One system behind a source: what its block of configuration looks like and how it is opened. */
interface LedgerKind<S extends z.ZodType<SourceSettings>> {
  readonly settings: S;
  readonly open: (input: LedgerInput<z.output<S>>) => Ledger;
}

const ledgerKind = <S extends z.ZodType<SourceSettings>>(settings: S, open: LedgerKind<S>['open']) => ({
  settings,
  open: (block: unknown, surroundings: LedgerSurroundings, name: string): OpenedSource => {
    const validated = validate(settings, block, name);
    const { secret, pathOf } = surroundings;
    const mapping = { name: validated.mapping, value: surroundings.mapping(validated.mapping) };
    return { settings: validated, ledger: open({ name, settings: validated, mapping, secret, pathOf }) };
  },
});

/** Every ledger that can be configured, by the `kind` of its block. The one list that names them. */
export const LEDGER_SOURCES = {
  odata: ledgerKind(odataSettings, (input) => new ODataLedger(input)),
} as const;

/** The `kind` of a source's configuration. */
export type LedgerSourceName = keyof typeof LEDGER_SOURCES;

function validate<S extends z.ZodType>(schema: S, block: unknown, name: string): z.output<S> {
  const read = schema.safeParse(block);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  throw new Refused('config-source-invalid', {
    source: name,
    field: ['sources', name, ...(issue?.path ?? [])].map(String).join('.'),
    problem: issue?.message ?? '',
  });
}

/** What opening sources needs from the installation. */
export interface LedgerSurroundings {
  readonly secret: (name: string) => string | undefined;
  readonly pathOf: (path: string) => string;
  /** A mapping by its name. @throws Refused `mapping-unknown` */
  readonly mapping: (name: string) => LedgerMapping;
}

/** A ledger with the settings of its source that are no business of the connector. */
export interface OpenedSource {
  readonly ledger: Ledger;
  readonly settings: SourceSettings;
}

/**
 * Makes a ledger from its block of configuration. Nothing is connected yet.
 *
 * @param block `sources.<name>` as read: `kind` and the settings of that kind
 * @throws Refused `config-source-kind` {source, kind, known}, `config-source-invalid` {source, field, problem},
 *   `secret-missing` {variable}, `mapping-unknown` {mapping, known}
 */
export function openLedger(
  name: string,
  block: Readonly<Record<string, unknown>>,
  surroundings: LedgerSurroundings,
): OpenedSource {
  const kind = String(block['kind'] ?? '');
  if (!Object.hasOwn(LEDGER_SOURCES, kind)) {
    throw new Refused('config-source-kind', { source: name, kind, known: Object.keys(LEDGER_SOURCES).join(', ') });
  }
  const opened = LEDGER_SOURCES[kind as LedgerSourceName].open(block, surroundings, name);
  const missing = secretNamesOf(block).find((variable) => !surroundings.secret(variable));
  if (missing !== undefined) throw new Refused('secret-missing', { variable: missing });
  return opened;
}
