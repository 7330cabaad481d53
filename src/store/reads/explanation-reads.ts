import type { LocalDate } from '../../domain/local-date.js';
import type { Evidence } from '../../domain/matching/verdict.js';
import type { Reason } from '../../domain/reason.js';
import type { Queries } from '../session.js';
import { instant } from './lists.js';

/** A payment whose decisions are explained; sums in minor units. */
export interface PaymentToExplain {
  readonly id: string;
  readonly organizationId: string;
  readonly number: string;
  readonly postedOn: LocalDate;
  readonly amount: bigint;
  readonly open: bigint;
  readonly currency: string;
  readonly status: string;
  readonly purpose: string;
  readonly payerName: string;
  readonly payerTaxNumber: string;
  readonly payerAccount: string;
}

/** The payment; undefined when there is none. */
export const loadPaymentToExplain = async (db: Queries, id: string): Promise<PaymentToExplain | undefined> =>
  (
    await db.query<PaymentToExplain>(
      `select id, organization_id as "organizationId", number, posted_on as "postedOn", amount, amount - allocated as open, currency, status, purpose, payer_name as "payerName",
         payer_tax_number as "payerTaxNumber", payer_account as "payerAccount"
       from payment where id = $1`,
      [id],
    )
  )[0];

/** A decision with what it allocated or undid and the rules of its day. */
export interface DecisionToExplain {
  readonly id: string;
  readonly kind: 'match' | 'allocate' | 'reverse' | 'set-aside' | 'reopen';
  readonly actor: string;
  readonly why: string;
  readonly because: readonly Reason[];
  readonly evidence: readonly Evidence[];
  readonly decidedAt: string;
  /** Sums in minor units as decimal strings. */
  readonly shares: readonly { invoiceId: string; invoiceNumber: string; issuedOn: LocalDate; amount: string }[];
  /** null of a decision by hand, and of one older than the keeping of rules. */
  readonly rulesHash: string | null;
  readonly rulesText: string | null;
  readonly rulesFirstUsed: string | null;
}

/** All decisions on a payment, the first one first. */
export const loadDecisionsToExplain = (db: Queries, paymentId: string): Promise<DecisionToExplain[]> =>
  db.query<DecisionToExplain>(
    `select d.id, d.kind, d.actor, d.why, d.because, d.evidence, ${instant('d.created_at')} as "decidedAt",
       coalesce((select jsonb_agg(jsonb_build_object('invoiceId', i.id, 'invoiceNumber', i.number, 'issuedOn', i.issued_on, 'amount', a.amount::text)
                  order by i.issued_on, i.number, i.id)
          from allocation a join invoice i on i.id = a.invoice_id where a.decision_id = d.id), '[]') as shares,
       v.hash as "rulesHash", v.text as "rulesText", ${instant('v.first_used')} as "rulesFirstUsed"
     from decision d left join rules_version v on v.hash = d.rules_hash where d.payment_id = $1 order by d.seq`,
    [paymentId],
  );
