import type { XmlElement } from './xml-element.js';

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] as string);

/** An element written out again without what does not matter: prefixes, blanks between elements, comments. */
export function writeXml(element: XmlElement): string {
  const attributes = Object.entries(element.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const inner = element.children.length > 0 ? element.children.map(writeXml).join('') : escaped(element.text.trim());
  return `<${element.name}${attributes.join('')}>${inner}</${element.name}>`;
}
