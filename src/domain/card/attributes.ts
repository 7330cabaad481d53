import { z } from 'zod';
import { parseIsoDate } from '../local-date.js';
import { type Reason, reason } from '../reason.js';
import { shown } from '../shown.js';

const name = z.string().regex(/^[A-Za-z][\w-]{0,40}$/, 'letters, digits, hyphens; begins with a letter');

const attribute = z
  .strictObject({
    kind: z.enum(['text', 'number', 'date', 'boolean', 'choice']).describe('What its values are.'),
    title: z.string().max(200).default('').describe('What people call it.'),
    choices: z.array(z.string().min(1).max(200)).max(200).default([]).describe('The values of a choice.'),
    longest: z.number().int().min(1).max(500).default(200).describe('Longest text.'),
  })
  .refine((each) => (each.kind === 'choice') === each.choices.length > 0, 'choices are for a choice, which needs them');

/** A free attribute of a card (дополнительный реквизит). */
export type Attribute = z.infer<typeof attribute>;

/** Free attributes of cards by name. */
export const attributesSchema = z
  .record(name, attribute)
  .default({})
  .describe('Free attributes of cards by name, with kinds and checks');

/** See {@link attributesSchema}. */
export type Attributes = z.infer<typeof attributesSchema>;

const TRUE = new Set(['true', '1', 'да', 'истина', 'yes']);
const FALSE = new Set(['false', '0', 'нет', 'ложь', 'no']);

const READ: Readonly<Record<Attribute['kind'], (text: string, by: Attribute) => string | undefined>> = {
  text: (text, { longest }) => (text.length <= longest ? text : undefined),
  number: (text) => (/^-?\d{1,18}([.,]\d{1,6})?$/.test(text) ? text.replace(',', '.') : undefined),
  date: (text) => parseIsoDate(text.slice(0, 10)),
  boolean: (text) => (TRUE.has(text.toLowerCase()) ? 'true' : FALSE.has(text.toLowerCase()) ? 'false' : undefined),
  choice: (text, { choices }) => (choices.includes(text) ? text : undefined),
};

/** A value of an attribute in the form in which it is kept; undefined when it is none. An empty one says nothing. */
export const readAttribute = (text: string, by: Attribute): string | undefined =>
  text === '' ? '' : READ[by.kind](text, by);

/** Reads every attribute of a card; an unknown one, or a value that is none, is a reason not to take them. */
export function readAttributes(
  written: Readonly<Record<string, string>>,
  attributes: Attributes,
): { read: Record<string, string>; refusal?: Reason } {
  const read: Record<string, string> = {};
  for (const [name, text] of Object.entries(written)) {
    const attribute = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    if (!attribute) return { read, refusal: reason('attribute-unknown', { attribute: shown(name, 40) }) };
    const value = readAttribute(text, attribute);
    if (value === undefined)
      return { read, refusal: reason('attribute-wrong', { attribute: name, value: shown(text, 40) }) };
    read[name] = value;
  }
  return { read };
}
