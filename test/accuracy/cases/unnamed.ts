import { DAYS, FIRST_DAY, type Desk, type Drafting, type Made } from '../drafting.js';
import { type LocalDate, daysBetween, plusDays } from '../../../src/domain/local-date.js';
import { payerOf } from '../made-parties.js';
import type { Agreement, Client, Invoice } from '../world.js';
import { issueOne } from './named.js';
import { payNamed, paySum, totalOf, whole } from './pay.js';

const anyOther = (): boolean => true;

/** Months that the made-up year holds whole. */
const MONTHS = ['2025-08', '2025-09', '2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-03', '2026-04'];

function dayOfIssue(draft: Drafting, month: string): number {
  const first = daysBetween(FIRST_DAY, `${month}-01` as LocalDate);
  if (draft.pool.billing === 'before') return first - draft.chance.int(1, 6);
  return draft.pool.billing === 'start' ? first + draft.chance.int(0, 4) : first + 27;
}

function payMonth(desk: Desk, invoice: Invoice): Made | null {
  const sameMonth = (other: Invoice): boolean => other.forMonth === invoice.forMonth;
  const equals = desk.openOf(invoice.client, invoice.organization).filter((each) => each.open === invoice.open);
  // The register does not say which month an invoice is for; only the day of issue does.
  const must = desk.pool.billing === 'before' ? equals.length === 1 : true;
  return paySum(desk, 'month', invoice, sameMonth, { must });
}

function payMonths(desk: Desk, row: readonly Invoice[]): Made | null {
  const first = row[0];
  if (!first || row.some((each) => each.open !== each.amount || each.issuedOn > desk.postedOn)) return null;
  const equals = desk.openOf(first.client, first.organization).filter((each) => each.open === first.open);
  const mustSettle = desk.pool.billing === 'start' || equals.length === row.length;
  const allocations = row.map(whole);
  const amount = totalOf(allocations);
  return {
    case: 'months',
    organization: first.organization,
    payer: payerOf(desk.chance, first.client),
    amount,
    text: desk.voice.say('months', row, amount).text,
    accepted: mustSettle ? [allocations] : [allocations, []],
    mustSettle,
  };
}

function payUnsaid(desk: Desk, invoice: Invoice): Made | null {
  const made = paySum(desk, 'nothing', invoice, anyOther);
  return made && { ...made, case: made.mustSettle ? 'nothing' : 'equal' };
}

/** A row of monthly invoices of one sum; most are paid in their turn, some are left. */
function issueRow(draft: Drafting, client: Client, agreement: Agreement): Invoice[] {
  const amount = draft.pool.amount(draft.chance);
  const subject = draft.chance.pick(draft.pool.subjects);
  const from = draft.chance.int(0, MONTHS.length - 4);
  return MONTHS.slice(from, from + draft.chance.int(4, 8)).map((forMonth) =>
    draft.issue(client, dayOfIssue(draft, forMonth), { agreement, amount, subject, forMonth }),
  );
}

export const unnamed = {
  agreement(draft: Drafting): void {
    const { invoice, day } = issueOne(draft);
    draft.plan('agreement', day, (desk) =>
      paySum(desk, 'agreement', invoice, (other) => other.agreement === invoice.agreement),
    );
  },

  nothing(draft: Drafting): void {
    const { invoice, day } = issueOne(draft);
    draft.plan('nothing', day, (desk) => payUnsaid(desk, invoice));
  },

  month(draft: Drafting): void {
    const { chance } = draft;
    const client = draft.client();
    if (!client) return;
    const row = issueRow(draft, client, chance.pick(client.agreements));
    for (let i = 0; i < row.length; i++) {
      const invoice = row[i] as Invoice;
      const day = Math.min(DAYS - 1, daysBetween(FIRST_DAY, invoice.issuedOn) + chance.int(2, 45));
      const how = chance.weighted([['named', 3], ['month', 5], ['unsaid', 2], ['months', 2], ['unpaid', 1]] as const); // prettier-ignore
      if (how === 'named') draft.plan('one', day, (desk) => payNamed(desk, 'one', [whole(invoice)]));
      if (how === 'month') draft.plan('month', day, (desk) => payMonth(desk, invoice));
      if (how === 'unsaid') draft.plan('equal', day, (desk) => payUnsaid(desk, invoice));
      if (how !== 'months' || i + 2 >= row.length) continue;
      const three = row.slice(i, i + 3);
      const last = daysBetween(FIRST_DAY, (three[2] as Invoice).issuedOn) + chance.int(2, 20);
      draft.plan('months', last, (desk) => payMonths(desk, three));
      i += 2;
    }
  },

  debt(draft: Drafting): void {
    const { invoice, day } = issueOne(draft);
    const { client, organization } = invoice;
    const on = plusDays(FIRST_DAY, Math.max(0, day - draft.chance.int(0, 15)));
    draft.plan('debt', day, (desk) => {
      const due = desk.openOf(client, organization).filter((each) => each.issuedOn <= on);
      if (due.length === 0 || due.length > 12) return null;
      let dated = false;
      const amount = totalOf(due.map(whole));
      const words = {
        on: (): string => {
          dated = true;
          return desk.pool.date(desk.chance, on);
        },
      };
      const said = desk.voice.say('debt', due, amount, words);
      const accepted = dated ? [due.map(whole)] : [due.map(whole), []];
      return {
        organization,
        payer: payerOf(desk.chance, client),
        amount,
        text: said.text,
        accepted,
        mustSettle: dated,
      };
    });
  },

  /** Never paid: it stays among the candidates. */
  unpaid(draft: Drafting): void {
    issueOne(draft);
  },
};
