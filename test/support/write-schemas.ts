import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventDocuments } from '../../src/domain/events/schema.js';
import { mappingSchema } from './mapping-schema.js';

// Writes docs/events anew from the catalogue, and the schema of mappings of ledgers: `npm run schemas`. The golden suite holds what is in git to what this writes.
const folder = join(import.meta.dirname, '../../docs/events');
mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) if (file.endsWith('.json')) rmSync(join(folder, file));
const documents = eventDocuments();
for (const [file, text] of documents) writeFileSync(join(folder, file), text);
writeFileSync(join(import.meta.dirname, '../../docs/schemas/ledger-mapping.schema.json'), mappingSchema());
console.log(`docs/events: ${documents.length} files`);
