import type { Matcher } from '../matcher.js';
import { bankClient } from './bank-client.js';
import { scoreTable } from './score-table.js';
import { tokenHits } from './token-hits.js';

/** Other systems' rules, restated from what is public about them. */
export const PEERS: readonly Matcher[] = [bankClient, tokenHits, scoreTable];
