import { childrenOf, elementAt, textAt, type XmlElement } from '../xml/xml-element.js';

/** A line of an unstructured text is 140 long: a full one goes on in the next, in the middle of a word as it comes. */
const FULL_LINE = 140;

function joined(lines: readonly string[]): string {
  let text = '';
  let glued = true;
  for (const line of lines) {
    text += (glued ? '' : ' ') + line;
    glued = line.length >= FULL_LINE;
  }
  return text.trim();
}

/** References of a structured text: the creditor's own, and the numbers of invoices, each with its day. */
function structured(remittance: XmlElement | undefined): string[] {
  return childrenOf(remittance, 'Strd').flatMap((each) => [
    textAt(each, 'CdtrRefInf', 'Ref'),
    ...childrenOf(each, 'RfrdDocInf').map((document) =>
      [textAt(document, 'Nb'), textAt(document, 'RltdDt', 'Dt') || textAt(document, 'RltdDt')]
        .filter(Boolean)
        .join(' '),
    ),
    ...childrenOf(each, 'AddtlRmtInf').map((text) => text.text.trim()),
  ]);
}

/**
 * What a payment is for (назначение платежа): the free text, then references that it does not hold; when the payer said nothing, what the
 * bank says of the transaction or the entry.
 */
export function readPurpose(details: XmlElement | undefined, entry: XmlElement): string {
  const remittance = elementAt(details, 'RmtInf');
  const free = joined(childrenOf(remittance, 'Ustrd').map((each) => each.text.replace(/^\s+|\s+$/g, '')));
  const more = structured(remittance).filter((each) => each !== '' && !free.includes(each));
  const said = [free, ...more].filter(Boolean).join(' ');
  return said || textAt(details, 'AddtlTxInf') || textAt(entry, 'AddtlNtryInf');
}
