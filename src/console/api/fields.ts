import { z } from 'zod';
import { parseIsoDate } from '../../domain/local-date.js';
import type { Reason } from '../../domain/reason.js';
import { type Language, say } from '../../domain/wording/say.js';
import { seenBy } from '../sight/limit-sight.js';
import { LONGEST_PAGE } from '../../store/reads/lists.js';

/** An id of ours. */
export const id = z.uuid().describe('id');

/** Money: integer number of minor units (kopecks) as a decimal string; the currency stands beside it. */
export const minor = seenBy(
  'money',
  z
    .string()
    .regex(/^-?\d+$/)
    .describe('amount in minor units (kopecks), a decimal string'),
);

/** The name of a client or of a person. */
export const partyName = seenBy('names', z.string());

/** ИНН. */
export const taxNumber = seenBy('taxNumbers', z.string().describe('ИНН'));

/** An address at which somebody is reached: e-mail, phone, messenger, post. */
export const contact = seenBy('contacts', z.string());

/** The number of a bank account. */
export const accountNumber = seenBy('accounts', z.string());

/** A text that a bank or a person wrote, in which anything may stand. */
export const freeText = seenBy('texts', z.string());

/** ISO 4217. */
export const currency = z.string().length(3).describe('ISO 4217 code');

/** A calendar day without a zone. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('calendar day, YYYY-MM-DD');

/** A day that the calendar has. */
export const existingDay = day.refine((text) => parseIsoDate(text) !== undefined, 'no such day');

/** An instant in UTC. */
export const instant = z.iso.datetime().describe('instant, ISO 8601 in UTC');

/** A text that somebody types: no control characters (PostgreSQL keeps no NUL), at most `longest` characters. */
export const typedText = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .refine((text) => !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text), 'has control characters');

/** A reason with its sentence. */
export const reasonSchema = z
  .object({
    code: z.string(),
    params: seenBy('texts', z.record(z.string(), z.union([z.string(), z.number()]))),
    text: freeText.describe('the sentence, in the language of Accept-Language'),
  })
  .meta({ id: 'Reason', description: 'Why (причина): code and parameters for programs, text for people' });

/** A reason as answers carry it. */
export const toldReason = (reason: Reason, language: Language): z.infer<typeof reasonSchema> => ({
  code: reason.code,
  params: { ...reason.params },
  text: say(reason, language),
});

/** Parameters of every list. */
export const pageQuery = {
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(LONGEST_PAGE)
    .default(100)
    .describe(`rows of a page, at most ${LONGEST_PAGE}`),
  cursor: z
    .string()
    .max(500)
    .regex(/^[\w-]+$/)
    .optional()
    .describe('the `next` of the page before'),
};

/** A page of `item`s. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), next: z.string().nullable().describe('cursor of the next page; null at the end') });

/** Search text. */
export const searchText = typedText(100);

/** The path parameter `id`. */
export const idPath = z.strictObject({ id });

/** See {@link idPath}. */
export type IdPath = z.infer<typeof idPath>;
