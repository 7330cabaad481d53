import type { MessageKind, MessageLocale } from '../../domain/notifications/message-kind.js';
import { type Reason, reason } from '../../domain/reason.js';
import type { Transaction } from '../transaction.js';
import { decidedSince, holdDeliveries } from './held-deliveries.js';
import { readMark } from './restore-mark-writer.js';
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
  /** How many became `unknown` (or, with no try left, `failed`) because their sender died. */
  readonly lost: number;
  /** How many are now held for a person, because the database was restored. */
  readonly held: number;
}

/** A channel as far as claiming goes. */
export interface ClaimChannel {
  readonly name: string;
  readonly provider: string;
  /** What goes this way reaches somebody: while the mark of a restore stands, only what a person let go does. */
  readonly reachesPeople: boolean;
  /** A sender's death is no loss: the message is sent again. */
  readonly resendIsHarmless: boolean;
  /** How long a claimed delivery belongs to its sender. */
  readonly claimMs: number;
  /** How long after an attempt its outcome can be asked; absent where it cannot. */
  readonly askInMs?: number;
}

/** Of which channels to claim, and how. */
export interface ClaimTerms {
  readonly channels: readonly ClaimChannel[];
  readonly limit: number;
  /** Whether the try with this number was the last one. */
  readonly isLast: (attempts: number) => boolean;
}

interface Due {
  readonly id: string;
  readonly status: 'pending' | 'sending';
  readonly attempts: number;
  readonly asked: number;
  readonly channel: string;
  readonly provider: string;
}

/** A call that was begun and never ended: nobody can say what became of it. */
const SENDER_LOST: Reason = reason('sender-lost');

/**
 * Takes due deliveries in hand, those that waited longest first; workers share them by SKIP LOCKED. The claim must be committed before
 * anything is sent. What was meant for another provider under the same name of a channel waits: a folder that becomes a real channel
 * must not send what was only to be written. In a restored database what waits on channels that reach people is held first. One whose sender died in the call is `unknown`, unless its channel makes a second sending harmless.
 */
export async function claimDeliveries(tx: Transaction, terms: ClaimTerms): Promise<Claims> {
  const channels = new Map(terms.channels.map((each) => [each.name, each]));
  const mark = await readMark(tx);
  const closed = mark ? terms.channels.filter((each) => each.reachesPeople).map((each) => each.name) : [];
  const held = mark && closed.length > 0 ? await holdDeliveries(tx, closed, mark) : 0;
  const due = await tx.query<Due>(
    `select id, status, attempts, asked, channel, provider from delivery
     where channel = any($1::text[]) and status in ('pending', 'sending') and not_before <= now()
       and (status = 'pending' and (channel, provider) in (select * from unnest($1::text[], $3::text[])) and (channel <> all($4::text[]) or ${decidedSince('$5')}) or status = 'sending' and claimed_until < now())
     order by not_before, seq limit $2 for update skip locked`,
    [
      [...channels.keys()],
      terms.limit,
      [...channels.values()].map((each) => each.provider),
      closed,
      mark?.markedAt ?? null,
    ],
  );
  const taken: Due[] = [];
  for (const each of due) {
    const channel = channels.get(each.channel) as ClaimChannel;
    const harmless = channel.resendIsHarmless && channel.provider === each.provider;
    if (each.status === 'pending' || (harmless && !terms.isLast(each.attempts))) taken.push(each);
    else await giveUp(tx, each, channel, harmless);
  }
  return { claimed: await take(tx, taken, channels), lost: due.length - taken.length, held };
}

async function giveUp(tx: Transaction, lost: Due, { provider, askInMs }: ClaimChannel, harmless: boolean) {
  const mayBeAsked = askInMs !== undefined && provider === lost.provider;
  const change = { status: harmless ? ('failed' as const) : ('unknown' as const), reason: SENDER_LOST };
  await changeDelivery(tx, lost, { ...change, ...(mayBeAsked && { askInMs }) });
}

async function take(
  tx: Transaction,
  taken: readonly Due[],
  channels: ReadonlyMap<string, ClaimChannel>,
): Promise<ClaimedDelivery[]> {
  if (taken.length === 0) return [];
  const ids = taken.map((each) => each.id);
  const of = taken.map((each) => channels.get(each.channel) as ClaimChannel);
  return tx.query<ClaimedDelivery>(
    `update delivery d set status = 'sending', attempts = attempts + 1, provider = t.provider, ask_at = null,
       updated_at = clock_timestamp(), claimed_until = clock_timestamp() + t.claim_ms * interval '1 millisecond'
     from unnest($1::uuid[], $2::text[], $3::float8[]) as t(id, provider, claim_ms) where d.id = t.id
     returning d.id, status, attempts, asked, channel, kind, recipient, recipient_name as "recipientName", title, body, locale,
       created_at as "createdAt"`,
    [ids, of.map((each) => each.provider), of.map((each) => each.claimMs)],
  );
}

/** A delivery whose provider is to be asked, in the hands of this process for a while. */
export interface Question extends SeenState {
  readonly status: 'unknown' | 'sent';
  readonly recipient: string;
}

/**
 * Takes deliveries whose provider is to be asked now. The next question is put off by `holdMs`, so that it comes up again should this
 * process die.
 */
export const claimQuestions = (
  tx: Transaction,
  channel: Pick<ClaimChannel, 'name' | 'provider'>,
  limit: number,
  holdMs: number,
): Promise<Question[]> =>
  tx.query<Question>(
    `update delivery set asked = asked + 1, ask_at = now() + $4::float8 * interval '1 millisecond'
     where id in (
       select id from delivery
       where ask_at <= now() and status in ('unknown', 'sent') and channel = $1 and provider = $2
       order by ask_at limit $3 for update skip locked)
     returning id, status, attempts, asked, recipient`,
    [channel.name, channel.provider, limit, holdMs],
  );
