import type { ExchangeRate } from '../../domain/exchange-rate.js';
import { sendRows } from '../sent-rows.js';
import type { Transaction } from '../transaction.js';
import { type Saved } from './saved.js';

const RATE = { currency: 'text', rate_on: 'date', nominal: 'int', value: 'bigint', source: 'text' } as const;

/**
 * Writes official rates (курсы валют), their only writer. A rate that is known already is written again only if the central bank has
 * corrected it.
 */
export async function saveRates(tx: Transaction, source: string, rates: readonly ExchangeRate[]): Promise<Saved> {
  if (rates.length === 0) return { added: 0, changed: 0, known: 0 };
  const latest = new Map(rates.map((each) => [`${each.currency} ${each.on}`, each]));
  const rows = [...latest.values()].map(({ on, ...each }) => ({ ...each, rate_on: on, source }));
  const { source: sentRows, parameters } = sendRows(RATE, rows);
  const columns = Object.keys(RATE).join(', ');
  const written = await tx.query<{ added: boolean }>(
    `insert into exchange_rate (${columns}) select ${columns} from ${sentRows}
     on conflict (currency, rate_on) do update set nominal = excluded.nominal, value = excluded.value, source = excluded.source, read_at = now()
     where (exchange_rate.nominal, exchange_rate.value) is distinct from (excluded.nominal, excluded.value)
     returning (xmax = 0) as added`,
    parameters,
  );
  const added = written.filter((each) => each.added).length;
  return { added, changed: written.length - added, known: rows.length - written.length };
}
