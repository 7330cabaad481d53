import { Refused } from '../failure.js';
import type { MessageKind, MessageLocale } from './message-kind.js';
import { messageLocale } from './message-kind.js';

/** What the name of a template's file says: `invoice-paid.email.ru`; a partial has no kind: `order-status.ru`. */
export interface TemplateName {
  readonly name: string;
  /** Null for a partial, which other templates of the language take in by `{% render 'name' %}`. */
  readonly kind: MessageKind | null;
  readonly locale: MessageLocale;
}

/** A template's text taken apart (шаблон). Lines are counted from 1 in the file, so that a mistake can be named where it stands. */
export interface TemplateFile {
  /** Null when the file has none. */
  readonly subject: { readonly text: string; readonly line: number } | null;
  readonly body: { readonly text: string; readonly line: number };
}

/**
 * Reads the name of a file without its `.liquid`.
 *
 * @throws Refused `template-name` {template}
 */
export function readTemplateName(file: string): TemplateName {
  const parts = /^([a-z0-9][a-z0-9-]*)(?:\.(email|sms))?\.(ru|en)$/.exec(file);
  const locale = messageLocale(parts?.[3] ?? '');
  if (!parts || !locale) throw new Refused('template-name', { template: file });
  return { name: parts[1] as string, kind: (parts[2] as MessageKind | undefined) ?? null, locale };
}

const SUBJECT = /^(?:Тема|Subject):[ \t]*(.*)$/iu;

/**
 * Takes a template apart. It may begin with a head: lines of `# a remark`, and for an e-mail `Тема: …` or `Subject: …`; an empty line
 * ends the head, the rest is the text.
 *
 * @throws Refused `template-head` {template, line} when the head has something else in it or does not end
 */
export function readTemplateFile(name: string, text: string): TemplateFile {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  let subject: TemplateFile['subject'] = null;
  let at = 0;
  const isHead = (line: string): boolean => line.startsWith('#') || SUBJECT.test(line);
  if (!isHead(lines[0] ?? '')) return { subject, body: { text: lines.join('\n'), line: 1 } };
  for (; at < lines.length && (lines[at] as string).trim() !== ''; at++) {
    const line = lines[at] as string;
    const found = SUBJECT.exec(line);
    if (!isHead(line) || (found && subject)) throw new Refused('template-head', { template: name, line: at + 1 });
    if (found) subject = { text: (found[1] as string).trim(), line: at + 1 };
  }
  return { subject, body: { text: lines.slice(at + 1).join('\n'), line: at + 2 } };
}
