import { Refused } from '../../domain/failure.js';
import { reason } from '../../domain/reason.js';
import type { LineCursor } from '../text/line-cursor.js';
import { DOCUMENT_FIELDS, type DocumentField } from './keywords.js';
import type { WarningLog } from '../statement/warning-log.js';
import { shown } from '../../domain/shown.js';

/** Fields of one document, by key; `undefined` when absent or empty, without blanks around. */
export interface Fields {
  get(field: DocumentField): string | undefined;
}

/** Longest document, in characters, many times what the format has fields for; bounds the memory of one document. */
const LONGEST_DOCUMENT = 1_048_576;

const SLOTS: ReadonlyMap<string, number> = new Map(DOCUMENT_FIELDS.map((field, slot) => [field, slot]));
const PROBES = DOCUMENT_FIELDS.map((field) => `${field}=`);
const PURPOSES: ReadonlySet<number> = new Set(
  DOCUMENT_FIELDS.flatMap((field, slot) => (field.startsWith('НазначениеПлатежа') ? [slot] : [])),
);

/**
 * The fields of the document at hand, one object for all documents of a file. It notes where in the text each value lies
 * and cuts out only those asked for: a file has some 30 fields a document, half of them are never looked at.
 */
export class DocumentFields implements Fields {
  private text = '';
  private line = 0;
  private length = 0;
  private from = 0;
  private before = '';
  private last = 0;
  private readonly starts = new Int32Array(DOCUMENT_FIELDS.length).fill(-1);
  private readonly ends = new Int32Array(DOCUMENT_FIELDS.length);
  private readonly kept: (string | undefined)[] = DOCUMENT_FIELDS.map(() => undefined);
  private filled: number[] = [];
  /** Which field followed which in the documents before: the next line is most likely that one. */
  private readonly followers = Int32Array.from(DOCUMENT_FIELDS, (_, slot) => (slot + 1) % DOCUMENT_FIELDS.length);

  constructor(private readonly log: WarningLog) {}

  /** Begins a document at the line at hand. */
  open(cursor: LineCursor): void {
    for (const slot of this.filled) {
      this.starts[slot] = -1;
      this.kept[slot] = undefined;
    }
    this.filled = [];
    this.text = cursor.text;
    this.line = cursor.line;
    this.from = cursor.start;
    this.before = '';
    this.length = 0;
  }

  /**
   * Takes the line at hand, `key=value` split at the first `=`; a value may hold more of them.
   *
   * @throws Refused `section-too-long`
   */
  take(cursor: LineCursor): void {
    const { text, start, end } = cursor;
    this.length += end - start + 1;
    if (this.length > LONGEST_DOCUMENT)
      throw new Refused('section-too-long', { line: this.line, limit: LONGEST_DOCUMENT });
    const likely = this.followers[this.last] as number;
    const probe = PROBES[likely] as string;
    if (text.startsWith(probe, start)) this.put(likely, start + probe.length, end, cursor.line);
    else this.takeUnforeseen(cursor);
  }

  /** Keeps what lies in the text at hand, before the next stretch of the file comes. */
  detach(): void {
    for (const slot of this.filled) this.kept[slot] ??= this.cut(slot);
    this.before += this.text.slice(this.from);
    this.text = '';
    this.from = 0;
  }

  /** Goes on in the next stretch. */
  attach(text: string): void {
    this.text = text;
  }

  get(field: DocumentField): string | undefined {
    const slot = SLOTS.get(field) as number;
    if ((this.starts[slot] as number) < 0) return undefined;
    const value = this.kept[slot] ?? this.cut(slot);
    return value === '' ? undefined : value;
  }

  /** The lines of the document as written, up to the line at hand. */
  raw(cursor: LineCursor): string {
    return this.before + this.text.slice(this.from, cursor.end);
  }

  private cut(slot: number): string {
    return this.text.slice(this.starts[slot], this.ends[slot]).trim();
  }

  private put(slot: number, start: number, end: number, line: number): void {
    this.followers[this.last] = slot;
    this.last = slot;
    if (start === end) return;
    if ((this.starts[slot] as number) >= 0 && !this.replaceable(slot, start, end, line)) return;
    this.starts[slot] = start;
    this.ends[slot] = end;
    this.kept[slot] = undefined;
    this.filled.push(slot);
  }

  /** A field that comes twice keeps its first value that is not empty. */
  private replaceable(slot: number, start: number, end: number, line: number): boolean {
    const field = DOCUMENT_FIELDS[slot] as DocumentField;
    const first = this.get(field);
    if (first === undefined) return true;
    const second = this.text.slice(start, end).trim();
    if (second !== '' && second !== first) this.log.warnOnce(line, field, reason('repeated-field', { field }));
    return false;
  }

  /** A field out of its usual order, a key with blanks around, an unknown key (left to `raw`), or a line without `=`. */
  private takeUnforeseen(cursor: LineCursor): void {
    const { text, start, end } = cursor;
    const equals = text.indexOf('=', start);
    if (equals < 0 || equals >= end) {
      this.takeLoose(cursor);
      return;
    }
    const written = text.slice(start, equals);
    const slot = SLOTS.get(written) ?? SLOTS.get(written.trim());
    if (slot !== undefined) {
      this.put(slot, equals + 1, end, cursor.line);
      return;
    }
    const key = shown(written.trim(), 60);
    this.log.warnOnce(cursor.line, key, reason('unknown-key', { key }));
  }

  /**
   * A line without `=`. The format has no continuation, but banks let a line break slip into the purpose: the rest of it is
   * kept with the purpose, anything else is left to `raw` with a warning.
   */
  private takeLoose(cursor: LineCursor): void {
    const value = cursor.current().trim();
    if (value === '') return;
    if (!PURPOSES.has(this.last)) {
      this.log.warn(cursor.line, reason('unknown-line'));
      return;
    }
    const field = DOCUMENT_FIELDS[this.last] as DocumentField;
    const before = this.get(field);
    if (before === undefined) this.filled.push(this.last);
    this.starts[this.last] = 0;
    this.kept[this.last] = before === undefined ? value : `${before} ${value}`;
    this.log.warn(cursor.line, reason('continued-line', { field }));
  }
}
