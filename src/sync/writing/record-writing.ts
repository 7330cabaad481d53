import type { Sought, StandingRecord, WriteOutcome } from '../../connectors/ledgers/ledger-writer.js';
import type { WriteBackSettings } from '../../connectors/ledgers/write-back-settings.js';
import { Refused } from '../../domain/failure.js';
import type { LocalDate } from '../../domain/local-date.js';
import { type Reason, reason } from '../../domain/reason.js';
import { differences, type WrittenBody } from '../../formats/ledger/written-body.js';
import type { ClaimedWriting, WritingChange } from '../../store/writers/written-document-writer.js';
import { type AlikeInput, findAlike } from './find-alike.js';

/** What was sent last, and what stood there before: a call of which nobody heard leaves one or the other. */
export interface SentBodies {
  readonly now: WrittenBody;
  readonly before?: WrittenBody;
}

/** What is to stand in the base: a record, or one that was taken back, with the reason. */
export type Target = { readonly body: WrittenBody } | { readonly undo: string };

/** What one writing is made of. */
export interface RecordInput extends AlikeInput {
  readonly claimed: ClaimedWriting;
  readonly target: Target;
  readonly policy: Pick<WriteBackSettings, 'post' | 'whenReversed'>;
  /** Documents older than this are not looked at when our identifier is searched. */
  readonly since: LocalDate | undefined;
  /** Milliseconds after which a call that was cut off is certainly over. */
  readonly overMs: number;
  /** Commits what is about to be sent. @throws Refused `write-back-not-ours` when another process went on with it */
  readonly noteSending: (sent: SentBodies) => Promise<void>;
}

const isTrue = (value: unknown): boolean => value === true || value === 'true';

/** Stops a writing in the middle with what becomes of it. */
class Ended extends Error {
  constructor(readonly change: WritingChange) {
    super(change.status);
  }
}

/**
 * Brings one record of a base to what it is to be (запись одного документа). Reads before it writes: by the id of the record, else by our own
 * identifier in it, so that what an earlier try has made is found. What somebody edited in the base is not written over; what the base
 * kept otherwise than it was sent is told.
 */
export class RecordWriting {
  constructor(private readonly input: RecordInput) {}

  /** @throws Refused, Temporary what reading throws; then nothing is known of this try that was not known before */
  async run(): Promise<WritingChange> {
    try {
      const found = await this.locate();
      const { target } = this.input;
      if ('undo' in target) return await this.undo(found, target.undo);
      return found ? await this.bring(found, target.body) : await this.create(target.body);
    } catch (error) {
      if (error instanceof Ended) return error.change;
      throw error;
    }
  }

  private end(status: WritingChange['status'], why: Reason, more: Partial<WritingChange> = {}): never {
    throw new Ended({ status, reason: why, ...more });
  }

  private async locate(): Promise<StandingRecord | undefined> {
    const { writer, record, claimed } = this.input;
    if (claimed.ref !== null) {
      const standing = await writer.standing(record.set, claimed.ref);
      if (standing) return standing;
      if (!claimed.overwrite) this.end('conflict', reason('write-back-erased', { set: record.set, ref: claimed.ref }));
    }
    return this.byIdentifier();
  }

  private async byIdentifier(): Promise<StandingRecord | undefined> {
    const { writer, record, claimed, ours, since } = this.input;
    const { identifier } = record;
    if (!identifier) return undefined;
    const value = identifier.match === 'equal' ? (ours['mark'] ?? '') : claimed.subjectId;
    const sought: Sought[] = [
      ...(record.documents && since ? [{ field: 'Date', value: { day: since }, match: 'since' as const }] : []),
      { field: identifier.field, value, match: identifier.match },
    ];
    const found = await writer.find(record.set, sought);
    if (found.length > 1)
      this.end('conflict', reason('write-back-found-twice', { set: record.set, refs: refsOf(found) }));
    return found[0];
  }

