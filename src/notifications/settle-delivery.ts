import { Inject, Injectable, Logger } from '@nestjs/common';
import { Refused } from '../domain/failure.js';
import type { MessageKind, MessageLocale } from '../domain/notifications/message-kind.js';
import { reason } from '../domain/reason.js';
import type { Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/settings.module.js';
import type { DeliveryStatus, SettledBy } from '../store/entities/delivery.entity.js';
import { Store } from '../store/store.js';
import type { Transaction } from '../store/transaction.js';
import { changeDelivery, type DeliveryChange, type SeenState } from '../store/writers/delivery-writer.js';
import { NotificationRules } from './notification-rules.js';
import { scopeOf } from './render-template.js';

/** What a person says of a delivery: it went, it did not and shall not, or it shall go again. */
export type SettleVerdict = Exclude<SettledBy['verdict'], 'drop'>;

/** Answer to a person's decision. */
export interface SettledDelivery {
  readonly id: string;
  readonly status: DeliveryStatus;
  /** The same was decided before: nothing was done now. */
  readonly repeated: boolean;
}

/** What each verdict leads to, and from where: never out of the hands of a sender, and what was sent is not sent again. */
const VERDICTS: Readonly<Record<SettleVerdict, { to: DeliveryStatus; from: readonly DeliveryStatus[] }>> = {
  sent: { to: 'sent', from: ['unknown', 'held'] },
  failed: { to: 'failed', from: ['unknown', 'pending', 'held'] },
  resend: { to: 'pending', from: ['unknown', 'failed', 'held'] },
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

interface Row extends SeenState {
  readonly channel: string;
  readonly template: string;
  readonly kind: MessageKind;
  readonly locale: MessageLocale;
  readonly recipientName: string;
  readonly body: string;
  readonly eventId: string;
  readonly settled: SettledBy | null;
  /** When it was last changed, milliseconds. */
  readonly changedMs: string;
}

/** A person's decision on a delivery whose fate nobody else can tell (решение человека). */
@Injectable()
export class SettleDelivery {
  private readonly log = new Logger(SettleDelivery.name);

  constructor(
    private readonly store: Store,
    private readonly rules: NotificationRules,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * `sent`: somebody found out that it went. `failed`: it did not, or shall not. `resend`: it goes again, with all its tries; one whose
   * template had failed is written anew first.
   *
   * @param actor name of the person
   * @param expected moments of the last change that he has seen, in milliseconds; any when left out
   * @throws Refused `delivery-not-found` {id}; `delivery-not-settleable` {status, verdict}; `channel-not-configured` {channel};
   *   `record-changed`; `event-not-kept` {id} and the reasons of `TemplateBook.render` for one that must be written anew
   */
  async run(
    id: string,
    verdict: SettleVerdict,
    actor: string,
    why: string,
    expected?: readonly string[],
  ): Promise<SettledDelivery> {
    if (!UUID.test(id)) throw new Refused('delivery-not-found', { id: id.slice(0, 100) });
    const settled = await this.store.transaction((tx) => this.decide(tx, id, { verdict, actor, why }, expected));
    this.log.log({ msg: 'a person settled a delivery', delivery: id, verdict, repeated: settled.repeated });
    return settled;
  }

  private async decide(
    tx: Transaction,
    id: string,
    settled: SettledBy & { verdict: SettleVerdict },
    expected?: readonly string[],
  ): Promise<SettledDelivery> {
    const row = await load(tx, id);
    const { to, from } = VERDICTS[settled.verdict];
    if (row.status === to && row.settled?.verdict === settled.verdict) return { id, status: to, repeated: true };
    if (expected && !expected.includes(row.changedMs)) throw new Refused('record-changed');
    if (!from.includes(row.status)) {
      throw new Refused('delivery-not-settleable', { status: row.status, verdict: settled.verdict });
    }
    const why = reason('settled-by-person', { actor: settled.actor, why: settled.why });
    const again = settled.verdict === 'resend' ? await this.toGoAgain(tx, row) : {};
    const { verdict, actor } = settled;
    tx.audit({ action: 'delivery.settled', actor: `person:${actor}`, subject: id, data: { verdict } });
    await changeDelivery(tx, row, { status: to, reason: why, settled, ...again });
    return { id, status: to, repeated: false };
  }

  private async toGoAgain(tx: Transaction, row: Row): Promise<Pick<DeliveryChange, 'waitMs' | 'text' | 'provider'>> {
    const provider = this.settings.config.channels[row.channel]?.['kind'];
    if (typeof provider !== 'string') throw new Refused('channel-not-configured', { channel: row.channel });
    if (row.body !== '') return { waitMs: 0, provider };
    const [event] = await tx.query<{ data: unknown }>('select data from outbox where id = $1', [row.eventId]);
    if (!event) throw new Refused('event-not-kept', { id: row.eventId });
    const { subject, text } = this.rules.templates.render(row, scopeOf(event, row));
    return { waitMs: 0, provider, text: { title: subject, body: text } };
  }
}

async function load(tx: Transaction, id: string): Promise<Row> {
  const [row] = await tx.query<Row>(
    `select id, status, attempts, asked, channel, template, kind, locale, recipient_name as "recipientName", body,
       event_id as "eventId", settled, trunc(extract(epoch from updated_at) * 1000)::text as "changedMs"
     from delivery where id = $1 for update`,
    [id],
  );
  if (!row) throw new Refused('delivery-not-found', { id });
  return row;
}
