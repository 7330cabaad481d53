import { Injectable, Logger } from '@nestjs/common';
import type { CloudEvent } from '../domain/events/event.js';
import type { Silence } from '../domain/notifications/notification-plan.js';
import { Store } from '../store/store.js';
import { keepDeliveries, type KeptDelivery } from '../store/writers/delivery-writer.js';
import { DraftMessages } from './draft-messages.js';

/** What an event led to. */
export interface PlannedResult {
  /** New deliveries. Those that could not be written are kept as `failed`. */
  readonly kept: readonly KeptDelivery[];
  /** Messages that were kept before: the event came again, or another one with the same effect. */
  readonly known: number;
  /** Why the other rules say nothing. */
  readonly silences: readonly Silence[];
}

/** Makes deliveries of what an event makes us say (планирование доставок). */
@Injectable()
export class PlanDeliveries {
  private readonly log = new Logger(PlanDeliveries.name);

  constructor(
    private readonly store: Store,
    private readonly draft: DraftMessages,
  ) {}

  /**
   * Plans, writes and keeps the messages of an event in one transaction. The same event again, or one with the same effect keys, keeps
   * nothing more.
   */
  async run(event: CloudEvent): Promise<PlannedResult> {
    const { drafts, silences, organizationId } = await this.draft.run(event);
    for (const { rule, reason } of silences) this.log.debug({ msg: 'a rule is silent', event: event.id, rule, reason });
    if (drafts.length === 0) return { kept: [], known: 0, silences };
    const inputs = drafts.map((each) => ({ ...each, eventId: event.id, organizationId }));
    const kept = await this.store.transaction((tx) => keepDeliveries(tx, inputs));
    for (const { id, status } of kept) {
      if (status === 'failed') this.log.warn({ msg: 'a message could not be written', event: event.id, delivery: id });
    }
    return { kept, known: drafts.length - kept.length, silences };
  }
}
