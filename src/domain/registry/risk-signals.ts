import type { Doubt, RegistryRecord, RegistryStatus } from './registry-record.js';

/** A standing reason for care with a counterparty (признак риска). */
export type RiskSignal = 'reorganization' | 'liquidation' | 'bankruptcy' | 'ended' | Doubt;

/** Something that the registry says otherwise than before, which a person may want to know of. */
export type ChangedFact = 'name-changed' | 'address-changed' | 'director-changed';

/** What a new answer means for a counterparty. */
export interface RiskChange {
  /** Signals that stand now and did not. */
  readonly raised: readonly RiskSignal[];
  /** Signals that stood and do so no longer. */
  readonly cleared: readonly RiskSignal[];
  readonly changed: readonly ChangedFact[];
}

const BY_STATUS: Readonly<Partial<Record<RegistryStatus, RiskSignal>>> = {
  reorganizing: 'reorganization',
  liquidating: 'liquidation',
  bankrupt: 'bankruptcy',
  ended: 'ended',
};

/** The signals that an answer raises: that of its status first. */
export function signalsOf(record: Pick<RegistryRecord, 'status' | 'doubts'>): RiskSignal[] {
  const ofStatus = BY_STATUS[record.status];
  return [...(ofStatus ? [ofStatus] : []), ...new Set(record.doubts)];
}

/** Names and addresses are written in many ways; only another content counts. */
const folded = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** An answer that does not give a fact says nothing of it. */
const differs = (before: string, after: string): boolean =>
  before !== '' && after !== '' && folded(before) !== folded(after);

/**
 * Compares an answer with the one before of the same registry.
 *
 * @param before undefined for the first answer: what it says is no change, but its signals are news
 */
export function compareRecords(before: RegistryRecord | undefined, after: RegistryRecord): RiskChange {
  const stood = new Set(before ? signalsOf(before) : []);
  const stands = new Set(signalsOf(after));
  const changed: ChangedFact[] = [];
  if (before && differs(before.fullName || before.name, after.fullName || after.name)) changed.push('name-changed');
  if (before && differs(before.address, after.address)) changed.push('address-changed');
  if (before && differs(before.director, after.director)) changed.push('director-changed');
  return {
    raised: [...stands].filter((each) => !stood.has(each)),
    cleared: [...stood].filter((each) => !stands.has(each)),
    changed,
  };
}
