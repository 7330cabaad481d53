import type { Pool } from './pool.js';
import { foreign } from './pools/foreign.js';
import { kept } from './pools/kept.js';
import { logistics } from './pools/logistics.js';
import { rent } from './pools/rent.js';
import { school } from './pools/school.js';
import { services } from './pools/services.js';
import { state } from './pools/state.js';
import { wholesale } from './pools/wholesale.js';
import { works } from './pools/works.js';

/** All pools, in the order of the report. */
export const POOLS: readonly Pool[] = [wholesale, rent, logistics, foreign, state, school, works, services];

/** Only run for the report; nobody looks into its mistakes. */
export const KEPT: Pool | undefined = kept;
