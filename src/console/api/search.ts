import { z } from 'zod';
import { day, id, partyName, searchText, taxNumber } from './fields.js';

const MOST = 50;

/** GET /api/v1/search. */
export const searchQuery = z.strictObject({
  q: searchText.describe('name, ИНН, phone, e-mail, or number of a document'),
  limit: z.coerce.number().int().min(1).max(MOST).default(20).describe(`at most ${MOST}`),
});

/** See {@link searchQuery}. */
export type SearchQuery = z.infer<typeof searchQuery>;

/** Answer of GET /api/v1/search: the best, without further pages. */
export const searchAnswer = z.object({
  items: z.array(
    z
      .object({
        kind: z.enum(['counterparty', 'invoice', 'order', 'agreement']),
        id,
        by: z
          .enum(['taxNumber', 'phone', 'email', 'number', 'words', 'alike'])
          .describe('what it was found by; alike: by words that are like those that were typed'),
        name: partyName.nullable().describe('of a counterparty'),
        taxNumber: taxNumber.nullable().describe('ИНН of a counterparty'),
        number: z.string().nullable().describe('of a document'),
        on: day.nullable().describe('day of a document'),
        counterpartyId: id,
        organizationId: id.nullable().describe('of a document'),
      })
      .meta({ id: 'FoundRecord', description: 'What was found (результат поиска)' }),
  ),
});
