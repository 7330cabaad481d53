import type { LocalDate } from '../local-date.js';
import { numberSegments } from '../purpose/number-key.js';
import type { DocumentReference } from '../purpose/reading.js';
import type { LedgerInvoice } from './ledger.js';
import { numbersOf } from './lookup.js';
import { type NumberMatch, matchNumber } from './number-match.js';

/** An invoice that a reference may name. */
export interface Hit {
  readonly invoice: LedgerInvoice;
  readonly level: NumberMatch;
  readonly date: 'agrees' | 'differs' | 'unsaid';
}

/** A reference with the invoices that it may name among those of whoever owes. */
export interface ResolvedReference {
  readonly reference: DocumentReference;
  /** The likeliest open invoices: date first, then the surest number. More than one: undecided by the text. */
  readonly options: readonly Hit[];
  /** All of `options` are meant: the reference is a range. */
  readonly all: boolean;
  /** The document it names is settled already. */
  readonly paid: boolean;
}

const dateOf = (reference: DocumentReference, issuedOn: LocalDate): Hit['date'] =>
  reference.date === null ? 'unsaid' : reference.date === issuedOn ? 'agrees' : 'differs';

/** Finds what each reference names among the invoices. */
export function resolve(
  references: readonly DocumentReference[],
  invoices: readonly LedgerInvoice[],
): ResolvedReference[] {
  return references.map((reference) => {
    if (reference.through === null) return single(reference, hitsOf(reference, [reference.number], invoices));
    const whole = hitsOf(reference, [`${reference.number}-${reference.through}`], invoices).filter(
      (each) => each.level >= 3,
    );
    return whole.length > 0
      ? single(reference, whole)
      : ranged(reference, hitsOf(reference, numbersOf(reference), invoices));
  });
}

/** The invoices that have one of the numbers, each with its surest match. */
function hitsOf(reference: DocumentReference, written: readonly string[], invoices: readonly LedgerInvoice[]): Hit[] {
  const numbers = written.map(numberSegments);
  const hits: Hit[] = [];
  for (const invoice of invoices) {
    const { issuedOn } = invoice.facts;
    let level: NumberMatch = 0;
    for (const number of numbers) {
      const each = matchNumber(number, invoice.shape, issuedOn);
      if (each > level) level = each;
    }
    if (level > 0) hits.push({ invoice, level, date: dateOf(reference, issuedOn) });
  }
  return hits;
}

function ranged(reference: DocumentReference, hits: readonly Hit[]): ResolvedReference {
  const sure = hits.filter((each) => each.level >= 2);
  const options = sure.filter((each) => each.invoice.open > 0n);
  return { reference, options, all: true, paid: sure.length > 0 && options.length === 0 };
}

function single(reference: DocumentReference, hits: readonly Hit[]): ResolvedReference {
  const best = likeliest(hits);
  const open = best.filter((each) => each.invoice.open > 0n);
  const paid = open.length === 0 && best.some((each) => each.level >= 2);
  if (open.length === 0 && !paid)
    return { reference, options: likeliest(hits.filter((each) => each.invoice.open > 0n)), all: false, paid };
  const ofSum = reference.amount === null ? [] : open.filter((each) => each.invoice.open === reference.amount);
  return { reference, options: ofSum.length > 0 ? ofSum : open, all: false, paid };
}

/** A date that agrees beats a surer number; among the rest the surest number wins. */
function likeliest(hits: readonly Hit[]): Hit[] {
  const dated = hits.filter((each) => each.date === 'agrees');
  const pool = dated.length > 0 ? dated : hits;
  const level = pool.reduce((most, each) => Math.max(most, each.level), 0);
  return pool.filter((each) => each.level === level);
}
