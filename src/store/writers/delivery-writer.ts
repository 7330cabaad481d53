import { event } from '../../domain/events/event.js';
import type { EventType } from '../../domain/events/catalogue.js';
import type { PlannedMessage } from '../../domain/notifications/notification-plan.js';
import type { Reason } from '../../domain/reason.js';
import type { DeliveryStatus, SettledBy } from '../entities/delivery.entity.js';
import { newId } from '../new-id.js';
import type { Transaction } from '../transaction.js';

/** A planned message with what it says, or why it could not be written. */
export interface DeliveryInput {
  readonly planned: PlannedMessage;
  /** Id of the event that it follows from. */
  readonly eventId: string;
  readonly organizationId: string | null;
  readonly title: string;
  readonly body: string;
  /** Why the message could not be written: it is kept as failed. */
  readonly failure: Reason | null;
}

/** A delivery that is new. */
export interface KeptDelivery {
  readonly id: string;
  readonly effectKey: string;
  readonly status: 'pending' | 'failed';
}

/** What tells one state of a delivery from a later one: whoever writes names the state that it has seen. */
export interface SeenState {
  readonly id: string;
  readonly status: DeliveryStatus;
  /** Number of the claim; never goes back. */
  readonly attempts: number;
  /** Number of the question; never goes back. */
  readonly asked: number;
}

/** What a delivery becomes. What is left out stays. */
export interface DeliveryChange {
  readonly status: DeliveryStatus;
  /** Null takes the reason away. */
  readonly reason: Reason | null;
  /** Not to be sent before so long from now. */
  readonly waitMs?: number;
  /** The provider is asked after so long; without it it is not asked again. */
  readonly askInMs?: number;
  readonly providerId?: string;
  /** Another system behind the channel than the one it was meant for: a person let it go there. */
  readonly provider?: string;
  readonly answer?: string;
  readonly settled?: SettledBy;
  readonly text?: { readonly title: string; readonly body: string };
}

const TOLD: Partial<Record<DeliveryStatus, EventType & `message.${string}`>> = {
  sent: 'message.sent.v1',
  delivered: 'message.delivered.v1',
  failed: 'message.failed.v1',
  unknown: 'message.unknown.v1',
};

interface TellingRow {
  readonly id: string;
  readonly channel: string;
  readonly kind: string;
  readonly template: string;
  readonly eventId: string;
  readonly organizationId: string | null;
  readonly reason: Reason | null;
  readonly status: DeliveryStatus;
  readonly version: number;
}

const TELLING = `id, channel, kind, template, event_id as "eventId", organization_id as "organizationId", reason, status, version`;

function tell(tx: Transaction, row: TellingRow): void {
  const type = TOLD[row.status];
  if (!type) return;
  const { id, channel, kind, template, eventId: causeEventId, reason } = row;
  const why = reason && { ...reason, ...(reason.params && { params: { ...reason.params } }) };
  const data = { message: { id, channel, kind, template, causeEventId, reason: why } };
  tx.announce(event(type, id, row.version, row.organizationId, data));
}

/**
 * Keeps planned messages (доставки), each once for its effect key whatever brings it again; announces those that could not be
 * written. The only writer of deliveries, together with the other functions of this file and of `delivery-claims.ts`.
 *
 * @returns only the new ones, in the order of the inputs
 */
export async function keepDeliveries(tx: Transaction, inputs: readonly DeliveryInput[]): Promise<KeptDelivery[]> {
  const kept: KeptDelivery[] = [];
  // One after another in the order of keys: two workers with the same event then wait for each other instead of a deadlock.
  const ordered = [...inputs].sort((a, b) => (a.planned.effectKey < b.planned.effectKey ? -1 : 1));
  for (const each of ordered) {
    const { planned, failure } = each;
    const [row] = await tx.query<TellingRow & KeptDelivery>(
      `insert into delivery (id, effect_key, event_id, organization_id, counterparty_id, rule, channel, provider, kind, recipient, recipient_name,
         template, locale, title, body, status, not_before, reason, version)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
       on conflict (effect_key) do nothing
       returning ${TELLING}, effect_key as "effectKey"`,
      [
        newId(),
        planned.effectKey,
        each.eventId,
        each.organizationId,
        planned.counterpartyId,
        planned.rule,
        planned.channel,
        planned.provider,
        planned.kind,
        planned.recipient,
        planned.recipientName,
        planned.template,
        planned.locale,
        each.title,
        each.body,
        failure ? 'failed' : 'pending',
        planned.notBefore,
        failure && JSON.stringify(failure),
        failure ? 1 : 0,
      ],
    );
    if (!row) continue;
    tell(tx, row);
    kept.push({ id: row.id, effectKey: row.effectKey, status: row.status });
  }
  const place = new Map(inputs.map((each, i) => [each.planned.effectKey, i]));
  return kept.sort((a, b) => (place.get(a.effectKey) ?? 0) - (place.get(b.effectKey) ?? 0));
}

const CHANGE = `
  update delivery set
    status = $5::text, reason = $6::jsonb, claimed_until = null,
    not_before = case when $7::float8 is null then not_before else clock_timestamp() + $7::float8 * interval '1 millisecond' end,
    ask_at = clock_timestamp() + $8::float8 * interval '1 millisecond',
    provider_id = coalesce($9, provider_id), answer = coalesce($10, answer), settled = coalesce($11::jsonb, settled),
    title = coalesce($12, title), body = coalesce($13, body), provider = coalesce($15, provider),
    version = version + $14::int, updated_at = clock_timestamp()
  where id = $1 and status = $2 and attempts = $3 and asked = $4
  returning ${TELLING}`;

/**
 * Takes a delivery from the state that was seen to the next, and announces it. A change of nothing but the reason or the time of the
 * next question is no event.
 *
 * @returns false when it is no longer in that state: somebody else went on with it, and nothing is written
 */
export async function changeDelivery(tx: Transaction, seen: SeenState, change: DeliveryChange): Promise<boolean> {
  const tells = change.status !== seen.status && TOLD[change.status] !== undefined;
  const [row] = await tx.query<TellingRow>(CHANGE, [
    seen.id,
    seen.status,
    seen.attempts,
    seen.asked,
    change.status,
    change.reason && JSON.stringify(change.reason),
    change.waitMs ?? null,
    change.askInMs ?? null,
    change.providerId ?? null,
    change.answer ?? null,
    change.settled ? JSON.stringify(change.settled) : null,
    change.text?.title ?? null,
    change.text?.body ?? null,
    tells ? 1 : 0,
    change.provider ?? null,
  ]);
  if (!row) return false;
  if (tells) tell(tx, row);
  return true;
}
