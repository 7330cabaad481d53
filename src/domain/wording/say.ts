import type { Reason } from '../reason.js';
import { DEMO_EN } from './demo.en.js';
import { DEMO_RU } from './demo.ru.js';
import { RU } from './reasons.ru.js';
import { EN } from './reasons.en.js';

/** Languages that the program speaks. */
export type Language = 'ru' | 'en';

const CATALOGUES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  ru: { ...RU, ...DEMO_RU },
  en: { ...EN, ...DEMO_EN },
};

/** The sentence of a catalogue with `{name}` replaced by the parameter of that name. */
const fill = (sentence: string, params: Reason['params'] = {}): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => (name in params ? String(params[name]) : whole));

/**
 * A reason as a sentence for people (причина словами). A code without a sentence is shown as it is, with its parameters: better
 * an ugly reason than none; a test holds both catalogues complete.
 */
export function say(reason: Reason, language: Language): string {
  const sentence = CATALOGUES[language][reason.code];
  if (sentence) return fill(sentence, reason.params);
  return reason.params ? `${reason.code} ${JSON.stringify(reason.params)}` : reason.code;
}
