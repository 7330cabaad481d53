import { Body, Controller, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { type Reason, reason } from '../domain/reason.js';
import { shown } from '../domain/shown.js';
import type { Language } from '../domain/wording/say.js';
import { type UpsertedRecord, UpsertRecords } from '../intake/upsert-records.js';
import type { RegisterBatch } from '../store/writers/register-writer.js';
import { Answers } from './api/answers.js';
import { toldReason } from './api/fields.js';
import { Spoken } from './api/headers.js';
import {
  agreementRecord,
  bulkAnswer,
  bulkBody,
  type BulkBody,
  counterpartyRecord,
  invoiceRecord,
  orderRecord,
} from './api/records.js';
import { toAgreementRow, toCounterpartyRow, toInvoiceRow, toOrderRow } from './record-rows.js';

type Answer = z.infer<typeof bulkAnswer>;
type Refusal = { readonly index: number; readonly externalId: string; readonly why: Reason };

const PROBLEMS = [400, 413, 415];

/** Records of other programs by their own ids, many in one call. */
@ApiTags('records')
@Controller()
export class RecordsController {
  constructor(private readonly upsert: UpsertRecords) {}

  @Put('counterparties')
  @Answers('Adds and changes clients by external id (массовая запись)', bulkAnswer, PROBLEMS)
  counterparties(
    @Body({ schema: bulkBody(counterpartyRecord) }) body: BulkBody,
    @Spoken() language: Language,
  ): Promise<Answer> {
    return this.take(body, language, 'counterparties', counterpartyRecord, toCounterpartyRow);
  }

  @Put('agreements')
  @Answers('Adds and changes agreements by external id', bulkAnswer, PROBLEMS)
  agreements(
    @Body({ schema: bulkBody(agreementRecord) }) body: BulkBody,
    @Spoken() language: Language,
  ): Promise<Answer> {
    return this.take(body, language, 'agreements', agreementRecord, toAgreementRow);
  }

  @Put('invoices')
  @Answers('Adds and changes invoices by external id', bulkAnswer, PROBLEMS)
  invoices(@Body({ schema: bulkBody(invoiceRecord) }) body: BulkBody, @Spoken() language: Language): Promise<Answer> {
    return this.take(body, language, 'invoices', invoiceRecord, toInvoiceRow);
  }

  @Put('orders')
  @Answers('Adds and changes orders by external id', bulkAnswer, PROBLEMS)
  orders(@Body({ schema: bulkBody(orderRecord) }) body: BulkBody, @Spoken() language: Language): Promise<Answer> {
    return this.take(body, language, 'orders', orderRecord, toOrderRow);
  }

  private async take<R>(
    { source, records }: BulkBody,
    language: Language,
    kind: RegisterBatch['kind'],
    schema: z.ZodType<R>,
    toRow: (record: R) => object,
  ): Promise<Answer> {
    const rows: object[] = [];
    const refusals: Refusal[] = [];
    records.forEach((record, index) => {
      const read = schema.safeParse(record);
      if (read.success) rows.push({ ...toRow(read.data), line: index });
      else refusals.push({ index, externalId: nameOf(record), why: invalid(read.error) });
    });
    const taken = await this.upsert.run(source, { kind, rows } as unknown as RegisterBatch);
    const refused = refusals.map(({ index, externalId, why }): UpsertedRecord => ({
      index,
      externalId,
      outcome: 'refused',
      id: null,
      reason: why,
    }));
    const results = [...taken, ...refused].sort((a, b) => a.index - b.index);
    const count = (outcome: UpsertedRecord['outcome']): number =>
      results.filter((each) => each.outcome === outcome).length;
    return {
      added: count('added'),
      changed: count('changed'),
      known: count('known'),
      refused: count('refused'),
      results: results.map((each) => ({ ...each, reason: each.reason && toldReason(each.reason, language) })),
    };
  }
}

/** What a record that cannot be read calls itself, as far as it says so. */
function nameOf(record: unknown): string {
  const name = typeof record === 'object' && record !== null && 'externalId' in record ? record.externalId : '';
  return typeof name === 'string' ? shown(name, 200) : '';
}

function invalid({ issues: [issue] }: z.ZodError): Reason {
  return reason('record-invalid', { at: (issue?.path ?? []).map(String).join('.'), problem: issue?.message ?? '' });
}