  private async create(body: WrittenBody): Promise<WritingChange> {
    const { writer, record, claimed } = this.input;
    const alike = claimed.overwrite ? { known: undefined, doubtful: [] } : await findAlike(this.input);
    if (alike.known) {
      const { ref, version } = alike.known;
      const known = reason('write-back-known', { set: record.set, ref });
      this.end('known', known, { ref, refVersion: version, entitySet: record.set });
    }
    if (alike.doubtful.length > 0)
      this.end('conflict', reason('write-back-alike', { set: record.set, refs: refsOf(alike.doubtful) }));
    await this.input.noteSending({ now: body });
    const outcome = await writer.create(record.set, body);
    this.endUnless(outcome);
    const ref = outcome.outcome === 'done' ? outcome.ref : undefined;
    // By its id where the answer gave one: a base that drops our identifier must not get the record a second time.
    const look = () => (ref === undefined ? this.byIdentifier() : writer.standing(record.set, ref));
    const made = await this.afterwards(look, outcome);
    if (!made && outcome.outcome === 'done')
      this.end('conflict', reason('write-back-erased', { set: record.set, ref: ref ?? '' }));
    if (!made) return this.notDone(outcome);
    this.endIfOtherwise(body, made);
    return this.finish(made, true);
  }

  /** A base that kept something else than was sent has the record as it is: it is not posted, and a person looks at it. */
  private endIfOtherwise(sent: WrittenBody, { ref, version, body }: StandingRecord): void {
    const [first] = differences(sent, body);
    if (!first) return;
    const why = reason('write-back-kept-otherwise', { set: this.input.record.set, ref, ...first });
    this.end('conflict', why, this.place({ ref, version, body }));
  }

  /** What was certainly not carried out ends the try here. */
  private endUnless(outcome: WriteOutcome): void {
    if (outcome.outcome === 'refused') this.end('refused', outcome.reason);
    if (outcome.outcome === 'not-sent') this.end('to-write', outcome.reason);
  }

  /** Looks what a call has left; that it cannot be looked at now makes the call unknown, never repeated blindly. */
  private async afterwards<T>(look: () => Promise<T>, outcome: WriteOutcome): Promise<T> {
    try {
      return await look();
    } catch (error) {
      if (error instanceof Ended) throw error;
      const why =
        'reason' in outcome ? outcome.reason : reason('write-back-unanswered', { set: this.input.record.set });
      return this.end('unknown', why, { waitMs: this.input.overMs });
    }
  }

  /** Nothing is there after a call: an answer was a refusal; without one the call may still be under way. */
  private notDone(outcome: WriteOutcome): never {
    if (outcome.outcome === 'unknown' && !outcome.answered)
      return this.end('unknown', outcome.reason, { waitMs: this.input.overMs });
    return this.end('refused', 'reason' in outcome ? outcome.reason : reason('write-back-no-effect'));
  }

  /** What stands in the base and is ours; undefined when somebody else has changed it. */
  private ourBaseline(found: StandingRecord): WrittenBody | undefined {
    const { claimed } = this.input;
    const sent = claimed.sent as SentBodies | null;
    if (!sent) return claimed.refVersion !== '' && claimed.refVersion === found.version ? {} : undefined;
    if (differences(sent.now, found.body).length === 0) return sent.now;
    if (sent.before && differences(sent.before, found.body).length === 0) return sent.before;
    if (claimed.refVersion !== '' && claimed.refVersion === found.version) return sent.before ?? sent.now;
    return undefined;
  }

  private refuseIfEdited(found: StandingRecord, wanted: WrittenBody): WrittenBody {
    const { claimed, record } = this.input;
    const baseline = this.ourBaseline(found);
    if (baseline || claimed.overwrite) return baseline ?? {};
    const sent = (claimed.sent as SentBodies | null)?.now ?? wanted;
    const [first] = differences(sent, found.body);
    if (!first) return sent;
    const what = { set: record.set, ref: found.ref, field: first.field, sent: first.sent, kept: first.kept };
    return this.end('conflict', reason('write-back-edited', what), { ref: found.ref, entitySet: record.set });
  }

