import { z } from 'zod';
import { type LocalDate, parseRussianDate } from '../../../domain/local-date.js';
import type { RegistryRecord } from '../../../domain/registry/registry-record.js';
import { answeredText } from '../party-answer.js';

// Layout: egrul.nalog.ru, as its own page reads it; the tax service documents it nowhere.

const day = answeredText.transform((text): LocalDate | null => parseRussianDate(text) ?? null);

/** Answer to a question: a ticket for the result, or that a person must prove to be one. */
export const ticketAnswer = z.object({
  t: z
    .string()
    .regex(/^[A-Za-z0-9]{1,1000}$/)
    .nullish(),
  captchaRequired: z.boolean().nullish(),
  ERRORS: z.unknown().optional(),
});

const row = z.object({
  /** `ul` a legal entity, `fl` a sole proprietor. */
  k: answeredText,
  /** Short and full name. */
  c: answeredText,
  n: answeredText,
  /** ИНН, КПП, ОГРН. */
  i: answeredText,
  p: answeredText,
  o: answeredText,
  /** Address, and post and name of the director: `ПРЕЗИДЕНТ: Иванов Иван`. */
  a: answeredText,
  g: answeredText,
  /** Days of registration and of the end. */
  r: day,
  e: day,
});

/** Answer to a ticket: still being made, or rows. */
export const resultAnswer = z.object({ status: z.string().nullish(), rows: z.array(row).max(500).nullish() });

/** What the tax service says of a counterparty, in our words. */
export function recordOf(each: z.output<typeof row>): RegistryRecord {
  const [post = '', ...name] = each.g.split(':');
  const legal = each.k === 'ul';
  return {
    taxNumber: each.i,
    reasonCode: each.p,
    registrationNumber: each.o,
    kind: legal ? 'legal' : 'sole',
    name: each.c || (legal ? each.n : `ИП ${each.n}`),
    fullName: each.n,
    address: each.a,
    director: name.join(':').trim(),
    directorPost: name.length > 0 ? post.trim() : '',
    // Of what goes on the search tells nothing but the end.
    status: each.e ? 'ended' : 'unknown',
    registeredOn: each.r,
    endedOn: each.e,
    activity: '',
    doubts: [],
    statedOn: null,
  };
}
