import { Inject, Injectable } from '@nestjs/common';
import { type Reason, reason } from '../domain/reason.js';
import { shown } from '../domain/shown.js';
import { isTaxNumber } from '../domain/tax-number.js';
import type { Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/settings.module.js';
import { Store } from '../store/store.js';
import type { Transaction } from '../store/transaction.js';
import { writtenByExternalIds } from '../store/reads/written-records.js';
import { type ExternalKind, findByExternalIds } from '../store/writers/external-ids.js';
import { lockIntake } from '../store/writers/import-writer.js';
import { type RegisterBatch, saveRegisterRows } from '../store/writers/register-writer.js';
import { requestWork } from '../store/writers/work-requests.js';

/** What became of a record that a program sent. */
export interface UpsertedRecord {
  /** Its place among the records, from 0. */
  readonly index: number;
  readonly externalId: string;
  readonly outcome: 'added' | 'changed' | 'known' | 'refused';
  /** Our id; null of one that was refused. */
  readonly id: string | null;
  /** Why it was refused. */
  readonly reason: Reason | null;
}

const EXTERNAL: Readonly<Record<RegisterBatch['kind'], ExternalKind>> = {
  counterparties: 'counterparty',
  agreements: 'agreement',
  invoices: 'invoice',
  orders: 'order',
};

/** Why a record cannot be taken before anything is looked up. */
function refusalOf(row: RegisterBatch['rows'][number], seen: Set<string>): Reason | undefined {
  if (seen.has(row.externalId)) return reason('record-repeated', { externalId: shown(row.externalId, 60) });
  seen.add(row.externalId);
  const taxNumber = 'taxNumber' in row ? row.taxNumber : row.counterpartyTaxNumber;
  return taxNumber === '' || isTaxNumber(taxNumber)
    ? undefined
    : reason('tax-number-wrong', { value: shown(taxNumber, 12) });
}

/**
 * Takes records that a program sends by its own ids (массовая запись по внешним ключам), through the same writers as registers and bases
 * of 1C: a record that is new is added, another one changed, one that cannot be taken refused alone.
 */
@Injectable()
export class UpsertRecords {
  constructor(
    private readonly store: Store,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * @param source the system that the external ids belong to
   * @param batch rows whose `line` is their place among the records
   */
  run(source: string, batch: RegisterBatch): Promise<UpsertedRecord[]> {
    return this.store.transaction((tx) => this.save(tx, source, batch));
  }

  private async save(tx: Transaction, source: string, batch: RegisterBatch): Promise<UpsertedRecord[]> {
    // One at a time with files: both look whether a client is known before they add one.
    await lockIntake(tx);
    const refusals = new Map<number, Reason>();
    const seen = new Set<string>();
    for (const row of batch.rows) {
      const why = refusalOf(row, seen);
      if (why) refusals.set(row.line, why);
    }
    const rows = batch.rows.filter((each) => !refusals.has(each.line));
    const kind = EXTERNAL[batch.kind];
    const externalIds = rows.map((each) => each.externalId);
    const before = await findByExternalIds(tx, source, kind, externalIds);
    const { timeZone, cards } = this.settings.config;
    const taken = { kind: batch.kind, rows } as RegisterBatch;
    const saved = await saveRegisterRows(tx, { source, timeZone, cards }, taken, (line, why) =>
      refusals.set(line, why),
    );
    if (saved.added + saved.changed > 0) await requestWork(tx, 'match');
    const after = await writtenByExternalIds(tx, source, kind, externalIds);
    return batch.rows.map(({ line: index, externalId }): UpsertedRecord => {
      const why = refusals.get(index);
      const found = after.get(externalId);
      if (why || !found)
        return { index, externalId, outcome: 'refused', id: null, reason: why ?? reason('record-not-kept') };
      const outcome = !before.has(externalId) ? 'added' : found.written ? 'changed' : 'known';
      return { index, externalId, outcome, id: found.id, reason: null };
    });
  }
}
