import type { Reason } from '../reason.js';
import type { MessageKind, MessageLocale } from './message-kind.js';

/** What of an event the planning reads; a CloudEvent and a DomainEvent both fit. */
export interface NotifiableEvent {
  readonly type: string;
  /** Id of the entity that changed. */
  readonly subject: string;
  readonly sequence: number;
  readonly data: unknown;
}

/** The client of an event as its card says (получатель). */
export interface ClientContacts {
  readonly counterpartyId: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly locale: string;
  /** Kinds for which an agreement to get advertising is kept; empty when there is none. */
  readonly agreedToMarketing?: readonly MessageKind[];
}

/** A configured channel, as far as planning needs it. */
export interface ChannelOnOffer {
  readonly name: string;
  /** The system behind it: `smtp`, `smsc`, `folder`. */
  readonly provider: string;
  readonly kinds: readonly MessageKind[];
  /** Whether what goes this way reaches somebody; a folder only keeps it. */
  readonly reachesPeople: boolean;
}

/** What planning must know besides the event: looked up by the caller beforehand. */
export interface NotificationFacts {
  /** The database's clock. */
  readonly now: Date;
  /** IANA zone of the event's organization. */
  readonly timeZone: string;
  /** The event's counterparty; null when the event has none or it is not kept. */
  readonly client: ClientContacts | null;
  /** Configured channels, in order of preference. Empty: nothing goes out. */
  readonly channels: readonly ChannelOnOffer[];
  /** Templates at hand as `NAME.KIND.LANGUAGE`. */
  readonly templates: ReadonlySet<string>;
}

/** A message that is to go (запланированное сообщение). The caller renders it, keeps it under `effectKey`, and sends it. */
export interface PlannedMessage {
  /** Unique for ever: client, kind, template, entity and `oncePer` values. Never the event's or the message's id. */
  readonly effectKey: string;
  readonly rule: string;
  readonly class: 'service' | 'marketing';
  readonly channel: string;
  /** The system behind the channel now: another one under the same name later must not send what was meant for this one. */
  readonly provider: string;
  readonly kind: MessageKind;
  /** Null for our own people. */
  readonly counterpartyId: string | null;
  /** One address in its plain form: `name@host` or `+79031234567`. */
  readonly recipient: string;
  readonly recipientName: string;
  readonly template: string;
  readonly locale: MessageLocale;
  /** Not to be sent before this instant; `now` when nothing holds it back. */
  readonly notBefore: Date;
}

/** Why a rule made no message for somebody: `reason.code` is one of `SILENCES`. */
export interface Silence {
  readonly rule: string;
  readonly reason: Reason;
}

/** What follows from an event: what goes out, and why the rest does not. */
export interface NotificationPlan {
  readonly messages: readonly PlannedMessage[];
  readonly silences: readonly Silence[];
}

/** Every reason for which a rule stays silent. A rule of another event type is not mentioned. */
export const SILENCES = [
  'rule-disabled',
  'condition-not-met',
  'not-fresh',
  'no-client',
  'no-address',
  'no-channel-configured',
  'no-template',
  'no-consent',
] as const;