  /** Brings a record that stands there to the wanted one, and posts it as configured. */
  private async bring(found: StandingRecord, body: WrittenBody): Promise<WritingChange> {
    const { record, claimed } = this.input;
    const marked = isTrue(found.body['DeletionMark']);
    const baseline = this.refuseIfEdited(found, body);
    const markedByUs = baseline['DeletionMark'] === true;
    if (marked && !markedByUs && !claimed.overwrite)
      this.end('conflict', reason('write-back-marked', { set: record.set, ref: found.ref }), this.place(found));
    const wanted: WrittenBody = marked ? { ...body, DeletionMark: false } : body;
    if (differences(wanted, found.body).length === 0) return this.finish(found, false);
    return this.finish(await this.change(found, wanted, baseline), true, isTrue(found.body['Posted']));
  }

  /** Posts what stands there, as configured. One that was posted and has changed keeps its old entries until it is posted again. */
  private async finish(standing: StandingRecord, changed: boolean, wasPosted = false): Promise<WritingChange> {
    const { record, policy } = this.input;
    const toPost = record.documents && (policy.post || wasPosted);
    const last = toPost && (changed || !isTrue(standing.body['Posted'])) ? await this.post(standing, 'Post') : standing;
    return { status: 'written', reason: null, ...this.place(last) };
  }

  private place({ ref, version }: StandingRecord): Pick<WritingChange, 'ref' | 'refVersion' | 'entitySet'> {
    return { ref, refVersion: version, entitySet: this.input.record.set };
  }

  private async change(found: StandingRecord, body: WrittenBody, before: WrittenBody): Promise<StandingRecord> {
    const { writer, record } = this.input;
    await this.input.noteSending({ now: { ...before, ...body }, before });
    const outcome = await writer.change(record.set, found.ref, body);
    this.endUnless(outcome);
    const after = await this.afterwards(() => writer.standing(record.set, found.ref), outcome);
    if (!after) return this.end('conflict', reason('write-back-erased', { set: record.set, ref: found.ref }));
    if (outcome.outcome !== 'done' && differences(body, after.body).length > 0) return this.notDone(outcome);
    this.endIfOtherwise(body, after);
    return after;
  }

  private async post(found: StandingRecord, how: 'Post' | 'Unpost'): Promise<StandingRecord> {
    const { writer, record } = this.input;
    const outcome = await writer.post(record.set, found.ref, how);
    if (outcome.outcome === 'refused') this.end('refused', outcome.reason, this.place(found));
    if (outcome.outcome === 'not-sent') this.end('to-write', outcome.reason, this.place(found));
    const after = await this.afterwards(() => writer.standing(record.set, found.ref), outcome);
    if (after && isTrue(after.body['Posted']) === (how === 'Post')) return after;
    if (outcome.outcome === 'unknown' && !outcome.answered)
      this.end('unknown', outcome.reason, { ...this.place(after ?? found), waitMs: this.input.overMs });
    const why = 'reason' in outcome ? outcome.reason : reason('write-back-no-effect');
    return this.end('refused', why, this.place(after ?? found));
  }

  private async undo(found: StandingRecord | undefined, why: string): Promise<WritingChange> {
    const { record, policy, ours } = this.input;
    if (!found) return { status: 'written', reason: reason('write-back-nothing-there') };
    const { field } = record.identifier ?? {};
    if (field === undefined) throw new Refused('write-back-no-identifier', { set: record.set });
    const comment = record.identifier?.match === 'equal' ? (ours['mark'] ?? '') : `${ours['mark'] ?? ''}: ${why}`;
    const body: WrittenBody = { [field]: comment, ...(policy.whenReversed === 'mark' && { DeletionMark: true }) };
    const baseline = this.refuseIfEdited(found, body);
    if (policy.whenReversed === 'leave')
      this.end('conflict', reason('write-back-reversed', { set: record.set, ref: found.ref, why }), this.place(found));
    let standing = found;
    if (differences(body, found.body).length > 0) {
      // Both are noted before the first call: whatever comes of the two, it is known as ours.
      await this.input.noteSending({ now: { ...baseline, ...body }, before: baseline });
      if (isTrue(found.body['Posted'])) standing = await this.post(standing, 'Unpost');
      standing = await this.change(standing, body, baseline);
    } else if (isTrue(found.body['Posted'])) standing = await this.post(standing, 'Unpost');
    return { status: 'written', reason: reason('write-back-undone', { why }), ...this.place(standing) };
  }
}

const refsOf = (records: readonly StandingRecord[]): string => records.map((each) => each.ref).join(', ');
