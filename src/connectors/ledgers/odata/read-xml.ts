import { type XmlListener, XmlReader } from '../../../formats/xml/xml-reader.js';

/**
 * Reads an answer of a base of 1C in XML, telling a listener as it goes.
 *
 * @param what said of the text when it is refused, for example `$metadata`
 * @throws Refused what {@link XmlReader} refuses
 */
export function readXml(bytes: Uint8Array, what: string, listener: XmlListener): void {
  const reader = new XmlReader({ what }, listener);
  reader.write(bytes);
  reader.end();
}
