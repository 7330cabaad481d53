import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { configurationPage } from './configuration-page.js';

// Writes docs/configuration.md anew from the schemas: `npm run docs:configuration`. The golden suite holds what is in git to it.
const file = join(import.meta.dirname, '../../docs/configuration.md');
writeFileSync(file, configurationPage());
console.log('docs/configuration.md');
