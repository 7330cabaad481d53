import { type Reason, reason } from '../domain/reason.js';
import { Refused } from '../domain/failure.js';
import { columnsOf, findDelimiter } from './register/delimiter.js';
import { cutLetterLength, detectEncoding, isUtf16 } from './text/encoding.js';

/** What a file is, by its content; or why it cannot be read. */
export type Recognised =
  | { readonly format: '1c-exchange' }
  | { readonly format: 'jsonl' }
  | { readonly format: 'csv'; readonly delimiter: string }
  | { readonly format: 'xlsx' }
  | { readonly format: 'camt' }
  | { readonly format: 'commerceml' }
  | { readonly format: 'refused'; readonly reason: Reason };

const refusedFor = (code: string, params?: Reason['params']): Recognised => ({
  format: 'refused',
  reason: reason(code, params),
});

/** First bytes of files that hold no text, or a text of a kind that is not read yet. */
const SIGNATURES: readonly (readonly [bytes: string, code: string, format: string])[] = [
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'format-not-supported', 'xls'],
  ['\x1f\x8b', 'format-not-supported', 'gzip'],
  ['Rar!\x1a\x07', 'format-not-supported', 'rar'],
  ["7z\xbc\xaf'\x1c", 'format-not-supported', '7z'],
  ['%PDF-', 'format-not-supported', 'pdf'],
  ['\xff\xd8\xff', 'binary-file', 'jpeg'],
  ['\x89PNG\r\n\x1a\n', 'binary-file', 'png'],
  ['GIF8', 'binary-file', 'gif'],
  ['RIFF', 'binary-file', 'riff'],
  ['II*\x00', 'binary-file', 'tiff'],
  ['MM\x00*', 'binary-file', 'tiff'],
  ['BM', 'binary-file', 'bmp'],
  ['\x7fELF', 'binary-file', 'program'],
  ['MZ', 'binary-file', 'program'],
];

/** Two letters of ASCII may also begin a text: then zero bytes must confirm the signature. */
const isCertain = (signature: string): boolean => signature.length > 2 || /[^ -~]/.test(signature);

/** `1CClientBankExchange` alone on the first line that is not blank; the letter after 1 may be Cyrillic in any encoding. */
const CLIENT_BANK =
  /^(?:\xef\xbb\xbf)?\s*1(?:[Cc]|\xd0\xa1|\xd1\x81|\xd1|\xf1|\x91|\xe1)ClientBankExchange[ \t]*(?:[\r\n]|$)/;

/** A document of camt.053, 052 or 054 (ISO 20022), by its namespace or, where there is none, by its elements. */
const CAMT =
  /^(?:\xef\xbb\xbf)?\s*<(?:[^]*?<)?(?:\w+:)?Document\b(?:[^>]*camt\.05[234]\.001|[^>]*>\s*<(?:\w+:)?BkToCstmr)/;

/** The root of CommerceML 2 in UTF-8 and in Windows-1251, as bytes read by Latin-1. */
const COMMERCEML = new RegExp(
  '^(?:\\xef\\xbb\\xbf)?\\s*<(?:[^]*?<)?(?:\\w+:)?(?:' +
    [
      Buffer.from('КоммерческаяИнформация').toString('latin1'),
      '\xca\xee\xec\xec\xe5\xf0\xf7\xe5\xf1\xea\xe0\xff\xc8\xed\xf4\xee\xf0\xec\xe0\xf6\xe8\xff',
    ].join('|') +
    ')[\\s/>]',
);

