import sax from 'sax';
import { Refused } from '../../../domain/failure.js';
import { shown } from '../../../domain/shown.js';

/** What a reader of XML is told. Names are without their prefix: `edmx:Edmx` is `Edmx`. */
export interface XmlListener {
  open(name: string, attributes: Readonly<Record<string, string>>, depth: number): void;
  text?(text: string): void;
  close?(name: string, depth: number): void;
}

const DEEPEST = 32;
const MOST_ELEMENTS = 3_000_000;

/** Bytes that are decoded at once: the text of a long answer never stands in memory as a whole. */
const PIECE = 256 * 1024;

/** XML has no such characters, but its parser lets them through. */
const UNKEEPABLE = /\0|\p{Surrogate}/u;

const plain = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads XML strictly, telling a listener as it goes: what is cut off, not well-formed, nested too deep or too long is refused, and so is
 * every DOCTYPE, which is what entity bombs are made of.
 *
 * @param what said of the text when it is refused, for example `$metadata`
 * @throws Refused `xml-doctype` {what}, `xml-too-deep` {what, limit}, `xml-too-long` {what, limit}, `xml-broken` {what, problem}
 */
export function readXml(bytes: Uint8Array, what: string, listener: XmlListener): void {
  const parser = sax.parser(true);
  let depth = 0;
  let elements = 0;
  parser.onerror = (error) => {
    throw new Refused('xml-broken', { what, problem: shown(error.message.split('\n')[0] ?? '', 100) });
  };
  parser.ondoctype = () => {
    throw new Refused('xml-doctype', { what });
  };
  parser.onopentag = ({ name, attributes }) => {
    if (++depth > DEEPEST) throw new Refused('xml-too-deep', { what, limit: DEEPEST });
    if (++elements > MOST_ELEMENTS) throw new Refused('xml-too-long', { what, limit: MOST_ELEMENTS });
    if (Object.values(attributes).some((each) => UNKEEPABLE.test(each)) || UNKEEPABLE.test(name))
      throw new Refused('xml-broken', { what, problem: 'a zero character' });
    listener.open(plain(name), attributes, depth);
  };
  parser.ontext = (text) => listener.text?.(text);
  parser.onclosetag = (name) => listener.close?.(plain(name), depth--);
  try {
    feed(parser, bytes);
  } catch (error) {
    if (error instanceof Refused) throw error;
    // sax itself stumbles over attributes that are called like methods of objects.
    throw new Refused('xml-broken', { what, problem: shown(error instanceof Error ? error.message : '', 100) });
  }
  if (elements === 0) throw new Refused('xml-broken', { what, problem: 'no element' });
}

function feed(parser: ReturnType<typeof sax.parser>, bytes: Uint8Array): void {
  const decoder = new TextDecoder('utf-8');
  for (let at = 0; at < bytes.length; at += PIECE)
    parser.write(decoder.decode(bytes.subarray(at, at + PIECE), { stream: true }));
  parser.write(decoder.decode()).close();
}
