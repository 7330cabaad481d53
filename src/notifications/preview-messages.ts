import { Injectable } from '@nestjs/common';
import type { PlannedMessage, Silence } from '../domain/notifications/notification-plan.js';
import type { Reason } from '../domain/reason.js';
import { Store } from '../store/store.js';
import { DraftMessages, type ToldEvent } from './draft-messages.js';

/** A message as it would go. */
export interface PreviewedMessage extends PlannedMessage {
  readonly title: string;
  readonly body: string;
  /** Why it cannot be written; null when it can. */
  readonly failure: Reason | null;
  /** It would not go: it is kept already, or an earlier event of this preview has the same effect. */
  readonly known: boolean;
}

/** What one event would lead to. */
export interface MessagePreview {
  readonly eventId: string;
  readonly type: string;
  readonly messages: readonly PreviewedMessage[];
  readonly silences: readonly Silence[];
}

/** Shows what would go out for events (предпросмотр): the same planning, nothing kept, nothing sent. */
@Injectable()
export class PreviewMessages {
  constructor(
    private readonly store: Store,
    private readonly draft: DraftMessages,
  ) {}

  /** Previews of the events that some rule listens to, in their order. */
  async run(events: Iterable<ToldEvent> | AsyncIterable<ToldEvent>): Promise<MessagePreview[]> {
    const seen = new Set<string>();
    const previews: MessagePreview[] = [];
    for await (const event of events) {
      const { drafts, silences } = await this.draft.run(event);
      if (drafts.length === 0 && silences.length === 0) continue;
      const kept = await this.keptOf(drafts.map((each) => each.planned.effectKey));
      const messages = drafts.map(({ planned, ...text }) => {
        const known = kept.has(planned.effectKey) || seen.has(planned.effectKey);
        seen.add(planned.effectKey);
        return { ...planned, ...text, known };
      });
      previews.push({ eventId: event.id, type: event.type, messages, silences });
    }
    return previews;
  }

  private async keptOf(effectKeys: readonly string[]): Promise<Set<string>> {
    if (effectKeys.length === 0) return new Set();
    const rows = await this.store.query<{ key: string }>(
      'select effect_key as key from delivery where effect_key = any($1::text[])',
      [effectKeys],
    );
    return new Set(rows.map((each) => each.key));
  }
}
