import { Refused } from '../../domain/failure.js';
import type { Queries } from '../session.js';
import { isId } from './payment-reads.js';

/** A counterparty that a person named. */
export interface FoundCounterparty {
  readonly id: string;
  readonly name: string;
}

/**
 * A counterparty by our id, by ИНН, or by ИНН/КПП; of one that was merged, the card that it belongs to now.
 *
 * @throws Refused `counterparty-unknown` {name}; `counterparty-unclear` {name} when several cards have the tax number: name КПП or id
 */
export async function findCounterparty(db: Queries, name: string): Promise<FoundCounterparty> {
  const [taxNumber = '', reasonCode] = name.split('/');
  const found = isId(name)
    ? await db.query<FoundCounterparty>(
        `with recursive line as (
           select id, name, merged_into from counterparty where id = $1
           union select c.id, c.name, c.merged_into from line l join counterparty c on c.id = l.merged_into)
         select id, name from line where merged_into is null`,
        [name],
      )
    : await db.query<FoundCounterparty>(
        `select id, name from counterparty
         where tax_number = $1 and tax_number <> '' and merged_into is null and ($2::text is null or reason_code = $2) order by id limit 2`,
        [taxNumber, reasonCode ?? null],
      );
  if (found.length > 1) throw new Refused('counterparty-unclear', { name });
  if (!found[0]) throw new Refused('counterparty-unknown', { name });
  return found[0];
}
