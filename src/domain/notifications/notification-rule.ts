import { z } from 'zod';
import { isEmailAddress, isPhoneNumber } from './address.js';
import { EVENT_TYPES } from '../events/catalogue.js';

const path = z
  .string()
  .regex(
    /^(sequence|subject|type|data(\.[A-Za-z][A-Za-z0-9]*)+)$/,
    'a field of the event, for example data.invoice.number',
  )
  .describe('a field of the event: data.…, subject or sequence');
const scalar = z.union([z.string(), z.number().int(), z.boolean(), z.null()]);
const whole = z
  .union([z.string().regex(/^-?\d+$/), z.number().int()])
  .describe('a whole number; money is in minor units (kopecks)');
const comparison = z
  .strictObject({
    over: whole.optional().describe('the field is a number greater than this'),
    under: whole.optional().describe('the field is a number less than this'),
    not: z
      .union([scalar, z.array(scalar).min(1)])
      .optional()
      .describe('the field is none of these'),
  })
  .refine((each) => Object.values(each).some((value) => value !== undefined), 'says neither over, under nor not');
const condition = z.union([scalar, z.array(scalar).min(1), comparison]);
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day, HH:MM');
const kind = z.enum(['email', 'sms']);

const staff = z.strictObject({
  name: z.string().min(1).max(100).describe('the name in the message'),
  email: z.string().refine(isEmailAddress, 'not an e-mail address').optional().describe('where e-mails go'),
  phone: z
    .string()
    .refine(isPhoneNumber, 'not a phone number like +79031234567')
    .optional()
    .describe('where SMS go, +79031234567'),
  locale: z.enum(['ru', 'en']).default('ru').describe('the language of messages to this person'),
});

/** One rule of `mappings/notifications/*.yaml` (правило уведомления): which event, for whom, which template, when. */
export const notificationRuleSchema = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'small latin letters, digits and hyphens')
    .describe('name of the rule, unique among all files'),
  event: z.enum(EVENT_TYPES as [string, ...string[]]).describe('type of the event'),
  enabled: z.boolean().default(true).describe('false switches the rule off'),
  when: z
    .record(path, condition)
    .default({})
    .describe(
      'all must hold: field: value, field: [one, of, these], field: {over: 100000}, field: {under: …}, field: {not: …}',
    ),
  audience: z
    .union([z.literal('client'), z.array(staff).min(1)])
    .describe('client: the counterparty of the event by the contacts of its card; or a list of our own people'),
  by: z
    .union([kind.transform((one) => [one]), z.array(kind).min(1)])
    .describe(
      'email, sms, or both in order of preference: the first one with an address and a configured channel is used',
    ),
  channel: z
    .string()
    .optional()
    .describe('name of a channel in the configuration; without it the first that carries the kind'),
  template: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,59}$/)
    .describe('name of the template: NAME.KIND.LANGUAGE.liquid'),
  class: z
    .enum(['service', 'marketing'])
    .default('service')
    .describe(
      'service tells of a deal in hand; marketing (реклама) goes only to those who agreed to it beforehand (38-ФЗ, art. 18)',
    ),
  quietHours: z
    .strictObject({
      from: time.describe('no message from this time'),
      to: time.describe('until this time'),
      kinds: z.array(kind).min(1).default(['sms']).describe('kinds held back; an e-mail wakes nobody'),
    })
    .refine((hours) => hours.from !== hours.to, 'from and to are the same')
    .optional()
    .describe(
      "local time of the organization in which nothing is sent: it waits for the end, {from: '21:00', to: '09:00'}",
    ),
  delayMinutes: z.number().int().min(0).max(44_640).default(0).describe('waits this many minutes first'),
  locale: z
    .enum(['client', 'ru', 'en'])
    .default('client')
    .describe("language: client takes the card's, Russian when it has none of ours"),
  oncePer: z
    .array(path)
    .default([])
    .describe(
      'a client gets this template once for one entity; with fields here, once for each combination of their values. ' +
        '[sequence] tells every change, also one that an accountant undid and did again',
    ),
  freshDays: z
    .strictObject({
      field: path.describe('a date of the event'),
      days: z.number().int().min(0).max(3650).describe('how many days'),
    })
    .optional()
    .describe(
      'stays silent on channels that reach people when the date is older than so many days: for the first import of an old year',
    ),
});

/** A rule as read from its file. */
export type NotificationRule = z.infer<typeof notificationRuleSchema>;

/** A file of rules: `rules:` and a list. Names must be unique within it. */
export const notificationFileSchema = z.strictObject({
  rules: z
    .array(notificationRuleSchema)
    .refine((rules) => new Set(rules.map((each) => each.name)).size === rules.length, 'two rules have one name')
    .describe('the rules of this file, tried from top to bottom'),
});
