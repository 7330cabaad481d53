import type { MessageKind } from './message-kind.js';

/** A subject on one line: whatever a value brought in, line ends and control characters become one blank (header injection). */
export const oneLine = (text: string): string =>
  text.replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/gu, (run) => (run === '\u00a0' ? run : ' ')).trim();

/** By hand: a pattern takes time with the square of a run of blanks, and whose name or purpose it is may have chosen the run. */
function withoutBlanksAtEnd(line: string): string {
  let end = line.length;
  while (end > 0 && (line[end - 1] === ' ' || line[end - 1] === '\t')) end--;
  return line.slice(0, end);
}

/** A text as it goes out: plain line ends, no control characters, no blanks at line ends, at most one empty line (none in an SMS). */
export function tidyText(text: string, kind: MessageKind): string {
  const lines = text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')
    .split('\n')
    .map(withoutBlanksAtEnd)
    .join('\n');
  return kind === 'sms'
    ? lines
        .replace(/\n{2,}/g, '\n')
        .replace(/[ \t]{2,}/g, ' ')
        .trim()
    : lines.replace(/\n{3,}/g, '\n\n').trim();
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] as string);

/** The HTML twin of a plain text: paragraphs and line ends, everything else escaped. Nothing of a text can become markup. */
export const textToHtml = (text: string, locale: string): string =>
  `<!DOCTYPE html>\n<html lang="${escaped(locale)}"><head><meta charset="utf-8"></head><body>\n` +
  text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${escaped(paragraph).replaceAll('\n', '<br>\n')}</p>\n`)
    .join('') +
  '</body></html>\n';

/** How many parts an SMS is billed as: UCS-2 as soon as it has a letter beyond GSM 03.38, as every Cyrillic text does. */
export function smsParts(text: string): number {
  const single = GSM.test(text) ? 160 : 70;
  const several = single === 160 ? 153 : 67;
  const units = single === 160 ? text.length + (text.match(GSM_EXTENDED)?.length ?? 0) : text.length;
  return units <= single ? 1 : Math.ceil(units / several);
}

const GSM = /^[@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà^{}\\[~\]|€]*$/;
const GSM_EXTENDED = /[\^{}\\[~\]|€]/g;
