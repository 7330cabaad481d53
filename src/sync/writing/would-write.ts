import type { LedgerWriter } from '../../connectors/ledgers/ledger-writer.js';
import type { WrittenBody } from '../../formats/ledger/written-body.js';

/** A call that a rehearsal would have made. */
export class WouldWrite extends Error {
  constructor(
    readonly call: 'create' | 'change' | 'post' | 'unpost',
    readonly set: string,
    /** Empty for a record that would be new. */
    readonly ref: string,
    readonly body: WrittenBody,
  ) {
    super(`would ${call} ${set}`);
  }
}

/** A writer that reads as the given one does, and throws {@link WouldWrite} in place of every call that writes (пробная запись). */
export const rehearsing = (writer: LedgerWriter): LedgerWriter => ({
  find: (set, sought) => writer.find(set, sought),
  standing: (set, ref) => writer.standing(set, ref),
  create: (set, body) => Promise.reject(new WouldWrite('create', set, '', body)),
  change: (set, ref, body) => Promise.reject(new WouldWrite('change', set, ref, body)),
  changeKeyed: (set, _key, body) => Promise.reject(new WouldWrite('change', set, '', body)),
  post: (set, ref, how) => Promise.reject(new WouldWrite(how === 'Post' ? 'post' : 'unpost', set, ref, {})),
});
