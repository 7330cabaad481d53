import { readCamt } from '../../../src/formats/camt/read-camt.js';
import type { StatementReader } from '../../../src/intake/statement-readers.js';
import { mutateBytes } from '../mutate-bytes.js';
import { contentOf, holdReading, randomPieces, readPieces } from '../statement-reading.js';
import { hold, seedFiles, type Target } from '../target.js';

/** Statements of a format: whatever bytes come, a refusal or a statement whose parts agree; the pieces change nothing. */
const target = (
  name: string,
  about: string,
  seeds: readonly Uint8Array[],
  read: StatementReader,
): Target<Uint8Array> => ({
  name,
  about,
  short: 2_000,
  make: (random) => mutateBytes(random.of(seeds), random, random.of(seeds)),
  take: async (bytes, random) => {
    const whole = await readPieces([bytes], read);
    holdReading(whole);
    if (!random.once(4)) return;
    const pieces = await readPieces(randomPieces(bytes, random), read);
    // Of two faults the one that is met first is told, and that may depend on the pieces.
    if (whole.refusal && pieces.refusal) return;
    const [once, again] = [contentOf(whole), contentOf(pieces)];
    hold(once === again, () => `the pieces matter:\n${once}\n${again}`);
  },
});

/** ISO 20022. */
export const camt = target(
  'camt',
  'statements and reports of ISO 20022 (camt.053, camt.052)',
  seedFiles('test/golden/statements/camt', '.xml'),
  readCamt,
);
