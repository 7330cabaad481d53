import type { MessageKind, MessageLocale } from '../../domain/notifications/message-kind.js';
import { type Reason, reason } from '../../domain/reason.js';
import type { Transaction } from '../transaction.js';
import { changeDelivery, type SeenState } from './delivery-writer.js';

/** A delivery in the hands of this process: nobody else takes it before its claim ends. */
export interface ClaimedDelivery extends SeenState {
  readonly status: 'sending';
  readonly channel: string;
  readonly kind: MessageKind;
  readonly recipient: string;
  readonly recipientName: string;
  readonly title: string;
  readonly body: string;
  readonly locale: MessageLocale;
  readonly createdAt: Date;
}

/** What was found due: taken in hand, or found lost in the hands of a process that died. */
export interface Claims {
  readonly claimed: readonly ClaimedDelivery[];
  /** Of those whose sender died, how many became `unknown` or, with no try left, `failed`. */
  readonly lost: number;
}

/** Of which channels to claim, and how. */
export interface ClaimTerms {
  readonly channels: readonly string[];
  /** Those of them for which a sender's death is no loss: sent again. */
  readonly harmless: readonly string[];
  readonly limit: number;
  readonly claimMs: number;
  /** Whether this was the last try of a delivery that was claimed so many times. */
  readonly isLast: (attempts: number) => boolean;
}

interface Due {
  readonly id: string;
  readonly status: 'pending' | 'sending';
  readonly attempts: number;
  readonly asked: number;
  readonly channel: string;
}

/** A call that was begun and never ended: nobody can say what became of it. */
const SENDER_LOST: Reason = reason('sender-lost');

/**
 * Takes due deliveries in hand, those that waited longest first; workers share them by SKIP LOCKED. The claim must be committed before
 * anything is sent. One whose sender died in the call is `unknown`, unless its channel makes a second sending harmless.
 */
export async function claimDeliveries(tx: Transaction, terms: ClaimTerms): Promise<Claims> {
  const due = await tx.query<Due>(
    `select id, status, attempts, asked, channel from delivery
     where channel = any($1::text[]) and status in ('pending', 'sending') and not_before <= now()
       and (status = 'pending' or claimed_until < now())
     order by not_before, seq limit $2 for update skip locked`,
    [terms.channels, terms.limit],
  );
  const ids: string[] = [];
  let lost = 0;
  for (const each of due) {
    const dead = each.status === 'sending';
    const givenUp = dead && terms.isLast(each.attempts);
    if (!dead || (terms.harmless.includes(each.channel) && !givenUp)) {
      ids.push(each.id);
      continue;
    }
    const harmless = terms.harmless.includes(each.channel);
    await changeDelivery(tx, each, { status: harmless ? 'failed' : 'unknown', reason: SENDER_LOST, askInMs: 0 });
    lost++;
  }
  return { claimed: ids.length > 0 ? await take(tx, ids, terms.claimMs) : [], lost };
}

const take = (tx: Transaction, ids: readonly string[], claimMs: number): Promise<ClaimedDelivery[]> =>
  tx.query<ClaimedDelivery>(
    `update delivery set status = 'sending', attempts = attempts + 1, ask_at = null, updated_at = clock_timestamp(),
       claimed_until = clock_timestamp() + $2::float8 * interval '1 millisecond'
     where id = any($1::uuid[])
     returning id, status, attempts, asked, channel, kind, recipient, recipient_name as "recipientName", title, body, locale,
       created_at as "createdAt"`,
    [ids, claimMs],
  );

/** A delivery whose provider is to be asked, in the hands of this process for a while. */
export interface Question extends SeenState {
  readonly status: 'unknown' | 'sent';
  readonly channel: string;
  readonly recipient: string;
  /** Since the delivery came into this state. */
  readonly ageMs: number;
}

/**
 * Takes deliveries whose provider is to be asked now. The next question is put off by `holdMs`, so that it comes up again should this
 * process die.
 */
export const claimQuestions = (
  tx: Transaction,
  channels: readonly string[],
  limit: number,
  holdMs: number,
): Promise<Question[]> =>
  tx.query<Question>(
    `update delivery set asked = asked + 1, ask_at = now() + $3::float8 * interval '1 millisecond'
     where id in (
       select id from delivery
       where ask_at <= now() and status in ('unknown', 'sent') and channel = any($1::text[])
       order by ask_at limit $2 for update skip locked)
     returning id, status, attempts, asked, channel, recipient,
       extract(epoch from now() - created_at)::float8 * 1000 as "ageMs"`,
    [channels, limit, holdMs],
  );
