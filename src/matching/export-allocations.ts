import { Injectable } from '@nestjs/common';
import { Store } from '../store/store.js';

/** An invoice and a sum as the export names them: number and day together name an invoice. */
export interface ExportedAllocation {
  readonly invoice: string;
  readonly date: string;
  readonly amount: number;
}

/** One incoming payment with what was decided of it. Amounts in minor units. */
export interface ExportedPayment {
  readonly number: string;
  readonly date: string;
  readonly amount: number;
  readonly currency: string;
  readonly payerAccount: string;
  readonly payerTaxNumber: string;
  readonly status: string;
  readonly allocations: readonly ExportedAllocation[];
  readonly suggestions: readonly (readonly ExportedAllocation[])[];
  readonly because: readonly string[];
}

interface Row extends Omit<ExportedPayment, 'amount'> {
  readonly id: string;
  readonly seq: bigint;
  readonly amount: bigint;
}

const PAGE = 2000;

const SELECT = `
  select p.id, p.seq, p.number, p.document_on as date, p.amount, p.currency, p.payer_account as "payerAccount",
    p.payer_tax_number as "payerTaxNumber",
    case when p.status = 'open' then coalesce(p.verdict->>'status', 'open') else p.status end as status,
    coalesce((select jsonb_agg(jsonb_build_object('invoice', i.number, 'date', i.issued_on, 'amount', a.amount) order by i.issued_on, i.number, a.seq)
      from allocation_in_force a join invoice i on i.id = a.invoice_id where a.payment_id = p.id), '[]') as allocations,
    case when p.status <> 'open' then '[]'::jsonb else
      coalesce((select jsonb_agg(each.list order by each.n) from (
        select s.n, (select jsonb_agg(jsonb_build_object('invoice', i.number, 'date', i.issued_on, 'amount', (x.item->>'amount')::bigint) order by x.n)
                     from jsonb_array_elements(s.list) with ordinality as x(item, n) join invoice i on i.id = (x.item->>'invoiceId')::uuid) as list
        from jsonb_array_elements(p.verdict->'suggestions') with ordinality as s(list, n)) each where each.list is not null), '[]') end as suggestions,
    coalesce((select jsonb_agg(b->>'code' order by n) from jsonb_array_elements(p.verdict->'because') with ordinality as b(b, n)), '[]') as because
  from payment p
  where p.direction = 'in' and p.status <> 'withdrawn' and p.seq > $1
  order by p.seq limit $2`;

/** Gives out every incoming payment with its allocations, for scripts and for scoring (выгрузка разнесения). */
@Injectable()
export class ExportAllocations {
  constructor(private readonly store: Store) {}

  /** Payments in the order of booking, read a page at a time. */
  async *run(): AsyncGenerator<ExportedPayment> {
    let after = 0n;
    for (;;) {
      const rows = await this.store.query<Row>(SELECT, [after, PAGE]);
      for (const { id: _id, seq: _seq, amount, ...rest } of rows) {
        yield {
          number: rest.number,
          date: rest.date,
          amount: Number(amount),
          currency: rest.currency,
          payerAccount: rest.payerAccount,
          payerTaxNumber: rest.payerTaxNumber,
          status: rest.status,
          allocations: rest.allocations,
          suggestions: rest.suggestions,
          because: rest.because,
        };
      }
      const last = rows.at(-1);
      if (!last || rows.length < PAGE) return;
      after = last.seq;
    }
  }
}
