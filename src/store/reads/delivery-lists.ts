import type { Reason } from '../../domain/reason.js';
import type { DeliveryStatus } from '../entities/delivery.entity.js';
import type { Queries } from '../session.js';
import { Conditions, instant, type ListShape, type Page, type PageRequest, readOne, readPage } from './lists.js';

/** A delivery as lists show it, without its text. */
export interface ListedDelivery {
  readonly id: string;
  readonly eventId: string;
  readonly organizationId: string | null;
  readonly counterpartyId: string | null;
  readonly rule: string;
  readonly channel: string;
  readonly kind: string;
  readonly recipient: string;
  readonly recipientName: string;
  readonly template: string;
  readonly locale: string;
  readonly title: string;
  readonly status: DeliveryStatus;
  readonly attempts: number;
  readonly notBefore: string;
  readonly reason: Reason | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A delivery with its text. */
export interface ShownDelivery extends ListedDelivery {
  readonly body: string;
  /** The provider's own id of the message; empty when it gave none. */
  readonly providerId: string;
}

const DELIVERIES: ListShape = {
  name: 'deliveries',
  select: `d.id, d.event_id as "eventId", d.organization_id as "organizationId", d.counterparty_id as "counterpartyId", d.rule, d.channel,
    d.kind, d.recipient, d.recipient_name as "recipientName", d.template, d.locale, d.title, d.status, d.attempts,
    ${instant('d.not_before')} as "notBefore", d.reason, ${instant('d.created_at')} as "createdAt", ${instant('d.updated_at')} as "updatedAt"`,
  from: 'delivery d',
  keys: [{ column: 'd.id', type: 'uuid' }],
  order: 'desc',
};

/** What a list of deliveries may be narrowed to. */
export interface DeliveryFilter {
  readonly status?: string | undefined;
  readonly channel?: string | undefined;
  readonly organization?: string | undefined;
  readonly counterparty?: string | undefined;
  readonly event?: string | undefined;
}

/** Deliveries, the latest first. @throws Refused `cursor-invalid` */
export function listDeliveries(db: Queries, filter: DeliveryFilter, page: PageRequest): Promise<Page<ListedDelivery>> {
  const conditions = new Conditions()
    .and('d.status = $$', filter.status)
    .and('d.channel = $$', filter.channel)
    .and('d.organization_id = $$', filter.organization)
    .and('d.counterparty_id = $$', filter.counterparty)
    .and('d.event_id = $$', filter.event);
  return readPage(db, DELIVERIES, conditions, page);
}

/** A delivery by id. */
export const showDelivery = (db: Queries, id: string): Promise<ShownDelivery | undefined> =>
  readOne(db, { ...DELIVERIES, select: `${DELIVERIES.select}, d.body, d.provider_id as "providerId"` }, 'd.id', id);
