/** What kind of message a person gets (вид сообщения): a channel carries one or more kinds, a template is written for one. */
export type MessageKind = 'email' | 'sms';

/** All kinds of messages, in a fixed order. */
export const MESSAGE_KINDS: readonly MessageKind[] = ['email', 'sms'];

/** A language in which messages are written. */
export type MessageLocale = 'ru' | 'en';

/** The language used when a client's own is not one we write in. */
export const FALLBACK_LOCALE: MessageLocale = 'ru';

/** Reads a language tag (`ru`, `en-GB`, `EN`); `undefined` when we do not write in it. */
export function messageLocale(tag: string): MessageLocale | undefined {
  const language = tag.trim().toLowerCase().split(/[-_]/)[0];
  return language === 'ru' || language === 'en' ? language : undefined;
}
