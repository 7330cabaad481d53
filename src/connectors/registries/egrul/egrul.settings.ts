import { z } from 'zod';
import { limitFields, partyFields, registryFields, serviceUrl } from '../registry-settings.js';

/** Settings of the open search of the tax service (ФНС, ЕГРЮЛ/ЕГРИП). */
export const egrulSettings = z.strictObject({
  kind: z.literal('egrul').describe('Counterparties by ИНН from the open search of the tax service; no key is needed'),
  url: serviceUrl('https://egrul.nalog.ru'),
  // It is a page for people, which asks for a captcha when it is asked too often.
  ...limitFields(0.2, 200),
  ...partyFields,
  refreshDays: partyFields.refreshDays.default(90),
  pollMs: z
    .number()
    .int()
    .min(1)
    .max(10_000)
    .default(500)
    .describe('Pause before an answer that is being made is asked for again'),
  ...registryFields,
});

/** Settings as validated. */
export type EgrulSettings = z.infer<typeof egrulSettings>;
