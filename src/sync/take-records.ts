import type { CardRules } from '../domain/card/card-rules.js';
import { Refused } from '../domain/failure.js';
import type { Reason } from '../domain/reason.js';
import { shown } from '../domain/shown.js';
import { isTaxNumber } from '../domain/tax-number.js';
import { assemble, type Assembled, type KeptRecord } from '../formats/ledger/assemble.js';
import { isRegisterKind, type KindMapping, type LedgerKind } from '../formats/ledger/ledger-mapping.js';
import { pendingRecords } from '../store/reads/ledger-reads.js';
import type { Transaction } from '../store/transaction.js';
import { type ExternalKind, findByExternalIds } from '../store/writers/external-ids.js';
import { lockIntake } from '../store/writers/import-writer.js';
import { settleRecords } from '../store/writers/ledger-record-writer.js';
import { ensureOrganizations } from '../store/writers/organization-writer.js';
import { type RegisterBatch, saveRegisterRows } from '../store/writers/register-writer.js';
import { nothingSaved, type Saved } from '../store/writers/saved.js';
import { requestWork } from '../store/writers/work-requests.js';
import { loadSurroundings } from './record-surroundings.js';

/** Records that are taken in by one transaction. */
const BATCH = 500;

/** Whose records are taken in. */
export interface TakingContext {
  readonly source: string;
  readonly timeZone: string;
  readonly cards: CardRules;
  /** ИНН of the companies whose documents are taken; empty takes all. */
  readonly organizations: readonly string[];
}

/** What one batch came to. `last` is where the next begins; null when there is nothing more. */
export interface TakenBatch {
  readonly last: string | null;
  readonly saved: Saved;
  readonly skipped: number;
}

const EXTERNAL: Readonly<Record<LedgerKind, ExternalKind | undefined>> = {
  organizations: undefined,
  counterparties: 'counterparty',
  agreements: 'agreement',
  orders: 'order',
  invoices: 'invoice',
};

type Row = NonNullable<Assembled>;

/** A Russian tax number is ten or twelve digits with right control digits; what else a base of 1C holds belongs to foreigners. */
function checkTaxNumber(taxNumber: string): void {
  if (/^(\d{10}|\d{12})$/.test(taxNumber) && !isTaxNumber(taxNumber))
    throw new Refused('tax-number-wrong', { value: shown(taxNumber, 12) });
}

/** @throws Refused `tax-number-wrong` {value} */
function check(assembled: Row): Row {
  if (assembled.kind === 'organizations' || assembled.kind === 'counterparties')
    checkTaxNumber(assembled.row.taxNumber);
  return assembled;
}

/** Whether a record is one of the companies that were asked for. */
function isWanted(assembled: Row, organizations: readonly string[]): boolean {
  if (organizations.length === 0 || assembled.kind === 'counterparties') return true;
  const { row } = assembled;
  return organizations.includes('organizationTaxNumber' in row ? row.organizationTaxNumber : row.taxNumber);
}

/**
 * Takes one batch of waiting records of a kind in (приём записей): makes rows of them and writes these through the one writer of their
 * kind, in the transaction that also notes what became of each record. Cut off anywhere, it is as if nothing had been done.
 */
export async function takeBatch(
  tx: Transaction,
  context: TakingContext,
  kind: LedgerKind,
  mapping: KindMapping,
  after: string,
): Promise<TakenBatch> {
  // One at a time with files: both look whether a client is known before they add one.
  await lockIntake(tx);
  const { source } = context;
  const records = await pendingRecords(tx, source, mapping.set, after, BATCH);
  if (records.length === 0) return { last: null, saved: nothingSaved(), skipped: 0 };
  const refusals = new Map<number, Reason>();
  const rows = await makeRows(tx, context, kind, mapping, records, refusals);
  const saved = await save(tx, context, kind, rows, (place, why) => refusals.set(place, why));
  await settleRecords(
    tx,
    source,
    mapping.set,
    records.map(({ ref }, place) => ({ ref, refusal: refusals.get(place) ?? null })),
  );
  if (saved.added + saved.changed > 0 && kind !== 'orders') await requestWork(tx, 'match');
  return {
    last: records.at(-1)?.ref ?? null,
    saved,
    skipped: records.length - rows.length - refusalsBefore(rows, refusals),
  };
}

/** Refusals of records of which no row was made. */
function refusalsBefore(rows: readonly Placed[], refusals: ReadonlyMap<number, Reason>): number {
  const placed = new Set(rows.map((each) => each.place));
  return [...refusals.keys()].filter((place) => !placed.has(place)).length;
}

interface Placed {
  readonly place: number;
  readonly assembled: Row;
}

async function makeRows(
  tx: Transaction,
  context: TakingContext,
  kind: LedgerKind,
  mapping: KindMapping,
  records: readonly KeptRecord[],
  refusals: Map<number, Reason>,
): Promise<Placed[]> {
  const around = await loadSurroundings(tx, context.source, mapping, records);
  const made: Placed[] = [];
  records.forEach((record, place) => {
    try {
      const assembled = assemble(kind, mapping, record, around, place);
      if (assembled && isWanted(assembled, context.organizations)) made.push({ place, assembled: check(assembled) });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      refusals.set(place, error.reason);
    }
  });
  const external = EXTERNAL[kind];
  const doubtful = made
    .filter(({ assembled }) => assembled.onlyIfKnown)
    .map(({ assembled }) => assembled.row.externalId);
  if (!external || doubtful.length === 0) return made;
  const known = await findByExternalIds(tx, context.source, external, doubtful);
  return made.filter(({ assembled }) => !assembled.onlyIfKnown || known.has(assembled.row.externalId));
}

async function save(
  tx: Transaction,
  { source, timeZone, cards }: TakingContext,
  kind: LedgerKind,
  rows: readonly Placed[],
  onRefusal: (place: number, why: Reason) => void,
): Promise<Saved> {
  if (rows.length === 0) return nothingSaved();
  if (isRegisterKind(kind)) {
    const batch = { kind, rows: rows.map(({ assembled }) => assembled.row) } as unknown as RegisterBatch;
    return saveRegisterRows(tx, { source, timeZone, cards }, batch, onRefusal);
  }
  const mentions = rows.map(({ assembled }) => assembled.row as { taxNumber: string; name: string });
  await ensureOrganizations(tx, mentions, timeZone);
  return { added: 0, changed: 0, known: rows.length };
}
