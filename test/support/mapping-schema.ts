import { z } from 'zod';
import { ledgerMappingSchema } from '../../src/formats/ledger/ledger-mapping.js';

/** The text of `docs/schemas/ledger-mapping.schema.json`. */
export const mappingSchema = (): string =>
  `${JSON.stringify(z.toJSONSchema(ledgerMappingSchema, { io: 'input', unrepresentable: 'any' }), null, 2)}\n`;
