import type { MessageKind, MessageLocale } from '../../domain/notifications/message-kind.js';
import type { Reason } from '../../domain/reason.js';

/** A message ready to go to exactly one person (исходящее сообщение). */
export interface OutgoingMessage {
  /**
   * Our own stable id of the effect: the id of the delivery row, made before the first attempt and the same in every later one. It is
   * the provider's client id and the local part of the Message-ID. 1 to 40 of `A-Z a-z 0-9 . _ -` (SMSC takes no more); a UUID fits.
   */
  readonly id: string;
  readonly kind: MessageKind;
  /** One address: `name@host` of an e-mail, `+` and digits of a phone. */
  readonly to: string;
  readonly toName: string;
  /** Empty for an SMS. */
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  readonly locale: MessageLocale;
  /** When the delivery row was made: the Date header and the file name follow from it, so a repeated attempt repeats them. */
  readonly createdAt: Date;
}

/**
 * What became of one attempt (исход отправки).
 * - `accepted`: the provider took the message and answers for it.
 * - `refused`: final; the same message would be refused again.
 * - `temporary`: the message certainly was not taken; trying again is harmless.
 * - `unknown`: the answer never came although the message may have left. Never sent again blindly: ask `askStatus`, or a person.
 */
export type SendOutcome =
  | { readonly outcome: 'accepted'; readonly providerId: string; readonly answer: string }
  | { readonly outcome: 'refused'; readonly reason: Reason; readonly answer?: string }
  | { readonly outcome: 'temporary'; readonly reason: Reason; readonly retryAfterMs?: number; readonly answer?: string }
  | { readonly outcome: 'unknown'; readonly reason: Reason; readonly answer?: string };

/**
 * What a provider says of a message that we sent (состояние у провайдера).
 * - `accepted`: it has the message, not yet delivered.
 * - `delivered`, `failed`: final.
 * - `never-seen`: it does not know our id, so sending again is safe (ask no earlier than `askAfterMs` after the attempt).
 * - `no-answer`: could not be asked now; ask again later.
 */
export type StatusAnswer =
  | { readonly state: 'accepted' | 'delivered'; readonly answer: string }
  | { readonly state: 'failed'; readonly reason: Reason; readonly answer: string }
  | { readonly state: 'never-seen' }
  | { readonly state: 'no-answer'; readonly reason: Reason };

/** What `doctor` is told of a channel. */
export type ChannelCheck =
  { readonly ok: true; readonly detail: Reason } | { readonly ok: false; readonly reason: Reason };

/**
 * A way to reach a person (канал): one provider account or folder as configured. `send` never throws for what the outside does: it
 * tells it as an outcome; it retries nothing, the caller decides.
 */
export interface Channel {
  /** The name it has in the configuration. */
  readonly name: string;
  /** The system behind it: `smtp`, `smsc`, `folder`. */
  readonly provider: string;
  /** Whether a message that it takes reaches somebody; a folder only keeps it. */
  readonly reachesPeople: boolean;
  /** The kinds of messages that it carries. */
  readonly kinds: readonly MessageKind[];
  /**
   * True where sending the same id again leaves one message and reaches nobody twice: such a message is sent again after a crash, and
   * once it was accepted there is nothing more to learn of it.
   */
  readonly resendIsHarmless?: boolean;
  send(message: OutgoingMessage): Promise<SendOutcome>;
  /** Asks after a message by our own id; absent where the provider cannot tell. */
  askStatus?(sent: Pick<OutgoingMessage, 'id' | 'to'>): Promise<StatusAnswer>;
  /** How long after an `unknown` attempt a `never-seen` can be believed: a provider may still be working on what it received. */
  readonly askAfterMs?: number;
  /** Whether the channel can be used now: reaches the provider and logs in, sends nothing. */
  check(): Promise<ChannelCheck>;
  /** Lets go of connections. */
  close?(): Promise<void>;
}

/** What a channel is made of. */
export interface ChannelInput<Settings> {
  readonly name: string;
  readonly settings: Settings;
  /** The value of a secret that the settings name by its environment variable; `undefined` when it is not set. */
  readonly secret: (name: string) => string | undefined;
  /** Makes a path of the settings absolute: a relative one lies in the home of the installation. */
  readonly pathOf: (path: string) => string;
}
