import sax from 'sax';
import { Refused } from '../../domain/failure.js';
import { shown } from '../../domain/shown.js';
import { XmlDecoder } from './xml-decoder.js';

/** What a reader of XML is told. Names are without their prefix: `edmx:Edmx` is `Edmx`. Lines are counted from 1. */
export interface XmlListener {
  open(name: string, attributes: Readonly<Record<string, string>>, depth: number, line: number): void;
  text?(text: string): void;
  close?(name: string, depth: number): void;
}

/** What is said of the text when it is refused, and how much of it is taken. */
export interface XmlLimits {
  /** For example `$metadata`. */
  readonly what: string;
  readonly deepest?: number;
  readonly mostElements?: number;
}

const DEEPEST = 32;
const MOST_ELEMENTS = 3_000_000;

/** XML has no such characters, but its parser lets them through. */
const UNKEEPABLE = /\0|\p{Surrogate}/u;

const plain = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads XML strictly as its bytes come, telling a listener: what is cut off, not well-formed, nested too deep or too long is refused,
 * and so is every DOCTYPE, which is what entity bombs are made of.
 *
 * Both methods throw Refused `xml-doctype` {what}, `xml-too-deep` {what, limit}, `xml-too-long` {what, limit},
 * `xml-broken` {what, problem}, `xml-encoding` {what, encoding}, each with its line, and what the listener throws.
 */
export class XmlReader {
  private readonly parser = sax.parser(true);
  private readonly decoder: XmlDecoder;
  private readonly what: string;
  private depth = 0;
  private elements = 0;

  constructor(
    { what, deepest = DEEPEST, mostElements = MOST_ELEMENTS }: XmlLimits,
    private readonly listener: XmlListener,
  ) {
    this.what = what;
    this.decoder = new XmlDecoder(what);
    const { parser } = this;
    parser.onerror = (error) => {
      throw this.broken(error.message.split('\n')[0] ?? '');
    };
    parser.ondoctype = () => {
      throw new Refused('xml-doctype', { what, line: this.line });
    };
    parser.onopentag = ({ name, attributes }) => {
      if (++this.depth > deepest) throw new Refused('xml-too-deep', { what, limit: deepest, line: this.line });
      if (++this.elements > mostElements)
        throw new Refused('xml-too-long', { what, limit: mostElements, line: this.line });
      if (this.depth === 1 && this.elements > 1) throw this.broken('a second document');
      this.keepable(name);
      for (const each of Object.values(attributes)) this.keepable(each);
      listener.open(plain(name), attributes, this.depth, this.line);
    };
    parser.ontext = (text) => this.text(text);
    parser.oncdata = (text) => this.text(text);
    parser.onclosetag = (name) => listener.close?.(plain(name), this.depth--);
  }

  /** Encoding as the bytes or the declaration say, in lower case; known after the first bytes. */
  get encoding(): string {
    return this.decoder.encoding;
  }

  /** Takes the next bytes of the file. */
  write(bytes: Uint8Array): void {
    this.guarded(() => void this.parser.write(this.decoder.decode(bytes)));
  }

  /** Says that there are no more: what is not closed by now is cut off. */
  end(): void {
    this.guarded(() => void this.parser.write(this.decoder.end()).close());
    if (this.elements === 0) throw this.broken('no element');
  }

  private get line(): number {
    return this.parser.line + 1;
  }

  private text(text: string): void {
    this.keepable(text);
    this.listener.text?.(text);
  }

  private keepable(text: string): void {
    if (UNKEEPABLE.test(text)) throw this.broken('a zero character');
  }

  private broken(problem: string): Refused {
    return new Refused('xml-broken', { what: this.what, problem: shown(problem, 100), line: this.line });
  }

  private guarded(work: () => void): void {
    try {
      work();
    } catch (error) {
      // sax itself stumbles over attributes that are called like methods of objects.
      if (error instanceof TypeError || error instanceof RangeError) throw this.broken(error.message);
      throw error;
    }
  }
}
