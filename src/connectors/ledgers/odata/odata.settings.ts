import { z } from 'zod';
import { isPrivateHost } from '../../private-address.js';
import { writeBackSettings } from '../write-back-settings.js';
import { authorityFile, secretName } from '../../channels/channel-settings.js';

const isZone = (zone: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
};

/** Settings of a base of 1C that is read over its standard OData interface (источник 1С). */
export const odataSettings = z
  .strictObject({
    kind: z.literal('odata').describe('A base of 1C over its standard OData interface'),
    url: z
      .url({ protocol: /^https?$/ })
      .describe('Address of the publication, without /odata/standard.odata: https://1c.example.ru/ut'),
    mapping: z.string().min(1).describe('Mapping in mappings/ledgers/odata, without .yaml: ut11, ka2-erp2, bp30'),
    user: z.string().min(1).describe('Name of the user of the base; letters of any alphabet'),
    passwordFrom: secretName.optional(),
    timeZone: z
      .string()
      .refine(isZone, 'not a time zone')
      .default('Europe/Moscow')
      .describe("Time zone of the base's own clock: its dates carry none"),
    organizations: z
      .array(z.string().regex(/^\d{10}(\d{2})?$/, 'ten or twelve digits'))
      .default([])
      .describe('Tax numbers (ИНН) of the companies whose documents are taken; an empty list takes all'),
    openLine: z
      .boolean()
      .default(false)
      .describe('Lets name and password go over http:// to a host that is not written as an inner address'),
    authorityFile,
    exchangePlan: z
      .strictObject({
        set: z
          .string()
          .regex(/^ExchangePlan_/)
          .describe('Entity set of the exchange plan'),
        node: z.string().min(1).describe('Code of the node that is ours'),
      })
      .optional()
      .describe('Where the base registers changes for us; without it dates and versions are compared'),
    writeBack: writeBackSettings.optional(),
    everyMinutes: z.number().int().min(1).max(1440).default(15).describe('How often the daemon reads changes'),
    compareEveryHours: z
      .number()
      .int()
      .min(1)
      .max(720)
      .default(24)
      .describe('How often everything is compared, which finds late edits of old documents and erased records'),
    windowDays: z
      .number()
      .int()
      .min(1)
      .max(3660)
      .default(45)
      .describe('Between two comparisons, documents dated in the last so many days are looked at'),
    largestShrinkPercent: z
      .number()
      .min(0)
      .max(100)
      .default(10)
      .describe('A set that has lost more than this waits for a person: sverka sync --accept-shrink'),
    pageRecords: z.number().int().min(1).max(10_000).default(500).describe('Records asked for at once in a first load'),
    listRecords: z
      .number()
      .int()
      .min(2)
      .max(1_000_000)
      .default(100_000)
      .describe('Records listed at once, of each of which only id and version come'),
    largestAnswerMiB: z.number().int().min(1).max(1024).default(64).describe('Largest answer taken, unpacked'),
    timeoutMs: z
      .number()
      .int()
      .min(100)
      .default(120_000)
      .describe('How long an answer may take; the first one after a quiet time is slow'),
    connectTimeoutMs: z.number().int().min(100).default(10_000).describe('How long connecting may take'),
    attempts: z.number().int().min(1).max(20).default(5).describe('Tries of a reading before it is given up'),
    retryMs: z.number().int().min(1).default(1_000).describe('First pause between two tries; it doubles each time'),
  })
  .refine((each) => each.url.startsWith('https:') || each.openLine || isPrivateHost(new URL(each.url).hostname), {
    path: ['url'],
    message: 'must begin with https://: the password would go over an open line',
  });

/** Settings as validated. */
export type ODataSettings = z.infer<typeof odataSettings>;
