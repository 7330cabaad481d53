import { type Reason, reason } from '../reason.js';
import { firstEmail, firstPhone } from './address.js';
import { isFresh, unmetField } from './condition.js';
import { effectKeyOf } from './effect-key.js';
import { FALLBACK_LOCALE, type MessageKind, type MessageLocale, messageLocale } from './message-kind.js';
import type {
  ChannelOnOffer,
  NotifiableEvent,
  NotificationFacts,
  NotificationPlan,
  PlannedMessage,
  Silence,
} from './notification-plan.js';
import type { NotificationRule } from './notification-rule.js';
import { afterQuietHours } from './quiet-hours.js';

/** One person to be told, client or one of our own. */
interface Addressee {
  readonly key: string;
  readonly counterpartyId: string | null;
  readonly name: string;
  readonly locale: MessageLocale;
  readonly addresses: Readonly<Record<MessageKind, string | undefined>>;
}

function addresseesOf(rule: NotificationRule, facts: NotificationFacts): Addressee[] {
  if (rule.audience === 'client') return facts.client ? [clientOf(rule, facts.client)] : [];
  return rule.audience.map((person) => ({
    key: person.email ?? person.phone ?? person.name,
    counterpartyId: null,
    name: person.name,
    locale: rule.locale === 'client' ? person.locale : rule.locale,
    addresses: { email: person.email, sms: person.phone },
  }));
}

function clientOf(rule: NotificationRule, client: NonNullable<NotificationFacts['client']>): Addressee {
  return {
    key: client.counterpartyId,
    counterpartyId: client.counterpartyId,
    name: client.name,
    locale: rule.locale === 'client' ? (messageLocale(client.locale) ?? FALLBACK_LOCALE) : rule.locale,
    addresses: { email: firstEmail(client.email), sms: firstPhone(client.phone) },
  };
}

/** A rule that names a channel uses that one only. */
const channelFor = (rule: NotificationRule, kind: MessageKind, facts: NotificationFacts): ChannelOnOffer | undefined =>
  facts.channels.find(
    (each) => each.kinds.includes(kind) && (rule.channel === undefined || rule.channel === each.name),
  );

const localeFor = (rule: NotificationRule, kind: MessageKind, wanted: MessageLocale, facts: NotificationFacts) =>
  [wanted, FALLBACK_LOCALE].find((locale) => facts.templates.has(`${rule.template}.${kind}.${locale}`));

/** Why one kind does not do for an addressee, or the way it goes. */
function wayBy(
  kind: MessageKind,
  rule: NotificationRule,
  person: Addressee,
  event: NotifiableEvent,
  facts: NotificationFacts,
) {
  const recipient = person.addresses[kind];
  if (recipient === undefined) return reason('no-address', { kind });
  const channel = channelFor(rule, kind, facts);
  if (channel === undefined)
    return reason('no-channel-configured', { kind, ...(rule.channel && { channel: rule.channel }) });
  const locale = localeFor(rule, kind, person.locale, facts);
  if (locale === undefined) return reason('no-template', { template: rule.template, kind, locale: person.locale });
  if (rule.class === 'marketing' && person.counterpartyId !== null && !facts.client?.agreedToMarketing?.includes(kind))
    return reason('no-consent', { kind });
  // Old news is only held back where somebody would be disturbed by it: a folder may fill.
  if (channel.reachesPeople && !isFresh(rule, event, facts.now, facts.timeZone))
    return reason('not-fresh', { days: rule.freshDays?.days ?? 0 });
  return { kind, recipient, channel: channel.name, provider: channel.provider, locale };
}

function planFor(
  person: Addressee,
  event: NotifiableEvent,
  rule: NotificationRule,
  facts: NotificationFacts,
): PlannedMessage | Reason[] {
  const reasons: Reason[] = [];
  for (const kind of rule.by) {
    const way = wayBy(kind, rule, person, event, facts);
    if (!('recipient' in way)) {
      reasons.push(way);
      continue;
    }
    return {
      // Of the kinds in order of preference the first one stands in the key, whichever is used: a contact that was added or lost
      // between two deliveries of one event must not tell the client twice.
      effectKey: effectKeyOf(person.key, rule.by[0] as MessageKind, rule.template, event, rule.oncePer),
      rule: rule.name,
      class: rule.class,
      ...way,
      counterpartyId: person.counterpartyId,
      recipientName: person.name,
      template: rule.template,
      notBefore: notBeforeOf(rule, kind, facts),
    };
  }
  return reasons;
}

function notBeforeOf(rule: NotificationRule, kind: MessageKind, facts: NotificationFacts): Date {
  const earliest = new Date(facts.now.getTime() + rule.delayMinutes * 60_000);
  return rule.quietHours?.kinds.includes(kind) ? afterQuietHours(earliest, rule.quietHours, facts.timeZone) : earliest;
}

/** Why the rule says nothing to anybody about this event, before asking whom it would tell. */
function silenceOf(rule: NotificationRule, event: NotifiableEvent, facts: NotificationFacts): Reason | undefined {
  if (!rule.enabled) return reason('rule-disabled');
  const unmet = unmetField(rule, event);
  if (unmet !== undefined) return reason('condition-not-met', { field: unmet });
  if (rule.audience === 'client' && facts.client === null) return reason('no-client');
  return undefined;
}

/**
 * What an event makes us say, to whom, by which channel and not before when (планирование уведомлений). Pure: the same event, rules
 * and facts give the same plan. Of several messages with one effect key only the first stands.
 */
export function planMessages(
  event: NotifiableEvent,
  rules: readonly NotificationRule[],
  facts: NotificationFacts,
): NotificationPlan {
  const messages = new Map<string, PlannedMessage>();
  const silences: Silence[] = [];
  for (const rule of rules.filter((each) => each.event === event.type)) {
    const silence = silenceOf(rule, event, facts);
    if (silence) {
      silences.push({ rule: rule.name, reason: silence });
      continue;
    }
    for (const person of addresseesOf(rule, facts)) {
      const planned = planFor(person, event, rule, facts);
      if (Array.isArray(planned)) silences.push(...planned.map((each) => ({ rule: rule.name, reason: each })));
      else if (!messages.has(planned.effectKey)) messages.set(planned.effectKey, planned);
    }
  }
  return { messages: [...messages.values()], silences };
}
