import { Refused } from '../../domain/failure.js';
import { shown } from '../../domain/shown.js';
import { isUtf16 } from '../text/encoding.js';

/** Encodings of XML files in the field: 1C writes UTF-8 with a mark, sites windows-1251, some banks Latin-1. */
const KNOWN: Readonly<Record<string, string>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'us-ascii': 'utf-8',
  'windows-1251': 'windows-1251',
  cp1251: 'windows-1251',
  'koi8-r': 'koi8-r',
  cp866: 'ibm866',
  ibm866: 'ibm866',
  'iso-8859-1': 'windows-1252',
  'windows-1252': 'windows-1252',
  'iso-8859-5': 'iso-8859-5',
  'iso-8859-2': 'iso-8859-2',
  'windows-1250': 'windows-1250',
};

const DECLARATION = /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/;

/** The declaration stands within so many bytes, or is not there. */
const DECLARED_WITHIN = 200;

/** Bytes that are decoded at once: the text of a long file never stands in memory as a whole. */
const PIECE = 64 * 1024;

/** Decodes the bytes of an XML file by its mark or its declaration (кодировка); without both it is UTF-8, as the standard says. */
export class XmlDecoder {
  /** In lower case; `` until the first bytes. */
  encoding = '';
  private decoder: InstanceType<typeof TextDecoder> | undefined;
  private held: Uint8Array<ArrayBufferLike> = new Uint8Array(0);

  constructor(private readonly what: string) {}

  /**
   * The text of the next bytes; `` while too few have come to know the encoding.
   *
   * @throws Refused `xml-encoding` {what, encoding}, `xml-broken` when UTF-8 is malformed
   */
  decode(bytes: Uint8Array): string {
    if (this.decoder) return this.pieces(bytes);
    this.held = Buffer.concat([this.held, bytes]);
    return this.held.length < DECLARED_WITHIN ? '' : this.start();
  }

  /** The rest of the text. */
  end(): string {
    const rest = this.decoder ? '' : this.start();
    return rest + this.guarded(() => (this.decoder as InstanceType<typeof TextDecoder>).decode());
  }

  private start(): string {
    const head = this.held;
    this.held = new Uint8Array(0);
    this.encoding = this.told(head);
    this.decoder = new TextDecoder(this.encoding, { fatal: true });
    return this.pieces(head);
  }

  private told(head: Uint8Array): string {
    if (isUtf16(head) || (head[0] === 0 && head[1] === 0x3c) || (head[0] === 0x3c && head[1] === 0))
      throw new Refused('xml-encoding', { what: this.what, encoding: 'utf-16' });
    if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
    const declared =
      DECLARATION.exec(Buffer.from(head.subarray(0, DECLARED_WITHIN)).toString('latin1'))?.[1] ?? 'utf-8';
    const known = Object.hasOwn(KNOWN, declared.toLowerCase()) ? KNOWN[declared.toLowerCase()] : undefined;
    if (known === undefined) throw new Refused('xml-encoding', { what: this.what, encoding: shown(declared, 40) });
    return known;
  }

  private pieces(bytes: Uint8Array): string {
    const decoder = this.decoder as InstanceType<typeof TextDecoder>;
    let text = '';
    for (let at = 0; at < bytes.length; at += PIECE)
      text += this.guarded(() => decoder.decode(bytes.subarray(at, at + PIECE), { stream: true }));
    return text;
  }

  private guarded(work: () => string): string {
    try {
      return work();
    } catch {
      throw new Refused('xml-broken', { what: this.what, problem: `not ${this.encoding}` });
    }
  }
}
