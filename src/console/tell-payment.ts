import type { z } from 'zod';
import { Refused } from '../domain/failure.js';
import type { Language } from '../domain/wording/say.js';
import { listAllocations } from '../store/reads/invoice-lists.js';
import { LONGEST_PAGE } from '../store/reads/lists.js';
import { showPayment } from '../store/reads/payment-lists.js';
import type { Store } from '../store/store.js';
import { toldReason } from './api/fields.js';
import type { paymentDetail } from './api/payments.js';

type Detail = z.infer<typeof paymentDetail>;

/**
 * A payment as its route answers it.
 *
 * @param within ids of our companies: one of another is not told
 * @throws Refused `payment-unknown` {id}
 */
export async function tellPayment(
  store: Store,
  id: string,
  language: Language,
  within?: readonly string[],
): Promise<Detail> {
  const payment = await showPayment(store, id);
  if (!payment || (within && !within.includes(payment.organizationId))) throw new Refused('payment-unknown', { id });
  const allocations = await listAllocations(store, { payment: id }, { limit: LONGEST_PAGE });
  return {
    ...payment,
    because: payment.because.map((each) => toldReason(each, language)),
    suggestions: payment.suggestions.map((each) => [...each]),
    allocations: allocations.items,
    decisions: payment.decisions.map((each) => ({
      ...each,
      kind: each.kind as Detail['decisions'][number]['kind'],
      because: each.because.map((why) => toldReason(why, language)),
      evidence: [...each.evidence],
    })),
  };
}
