import { Refused } from '../../domain/failure.js';
import type { XmlElement } from './xml-element.js';
import type { XmlListener } from './xml-reader.js';

/** What a {@link RecordCutter} tells. */
export interface RecordListener {
  /** A container opens; `depth` counts from 1. */
  open?(container: Pick<XmlElement, 'name' | 'attributes' | 'line'>, depth: number): void;
  /** A record of a container is whole. */
  record(record: XmlElement, container: string): void;
  close?(container: string): void;
}

/** How a document is parted, and how large a part may be. */
export interface RecordShape {
  readonly what: string;
  /** Elements that are walked into; whatever else stands in one of them is a record. */
  readonly containers: ReadonlySet<string>;
  readonly mostElements?: number;
  readonly longestText?: number;
}

interface Growing extends XmlElement {
  text: string;
  readonly children: Growing[];
}

const MOST_ELEMENTS = 20_000;
const LONGEST_TEXT = 1_048_576;

/**
 * Cuts a document into records (записи), each given whole when it closes, so that memory holds one of them and not the document.
 *
 * Throws Refused `xml-other-document` {what, root} for a root that is no container, `record-too-long` {what, limit} with the record's line.
 */
export class RecordCutter implements XmlListener {
  private readonly growing: Growing[] = [];
  private readonly containers: string[] = [];
  private elements = 0;
  private length = 0;

  constructor(
    private readonly shape: RecordShape,
    private readonly listener: RecordListener,
  ) {}

  open(name: string, attributes: Readonly<Record<string, string>>, depth: number, line: number): void {
    const within = this.growing.at(-1);
    if (!within && this.shape.containers.has(name)) {
      this.containers.push(name);
      this.listener.open?.({ name, attributes, line }, depth);
      return;
    }
    if (!within && this.containers.length === 0)
      throw new Refused('xml-other-document', { what: this.shape.what, root: name.slice(0, 60), line });
    const element: Growing = { name, attributes, text: '', children: [], line };
    if (within) within.children.push(element);
    else this.elements = this.length = 0;
    if (++this.elements > (this.shape.mostElements ?? MOST_ELEMENTS)) throw this.tooLong();
    this.growing.push(element);
  }

  text(text: string): void {
    const at = this.growing.at(-1);
    if (!at) return;
    this.length += text.length;
    if (this.length > (this.shape.longestText ?? LONGEST_TEXT)) throw this.tooLong();
    at.text += text;
  }

  close(): void {
    const element = this.growing.pop();
    if (!element) {
      this.listener.close?.(this.containers.pop() as string);
      return;
    }
    if (this.growing.length === 0) this.listener.record(element, this.containers.at(-1) as string);
  }

  private tooLong(): Refused {
    const { what, mostElements = MOST_ELEMENTS } = this.shape;
    return new Refused('record-too-long', { what, limit: mostElements, line: this.growing[0]?.line ?? 0 });
  }
}
