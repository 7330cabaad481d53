import { z } from 'zod';
import { day, id, typedText } from './fields.js';

/** Answer of GET /api/v1/counterparties/{id}/personal-data and of that of contacts. */
export const personalData = z
  .object({
    counterpartyId: id,
    parts: z.array(
      z.object({
        part: z.string(),
        what: z.string().describe('what the part is, in the language of Accept-Language'),
        rows: z.array(z.record(z.string(), z.unknown())),
        cut: z.boolean().describe('there are more rows than are given'),
      }),
    ),
  })
  .meta({ id: 'PersonalData', description: 'Everything that is kept of one person (152-ФЗ, статья 14)' });

/** POST /api/v1/counterparties/{id}/erase and that of contacts. */
export const eraseBody = z.strictObject({
  why: typedText(500).describe('on whose request, or what consent was withdrawn'),
  evenOpen: z.boolean().default(false).describe('although something is still owed or not settled'),
});

/** See {@link eraseBody}. */
export type EraseBody = z.infer<typeof eraseBody>;

/** Answer of the erasure. */
export const eraseAnswer = z
  .object({
    counterpartyId: id,
    papersKeptFrom: day.describe(
      'papers of primary accounting from this day on keep who paid, as long as the law asks',
    ),
    counts: z.record(z.string(), z.int()).describe('rows from which the person was erased'),
  })
  .meta({ id: 'EraseAnswer', description: 'What an erasure of personal data came to (152-ФЗ, статья 21)' });
