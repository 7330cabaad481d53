import type { Reason } from '../../domain/reason.js';
import type { Direction, PaymentStatus } from '../../domain/payment.js';
import type { PartyMention } from '../../domain/party.js';
import type { Queries } from '../session.js';
import {
  Conditions,
  escapeLike,
  instant,
  type ListShape,
  type Page,
  type PageRequest,
  readOne,
  readPage,
} from './lists.js';

/** A payment as lists show it; amounts in minor units as decimal strings. */
export interface ListedPayment {
  readonly id: string;
  readonly organizationId: string;
  readonly counterpartyId: string | null;
  /** Name of the counterparty's card. */
  readonly counterparty: string | null;
  readonly direction: Direction;
  readonly kind: string;
  readonly number: string;
  readonly documentOn: string;
  readonly postedOn: string;
  readonly amount: string;
  readonly allocated: string;
  readonly currency: string;
  readonly payer: PartyMention;
  readonly payee: PartyMention;
  readonly purpose: string;
  readonly status: PaymentStatus;
  /** What the matcher last thought of it. */
  readonly verdict: string | null;
  readonly version: number;
  readonly createdAt: string;
}

const mention = (side: 'payer' | 'payee'): string =>
  `jsonb_build_object('name', p.${side}_name, 'taxNumber', p.${side}_tax_number, 'reasonCode', p.${side}_reason_code,
     'account', p.${side}_account, 'bankCode', p.${side}_bank_code, 'bankName', p.${side}_bank_name) as ${side}`;

const PAYMENTS: ListShape = {
  name: 'payments',
  select: `p.id, p.organization_id as "organizationId", p.counterparty_id as "counterpartyId", c.name as counterparty,
    p.direction, p.kind, p.number, p.document_on as "documentOn", p.posted_on as "postedOn", p.amount::text, p.allocated::text,
    p.currency, ${mention('payer')}, ${mention('payee')}, p.purpose, p.status, p.verdict->>'status' as verdict, p.version,
    ${instant('p.created_at')} as "createdAt"`,
  from: 'payment p left join counterparty c on c.id = p.counterparty_id',
  keys: [
    { column: 'p.posted_on', type: 'date' },
    { column: 'p.id', type: 'uuid' },
  ],
  order: 'desc',
};

/** What a list of payments may be narrowed to. */
export interface PaymentFilter {
  readonly status?: string | undefined;
  readonly direction?: string | undefined;
  /** First and last day of booking. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly organization?: string | undefined;
  /** Ids of our companies: only theirs. */
  readonly within?: readonly string[] | undefined;
  readonly counterparty?: string | undefined;
  /** Beginning of the number, or a part of the purpose, of the payer's name or tax number, in any case of letters. */
  readonly q?: string | undefined;
}

/** Payments, the latest booked first. @throws Refused `cursor-invalid` */
export function listPayments(db: Queries, filter: PaymentFilter, page: PageRequest): Promise<Page<ListedPayment>> {
  const q = filter.q === undefined ? undefined : escapeLike(filter.q);
  const conditions = new Conditions()
    .and('p.status = $$', filter.status)
    .and('p.direction = $$', filter.direction)
    .and('p.posted_on >= $$::date', filter.from)
    .and('p.posted_on <= $$::date', filter.to)
    .and('p.organization_id = $$', filter.organization)
    .and('p.organization_id = any($$::uuid[])', filter.within)
    .and('p.counterparty_id = $$', filter.counterparty)
    .and(
      `p.number ilike $$::text || '%' or p.purpose ilike '%' || $$::text || '%' or p.payer_name ilike '%' || $$::text || '%'
       or p.payer_tax_number ilike $$::text || '%'`,
      q,
    );
  return readPage(db, PAYMENTS, conditions, page);
}

/** A decision on a payment as kept. */
export interface ShownDecision {
  readonly id: string;
  readonly kind: string;
  readonly actor: string;
  readonly why: string;
  readonly because: readonly Reason[];
  readonly evidence: readonly unknown[];
  readonly decidedAt: string;
}

/** Invoices that the matcher would settle with a payment; minor units as decimal strings. */
export type ShownSuggestion = readonly {
  readonly invoiceId: string;
  readonly invoiceNumber: string;
  readonly issuedOn: string;
  readonly amount: string;
}[];

/** A payment with everything that was thought and decided of it. */
export interface ShownPayment extends ListedPayment {
  readonly accountNumber: string;
  readonly importId: string;
  /** Line of the statement's file. */
  readonly line: number;
  /** The document as the bank wrote it. */
  readonly raw: string;
  /** Why the matcher thinks so. */
  readonly because: readonly Reason[];
  readonly suggestions: readonly ShownSuggestion[];
  readonly decisions: readonly ShownDecision[];
}

const DETAIL: ListShape = {
  ...PAYMENTS,
  select: `${PAYMENTS.select}, b.number as "accountNumber", s.import_id as "importId", p.line_no as line, p.raw,
    coalesce(p.verdict->'because', '[]') as because,
    coalesce((select jsonb_agg(each.list order by each.n) from (
      select n, (select jsonb_agg(jsonb_build_object('invoiceId', i.id, 'invoiceNumber', i.number, 'issuedOn', i.issued_on,
                   'amount', x.item->>'amount') order by x.n)
                 from jsonb_array_elements(l.list) with ordinality as x(item, n) join invoice i on i.id = (x.item->>'invoiceId')::uuid) as list
      from jsonb_array_elements(case when p.status in ('open', 'partly-matched', 'advance') then p.verdict->'suggestions' end)
        with ordinality as l(list, n)) as each where each.list is not null), '[]') as suggestions,
    coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'kind', d.kind, 'actor', d.actor, 'why', d.why, 'because', d.because,
      'evidence', d.evidence, 'decidedAt', ${instant('d.created_at')}) order by d.seq) from decision d where d.payment_id = p.id), '[]') as decisions`,
  from: `${PAYMENTS.from} join bank_account b on b.id = p.account_id join statement s on s.id = p.statement_id`,
};

/** A payment by id, with decisions and suggestions. */
export const showPayment = (db: Queries, id: string): Promise<ShownPayment | undefined> =>
  readOne(db, DETAIL, 'p.id', id);
