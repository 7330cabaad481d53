import { HOPELESS, broadKindOf } from '../../src/domain/matching/calibration.js';
import { OBSERVED } from '../../src/domain/matching/observed.js';
import type { Judged } from './score.js';

/** Payments of one stated confidence, or of one rule, and how many of them came out right. */
export interface Bin {
  readonly name: string;
  payments: number;
  /** Sum of the stated confidences; over `payments` it is the mean. */
  stated: number;
  right: number;
}

const EDGES = [0, 0.2, 0.4, 0.6, 0.8, 0.9, 0.95, 0.97, 0.98, 0.99, 1.01];

const binOf = (confidence: number): string => {
  const at = EDGES.findLastIndex((edge) => confidence >= edge);
  return `${EDGES[at]}..${Math.min(1, EDGES[at + 1] ?? 1)}`;
};

function gather(judged: readonly Judged[], nameOf: (each: Judged, confidence: number) => string): Bin[] {
  const bins = new Map<string, Bin>();
  for (const each of judged) {
    const { confidence } = each.answer;
    if (confidence === null || (!each.settled && each.answer.suggested.length === 0)) continue;
    const name = nameOf(each, confidence);
    const bin = bins.get(name) ?? { name, payments: 0, stated: 0, right: 0 };
    bins.set(name, bin);
    bin.payments += 1;
    bin.stated += confidence;
    if (each.right) bin.right += 1;
  }
  return [...bins.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Stated confidence against the observed share, of what is settled and of first suggestions. */
export const byConfidence = (judged: readonly Judged[]): Bin[] => gather(judged, (_, confidence) => binOf(confidence));

/** The same by rule, settled and suggested apart. */
export const byRule = (judged: readonly Judged[]): Bin[] =>
  gather(judged, ({ answer, settled }) => `${settled ? 'settled' : 'suggested'} ${answer.rule ?? '-'}`);

/** The same by kind. */
export const byKind = (judged: readonly Judged[]): Bin[] => gather(judged, ({ answer }) => answer.kind ?? '-');

/** Of fewer payments than these a kind has no share of its own. */
const FEWEST = 30;
/** Made-up data is no proof of more. */
const MOST = 0.999;

/**
 * The table of `src/domain/matching/observed.ts`: shares of kinds, and of suggestions by their rule alone. A kind that was hardly ever right comes last
 * since then and is seen no more: it stays as it was.
 */
export function observedTable(judged: readonly Judged[]): string {
  const broad = gather(judged, ({ answer }) => broadKindOf(answer.kind ?? '-')).filter((each) =>
    each.name.endsWith('?'),
  );
  const narrow = byKind(judged).filter((each) => !each.name.endsWith('?') && each.payments >= FEWEST);
  const share = ({ right, payments }: Bin): number => Math.min(MOST, (right + 0.5) / (payments + 1));
  const seen = new Map([...broad, ...narrow].map((each) => [each.name, share(each)]));
  for (const [kind, before] of Object.entries(OBSERVED))
    if (before < HOPELESS && !kind.endsWith('?') && !seen.has(kind)) seen.set(kind, before);
  return [...seen]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, value]) => `  '${kind}': ${value.toFixed(3)},`)
    .join('\n');
}
