import { Inject, Injectable } from '@nestjs/common';
import { Refused } from '../domain/failure.js';
import type { NotifiableEvent, PlannedMessage, Silence } from '../domain/notifications/notification-plan.js';
import { planMessages } from '../domain/notifications/plan-messages.js';
import { type Reason, reason } from '../domain/reason.js';
import type { Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/settings.module.js';
import { Store } from '../store/store.js';
import { ChannelSet } from './channel-set.js';
import { NotificationRules } from './notification-rules.js';
import { scopeOf } from './render-template.js';
import { shown } from '../domain/shown.js';

/** What of an event is needed to tell people of it; a CloudEvent fits. */
export interface ToldEvent extends NotifiableEvent {
  readonly id: string;
  readonly organization: string | null;
}

/** A planned message as written, or why it could not be. */
export interface Draft {
  readonly planned: PlannedMessage;
  /** Subject of an e-mail, empty for an SMS. */
  readonly title: string;
  readonly body: string;
  readonly failure: Reason | null;
}

/** What an event makes us say. */
export interface Drafted {
  /** The event's organization, null when it has none or it is not kept. */
  readonly organizationId: string | null;
  readonly drafts: readonly Draft[];
  readonly silences: readonly Silence[];
}

interface FactRow {
  readonly now: Date;
  readonly organizationId: string | null;
  readonly timeZone: string | null;
  readonly counterpartyId: string | null;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly locale: string;
  readonly echo: boolean;
}

/**
 * All that planning must know of the world, by the database's clock. The client is the one whom the event names; of an event that
 * names none, the one to whom its payment was found to belong, or to whom its message went.
 */
const FACTS = `
  select clock_timestamp() as now, o.id as "organizationId", o.time_zone as "timeZone",
    c.id as "counterpartyId", c.name, c.email, c.phone, c.locale,
    exists (select from outbox where id = $4::uuid and type like 'message.%') as echo
  from (select coalesce($2::uuid, (select counterparty_id from payment where id = $3::uuid),
                        (select counterparty_id from delivery where id = $3::uuid)) as client) as told
  left join organization o on o.id = $1::uuid
  left join counterparty c on c.id = told.client`;

interface NamingData {
  readonly counterparty?: { readonly id?: string };
  readonly counterpartyId?: string | null;
  readonly message?: { readonly causeEventId?: string };
}

const NOTHING: Drafted = { organizationId: null, drafts: [], silences: [] };

/** Looks up the facts, plans and writes the messages of an event; keeps nothing. Shared by planning and its preview. */
@Injectable()
export class DraftMessages {
  constructor(
    private readonly store: Store,
    private readonly rules: NotificationRules,
    private readonly channels: ChannelSet,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** What the event makes us say, rendered. An event that no rule listens to costs no query. */
  async run(event: ToldEvent): Promise<Drafted> {
    const rules = this.rules.rules.filter((each) => each.event === event.type);
    if (rules.length === 0) return NOTHING;
    const facts = await this.factsOf(event);
    // A message about a failed message that itself fails would go on for ever.
    if (facts.echo) {
      return { ...NOTHING, silences: rules.map(({ name }) => ({ rule: name, reason: reason('echo') })) };
    }
    const plan = planMessages(event, rules, {
      now: facts.now,
      timeZone: facts.timeZone ?? this.settings.config.timeZone,
      client: facts.counterpartyId === null ? null : { ...facts, counterpartyId: facts.counterpartyId },
      channels: this.channels.onOffer,
      templates: this.rules.templates.names,
    });
    const drafts = plan.messages.map((planned) => this.write(event, planned));
    return { organizationId: facts.organizationId, drafts, silences: plan.silences };
  }

  private async factsOf(event: ToldEvent): Promise<FactRow> {
    const { counterparty, counterpartyId, message } = event.data as NamingData;
    const [row] = await this.store.query<FactRow>(FACTS, [
      event.organization,
      counterparty?.id ?? counterpartyId ?? null,
      event.subject,
      message?.causeEventId ?? null,
    ]);
    return row as FactRow;
  }

  private write(event: ToldEvent, planned: PlannedMessage): Draft {
    try {
      const { subject: title, text: body } = this.rules.templates.render(planned, scopeOf(event, planned));
      return { planned, title, body, failure: null };
    } catch (error) {
      return { planned, title: '', body: '', failure: failureOf(error, planned.template) };
    }
  }
}

const failureOf = (error: unknown, template: string): Reason =>
  error instanceof Refused
    ? error.reason
    : reason('template-failed', { template, problem: error instanceof Error ? shown(error.message, 300) : '' });