/** Texts of other kinds: by what they hold near their start. */
const OTHER_TEXTS: readonly (readonly [pattern: RegExp, format: string])[] = [
  [/^\s*OFXHEADER|<OFX>/, 'ofx'],
  [/^(?:\xef\xbb\xbf)?\s*<(?:\?xml|!DOCTYPE|[A-Za-z])/, 'xml'],
  [/^(?:[^]{0,400}[\r\n])?(?:\{1:[^]{0,200}?\{4:\s*)?:20:[^]*?:(?:25|28C?|60[FM]|61):/, 'mt940'],
];

/**
 * A package of Office is a ZIP: what it is, the names of its parts tell, which stand before each of them. A workbook's first part may
 * be any that all packages have.
 */
function byPackage(text: string): Recognised | undefined {
  if (!text.startsWith('PK\x03\x04')) return undefined;
  if (/PK\x03\x04[^]{26}xl\//i.test(text)) return { format: 'xlsx' };
  if (/PK\x03\x04[^]{26}(?:word|ppt)\//i.test(text)) return refusedFor('format-not-supported', { format: 'docx' });
  if (/^[^]{30}(?:\[Content_Types\]\.xml|_rels\/|docProps\/)/i.test(text)) return { format: 'xlsx' };
  return refusedFor('format-not-supported', { format: 'zip' });
}

const latin1 = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
};

/** More control characters than a text has. */
const isBinary = (text: string): boolean =>
  (text.match(/[\x00-\x08\x0e-\x19\x1b-\x1f]/g)?.length ?? 0) > text.length / 100;

function bySignature(text: string): Recognised | undefined {
  const zero = text.includes('\0');
  const found = SIGNATURES.find(([bytes]) => text.startsWith(bytes) && (zero || isCertain(bytes)));
  return found && refusedFor(found[1], { format: found[2] });
}

function byText(bytes: Uint8Array): Recognised {
  const { encoding, markLength } = detectEncoding(bytes);
  const known = encoding === 'ascii' ? 'utf-8' : encoding;
  const body = bytes.subarray(markLength, bytes.length - (known === 'utf-8' ? cutLetterLength(bytes) : 0));
  const text = new TextDecoder(known).decode(body);
  const first = text.trimStart();
  if (first.startsWith('{') && isJsonLine(first)) return { format: 'jsonl' };
  if (/^[[{]/.test(first) && looksLikeJson(first)) return refusedFor('format-not-supported', { format: 'json' });
  const delimiter = findDelimiter(text);
  if (delimiter !== undefined && columnsOf(text, delimiter).length > 1) return { format: 'csv', delimiter };
  return refusedFor('unknown-format');
}

/** Whether the first line is a JSON object of its own; a line longer than what was taken of the file passes. */
function isJsonLine(text: string): boolean {
  const end = text.search(/[\r\n]/);
  try {
    JSON.parse(end < 0 ? text : text.slice(0, end));
    return true;
  } catch {
    return end < 0 && /^\{\s*"/.test(text);
  }
}

const looksLikeJson = (text: string): boolean => /^[[{]\s*(?:["[{\]}\d-]|$)/.test(text);

/**
 * Decides what a file is by its content, never by its name (распознавание формата).
 *
 * @param head the first bytes, some 64 KiB ({@link peekHead})
 * @returns the format, or the reason of a refusal: `empty-file`, `binary-file` (a photo named .txt), `zero-byte`,
 * `utf-16-not-supported`, `format-not-supported` (xls, docx, mt940, ofx, xml, json, pdf, archives), `unknown-format`
 */
export function recognise(head: Uint8Array): Recognised {
  const text = latin1(head);
  if (/^[\s\x1a]*$/.test(text)) return refusedFor('empty-file');
  if (CLIENT_BANK.test(text)) return { format: '1c-exchange' };
  if (CAMT.test(text)) return { format: 'camt' };
  if (COMMERCEML.test(text)) return { format: 'commerceml' };
  if (isUtf16(head)) return refusedFor('utf-16-not-supported');
  const signed = byPackage(text) ?? bySignature(text);
  if (signed) return signed;
  if (isBinary(text)) return refusedFor('binary-file', { format: 'unknown' });
  const zero = text.indexOf('\0');
  if (zero >= 0) return refusedFor('zero-byte', { line: text.slice(0, zero).split(/\r\n|\r|\n/).length });
  const other = OTHER_TEXTS.find(([pattern]) => pattern.test(text));
  if (other) return refusedFor('format-not-supported', { format: other[1] });
  try {
    return byText(head);
  } catch (error) {
    if (error instanceof Refused) return { format: 'refused', reason: error.reason };
    throw error;
  }
}
