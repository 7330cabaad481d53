import type { LedgerWriter, Sought } from '../../connectors/ledgers/ledger-writer.js';
import { reason } from '../../domain/reason.js';
import { differences, type WrittenBody, type WrittenValue } from '../../formats/ledger/written-body.js';
import type { WrittenRecord } from '../../formats/ledger/writing-mapping.js';
import type { ClaimedWriting, WritingChange } from '../../store/writers/written-document-writer.js';
import type { SentBodies } from './record-writing.js';

/** What the writing of a record of a register is made of. */
export interface StateInput {
  readonly writer: LedgerWriter;
  readonly record: WrittenRecord;
  readonly claimed: ClaimedWriting;
  readonly body: WrittenBody;
  readonly noteSending: (sent: SentBodies) => Promise<void>;
}

/** A reference of several types is only found when it is told into which set it points. */
function soughtOf(field: string, body: WrittenBody): Sought {
  const type = body[`${field}_Type`];
  const into = typeof type === 'string' ? { into: type.slice(type.lastIndexOf('.') + 1) } : {};
  return { field, value: body[field] as WrittenValue, match: 'equal', ...into };
}

/**
 * Writes a record of a register of information (запись регистра сведений), such as whether an invoice is paid. It has no version, but doing it
 * twice changes nothing; what somebody wrote over ours is not written over.
 *
 * @throws Refused, Temporary what reading throws
 */
export async function writeState({ writer, record, claimed, body, noteSending }: StateInput): Promise<WritingChange> {
  const { set, key = [] } = record;
  const named = key.filter((field) => !(field.endsWith('_Type') && key.includes(field.slice(0, -'_Type'.length))));
  const keyBody = Object.fromEntries(key.map((field) => [field, body[field] as WrittenValue]));
  const look = async () =>
    (
      await writer.find(
        set,
        named.map((field) => soughtOf(field, body)),
      )
    )[0];
  const standing = await look();
  if (standing && differences(body, standing.body).length === 0)
    return { status: 'written', reason: null, entitySet: set };
  const sent = claimed.sent as SentBodies | null;
  const ours = [sent?.now, sent?.before].some(
    (each) => each && standing && differences(each, standing.body).length === 0,
  );
  if (standing && sent && !ours && !claimed.overwrite) {
    const [first] = differences(sent.now, standing.body);
    return { status: 'conflict', reason: reason('write-back-edited', { set, ref: '', ...first }), entitySet: set };
  }
  await noteSending({ now: body, ...(sent && { before: sent.now }) });
  const outcome = standing ? await writer.changeKeyed(set, keyBody, body) : await writer.create(set, body);
  if (outcome.outcome === 'refused') return { status: 'refused', reason: outcome.reason };
  if (outcome.outcome === 'not-sent') return { status: 'to-write', reason: outcome.reason };
  const after = await look().catch(() => undefined);
  if (after && differences(body, after.body).length === 0) return { status: 'written', reason: null, entitySet: set };
  if (outcome.outcome === 'unknown')
    return { status: outcome.answered ? 'refused' : 'unknown', reason: outcome.reason };
  const [first] = after ? differences(body, after.body) : [];
  return {
    status: 'conflict',
    reason: reason('write-back-kept-otherwise', { set, ref: '', ...first }),
    entitySet: set,
  };
}
