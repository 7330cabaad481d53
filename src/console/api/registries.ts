import { z } from 'zod';
import {
  contact,
  currency,
  day,
  existingDay,
  id,
  instant,
  minor,
  pageOf,
  pageQuery,
  partyName,
  reasonSchema,
  taxNumber,
} from './fields.js';

/** A rate of a list. */
export const rateSchema = z
  .object({
    currency,
    on: day.describe('day on which it came into force; it holds until the next one'),
    nominal: z.int().describe('units of the currency for which the value is stated'),
    value: z
      .string()
      .regex(/^\d+\.\d{4,8}$/)
      .describe('roubles for `nominal` units, a decimal string'),
    source: z.string().describe('name of the source'),
  })
  .meta({ id: 'Rate', description: 'An official exchange rate (курс валюты)' });

/** GET /rates. */
export const rateQuery = z.strictObject({
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  from: existingDay.optional().describe('first day'),
  to: existingDay.optional().describe('last day'),
  ...pageQuery,
});

/** See {@link rateQuery}. */
export type RateQuery = z.infer<typeof rateQuery>;

/** Answer of GET /rates. */
export const ratePage = pageOf(rateSchema);

/** GET /banks/{bankCode}. */
export const bankPath = z.strictObject({
  bankCode: z
    .string()
    .regex(/^\d{9}$/)
    .describe('БИК'),
});

/** See {@link bankPath}. */
export type BankPath = z.infer<typeof bankPath>;

/** Answer of GET /banks/{bankCode}. */
export const bankDetail = z
  .object({
    bankCode: z.string().describe('БИК'),
    name: z.string(),
    englishName: z.string(),
    registrationNumber: z.string().describe('number of the licence'),
    country: z.string(),
    region: z.string().describe('code of the region'),
    postalCode: z.string(),
    place: z.string(),
    address: z.string(),
    parentCode: z.string().describe('БИК of the head office; empty for one'),
    participantType: z.string(),
    joinedOn: day.nullable(),
    status: z.string(),
    swift: z.string(),
    correspondentAccount: z.string(),
    restrictions: z.array(z.object({ code: z.string(), on: day.nullable() })),
    businessDay: day.describe('day of the directory in which it last changed'),
    leftOn: day.nullable().describe('day of the directory in which it no longer was'),
  })
  .meta({ id: 'Bank', description: 'A bank of the directory of БИК (справочник БИК)' });

const record = z.object({
  taxNumber,
  reasonCode: z.string().describe('КПП of the head office'),
  registrationNumber: z.string().describe('ОГРН, ОГРНИП'),
  kind: z.enum(['legal', 'sole']),
  name: partyName,
  fullName: partyName,
  address: contact,
  director: partyName,
  directorPost: z.string(),
  status: z.enum(['active', 'reorganizing', 'liquidating', 'bankrupt', 'ended', 'unknown']),
  registeredOn: day.nullable(),
  endedOn: day.nullable(),
  activity: z.string().describe('ОКВЭД'),
  doubts: z.array(z.string()),
  statedOn: day.nullable().describe('day of the state register that the answer speaks of'),
});

/** Answer of GET /counterparties/{id}/registry. */
export const registryDetail = z
  .object({
    answers: z.array(
      z.object({
        source: z.string().describe('name of the source'),
        record: record.nullable().describe('null when the registry knows nothing'),
        answeredAt: instant.nullable(),
        changedAt: instant.nullable(),
        nextAt: instant.nullable().describe('when it is asked again; null while the question is set aside'),
        failure: reasonSchema.nullable(),
      }),
    ),
    signals: z.array(
      z.object({
        code: z.string(),
        text: z.string().describe('the signal in words, in the language of Accept-Language'),
        source: z.string(),
        standing: z.boolean(),
        raisedAt: instant,
        clearedAt: instant.nullable(),
      }),
    ),
  })
  .meta({ id: 'RegistryDetail', description: 'What registries say of a counterparty (сведения реестров)' });

/** GET /foreign-matches. */
export const foreignQuery = z.strictObject({ limit: pageQuery.limit });

/** See {@link foreignQuery}. */
export type ForeignQuery = z.infer<typeof foreignQuery>;

/** Answer of GET /foreign-matches: the latest payments, without further pages. */
export const foreignList = z.object({
  items: z.array(
    z
      .object({
        paymentId: id,
        paymentNumber: z.string(),
        postedOn: day,
        payerName: partyName,
        open: minor.describe('open of the payment, kopecks'),
        invoiceId: id,
        invoiceNumber: z.string(),
        issuedOn: day,
        amount: minor.describe('open of the invoice, minor units of its currency'),
        currency,
        roubles: minor.describe('the same in roubles by the rate, kopecks'),
        difference: minor.describe('what the payment is more, kopecks (курсовая разница)'),
        rateDay: z.enum(['payment-day', 'invoice-day']),
        rateOn: day,
        rate: z.string().describe('roubles for `nominal` units, a decimal string'),
        nominal: z.int(),
        named: z.boolean().describe('whether the text of the payment names the invoice'),
        certain: z.boolean().describe('named, and the sums agree within a rouble'),
      })
      .meta({
        id: 'ForeignMatch',
        description: 'A payment in roubles and an invoice in a foreign currency that it may be for',
      }),
  ),
});
