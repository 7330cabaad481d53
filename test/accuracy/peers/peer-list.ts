import type { Matcher } from '../matcher.js';

/** Other systems' rules, restated from what is public about them. */
export const PEERS: readonly Matcher[] = [];
