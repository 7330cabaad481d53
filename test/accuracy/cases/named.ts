import type { Drafting } from '../drafting.js';
import type { Invoice } from '../world.js';
import { payNamed, whole } from './pay.js';

/** Some invoices of one client to one organization, within some weeks. */
export function issueSeveral(draft: Drafting, count: number, within: number): Invoice[] {
  const client = draft.client();
  if (!client) return [];
  const agreement = draft.chance.pick(client.agreements);
  const first = draft.someDay(60);
  const days = Array.from({ length: count }, () => first + draft.chance.int(0, within)).sort((a, b) => a - b);
  return days.map((day) => draft.issue(client, day, { agreement }));
}

export function issueOne(draft: Drafting): { invoice: Invoice; day: number } {
  const client = draft.client();
  if (!client) throw new Error('a pool has clients');
  const day = draft.someDay();
  return { invoice: draft.issue(client, day), day: draft.dayAfter(day) };
}

const lastDay = (draft: Drafting, invoices: readonly Invoice[]): number =>
  draft.dayAfter(dayOf(invoices.at(-1) as Invoice));

const dayOf = (invoice: Invoice): number => Math.round((Date.parse(invoice.issuedOn) - Date.parse('2025-07-01')) / 86_400_000); // prettier-ignore

const share = (amount: bigint, percent: number): bigint => (amount * BigInt(percent)) / 100n;

export const named = {
  one(draft: Drafting): void {
    const { invoice, day } = issueOne(draft);
    draft.plan('one', day, (desk) => payNamed(desk, 'one', [whole(invoice)]));
  },

  many(draft: Drafting): void {
    const invoices = issueSeveral(draft, draft.chance.weighted([[2, 5], [3, 3], [4, 2], [6, 1]] as const), 25); // prettier-ignore
    draft.plan('many', lastDay(draft, invoices), (desk) => payNamed(desk, 'many', invoices.map(whole)));
  },

  /** Issued one after another on one day, so that their numbers follow. */
  range(draft: Drafting): void {
    const invoices = issueSeveral(draft, draft.chance.int(3, 7), 0);
    draft.plan('range', lastDay(draft, invoices), (desk) => {
      const follow = invoices.every((each, i) => each.sequence === (invoices[0] as Invoice).sequence + i);
      return follow ? payNamed(desk, 'range', invoices.map(whole)) : null;
    });
  },

  sums(draft: Drafting): void {
    const invoices = issueSeveral(draft, draft.chance.int(2, 4), 25);
    const inPart = draft.chance.happens(0.4);
    draft.plan('sums', lastDay(draft, invoices), (desk) => {
      const parts = invoices.map((invoice, i) => {
        const percent = inPart && i === invoices.length - 1 ? desk.chance.pick([25, 40, 60]) : 100;
        return { invoice, amount: share(invoice.open, percent) };
      });
      return payNamed(desk, 'sums', parts);
    });
  },

  part(draft: Drafting): void {
    const { invoice, day } = issueOne(draft);
    const percent = draft.chance.pick([20, 30, 40, 50, 70, 80]);
    draft.plan('part', day, (desk) => payNamed(desk, 'part', [{ invoice, amount: share(invoice.open, percent) }]));
  },

  instalments(draft: Drafting): void {
    const { invoice, day } = issueOne(draft);
    const count = draft.chance.int(2, 3);
    for (let i = 1; i <= count; i++) {
      const later = day + (i - 1) * draft.chance.int(5, 25);
      draft.plan('instalments', later, (desk) => {
        if (i === count) return payNamed(desk, 'last', [whole(invoice)]);
        return payNamed(desk, 'part', [{ invoice, amount: invoice.amount / BigInt(count) }]);
      });
    }
  },

  overpaid(draft: Drafting): void {
    const { invoice, day } = issueOne(draft);
    const excess = draft.chance.int(1, 30);
    draft.plan('overpaid', day, (desk) => {
      const paid = ((invoice.open + share(invoice.open, excess)) / 10_000n + 1n) * 10_000n;
      return paid > invoice.open * 2n ? null : payNamed(desk, 'one', [whole(invoice)], { paid });
    });
  },

  rounded(draft: Drafting): void {
    const client = draft.client();
    if (!client) return;
    const day = draft.someDay();
    const amount = (draft.pool.amount(draft.chance) / 100n) * 100n + BigInt(draft.chance.int(1, 99));
    const invoice = draft.issue(client, day, { amount });
    draft.plan('rounded', draft.dayAfter(day), (desk) =>
      payNamed(desk, 'one', [{ invoice, amount: invoice.open - (invoice.open % 100n) }]),
    );
  },

  /** Paid, and by mistake paid once more: the second time there is nothing to settle. */
  twice(draft: Drafting): void {
    const { invoice, day } = issueOne(draft);
    draft.plan('one', day, (desk) => payNamed(desk, 'one', [whole(invoice)]));
    draft.plan('twice', day + draft.chance.int(1, 9), (desk) => {
      if (invoice.open > 0n) return null;
      const again = payNamed(desk, 'one', [{ invoice: { ...invoice, open: invoice.amount }, amount: invoice.amount }]);
      return again && { ...again, accepted: [[]], mustSettle: false };
    });
  },
};
