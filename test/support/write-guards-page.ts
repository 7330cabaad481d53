// npm run docs:guards: writes docs/guards.md from the list of guards.
import { writeFileSync } from 'node:fs';
import { GUARDS } from '../guards/guard-list.js';
import { guardsPage } from '../guards/guards-page.js';

writeFileSync('docs/guards.md', guardsPage(GUARDS));
