import { insertRows } from '../bulk.js';
import { newId } from '../new-id.js';
import type { Transaction } from '../transaction.js';

/** How two payments belong together: sides of an own transfer (перевод между своими счетами), or a payment and its return (возврат). */
export type LinkKind = 'own-transfer' | 'return';

/** Two payments that belong together. A payment is linked once at most, also after a person has taken it back. */
export interface PaymentLink {
  readonly organizationId: string;
  readonly kind: LinkKind;
  readonly earlierId: string;
  readonly laterId: string;
}

/** Keeps links of payments (связи платежей); the only writer of them. */
export const saveLinks = (tx: Transaction, links: readonly PaymentLink[]): Promise<unknown> =>
  insertRows(
    tx,
    'payment_link',
    { id: 'uuid', organization_id: 'uuid', kind: 'text', earlier_id: 'uuid', later_id: 'uuid' },
    links.map((each) => ({
      id: newId(),
      organization_id: each.organizationId,
      kind: each.kind,
      earlier_id: each.earlierId,
      later_id: each.laterId,
    })),
  );
