import type { ActivityKind } from '../../domain/activity.js';
import { event } from '../../domain/events/event.js';
import { Refused } from '../../domain/failure.js';
import type { LocalDate } from '../../domain/local-date.js';
import { newId } from '../new-id.js';
import type { Transaction } from '../transaction.js';

/** What a person notes of a client. */
export interface ActivityInput {
  readonly counterpartyId: string;
  /** Our company that it concerns; null when it is of no matter which. */
  readonly organizationId: string | null;
  readonly kind: ActivityKind;
  readonly happenedOn: LocalDate;
  readonly summary: string;
  /** What came of it; may be empty. */
  readonly result: string;
  /** Why the client refused; empty when he did not. */
  readonly refusal: string;
  readonly actor: string;
  /** Id of the note that this one takes the place of. */
  readonly corrects: string | null;
  /** The corrected note should never have been written; what it said is repeated here. */
  readonly withdrawn: boolean;
  readonly commandKey: string | null;
}

/** A note that is kept. `repeated`: the same command had written it before. */
export interface KeptActivity {
  readonly id: string;
  readonly repeated: boolean;
}

interface Kept extends Omit<ActivityInput, 'commandKey' | 'actor' | 'organizationId'> {
  readonly id: string;
}

const KEPT = `id, counterparty_id as "counterpartyId", kind, happened_on as "happenedOn", summary, result, refusal, corrects, withdrawn`;

/**
 * Keeps what a person noted of a client (событие клиента), the only writer of it: a note is never changed, another takes its place.
 *
 * @throws Refused `activity-unknown` {id}, `activity-corrected` {id} when another has taken its place, `command-key-of-another-command`
 */
export async function saveActivity(tx: Transaction, input: ActivityInput): Promise<KeptActivity> {
  const before = await byCommand(tx, input);
  if (before) return { id: before.id, repeated: true };
  if (input.corrects !== null) await lockCorrected(tx, input.corrects, input.counterpartyId);
  const id = newId();
  const rows = await tx.query(
    `insert into activity (id, counterparty_id, organization_id, kind, happened_on, summary, result, refusal, actor, corrects, withdrawn, command_key)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict (command_key) do nothing returning id`,
    [
      id,
      input.counterpartyId,
      input.organizationId,
      input.kind,
      input.happenedOn,
      input.summary,
      input.result,
      input.refusal,
      input.actor,
      input.corrects,
      input.withdrawn,
      input.commandKey,
    ],
  );
  // The same command at the same moment from two places: the insert has waited for the other one, which has done it.
  if (rows.length === 0) return { id: ((await byCommand(tx, input)) as Kept).id, repeated: true };
  await tell(tx, id, input);
  const { actor, counterpartyId: counterparty, kind, corrects, withdrawn } = input;
  tx.audit({ action: 'activity.recorded', actor, subject: id, data: { counterparty, kind, corrects, withdrawn } });
  return { id, repeated: false };
}

async function byCommand(tx: Transaction, input: ActivityInput): Promise<Kept | undefined> {
  if (input.commandKey === null) return undefined;
  const [kept] = await tx.query<Kept>(`select ${KEPT} from activity where command_key = $1`, [input.commandKey]);
  const same = (Object.keys(kept ?? {}) as (keyof Kept)[]).every(
    (each) => each === 'id' || kept?.[each] === input[each as keyof ActivityInput],
  );
  if (!same) throw new Refused('command-key-of-another-command');
  return kept;
}

async function lockCorrected(tx: Transaction, id: string, counterpartyId: string): Promise<void> {
  const [found] = await tx.query<{ corrected: boolean }>(
    `select exists (select from activity later where later.corrects = a.id) as corrected
     from activity a where a.id = $1 and a.counterparty_id = $2 for update`,
    [id, counterpartyId],
  );
  if (!found) throw new Refused('activity-unknown', { id });
  if (found.corrected) throw new Refused('activity-corrected', { id });
}

/** Texts of people stay here: whoever may read them asks for them. */
async function tell(tx: Transaction, id: string, input: ActivityInput): Promise<void> {
  const [counterparty] = await tx.query<{ id: string; name: string }>(
    `select id, name from counterparty where id = $1`,
    [input.counterpartyId],
  );
  const { kind, happenedOn, corrects, withdrawn } = input;
  tx.announce(
    event('activity.recorded.v1', id, 1, input.organizationId, {
      activity: { id, kind, happenedOn, corrects, withdrawn },
      counterparty: counterparty as { id: string; name: string },
    }),
  );
}
