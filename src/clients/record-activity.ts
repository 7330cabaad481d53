import { Injectable } from '@nestjs/common';
import type { ActivityKind } from '../domain/activity.js';
import { Refused } from '../domain/failure.js';
import type { LocalDate } from '../domain/local-date.js';
import { findCounterparty } from '../store/reads/counterparty-reads.js';
import { Store } from '../store/store.js';
import type { Transaction } from '../store/transaction.js';
import { type KeptActivity, saveActivity } from '../store/writers/activity-writer.js';

/** What a person notes. */
export interface ActivityRequest {
  /** Our id, ИНН, or ИНН/КПП of the client. */
  readonly counterparty: string;
  /** ИНН of our company that it concerns. */
  readonly organization?: string | undefined;
  readonly kind: ActivityKind;
  readonly on: LocalDate;
  readonly summary: string;
  readonly result?: string | undefined;
  /** Why the client refused. */
  readonly refusal?: string | undefined;
  /** Name of the person. */
  readonly actor: string;
  /** Id of the note that this one takes the place of. */
  readonly corrects?: string | undefined;
  /** The corrected note should never have been written. */
  readonly withdrawn?: boolean | undefined;
  /** Key of the command: the same key twice is one note. */
  readonly commandKey?: string | undefined;
}

/** Notes a dealing with a client (создать событие): a call, a meeting, a letter, an offer, anything else; a later note corrects it. */
@Injectable()
export class RecordActivity {
  constructor(private readonly store: Store) {}

  /**
   * @throws Refused `counterparty-unknown`, `counterparty-unclear`, `organization-unknown`, `activity-unknown`, `activity-corrected`,
   *   `activity-nothing-to-withdraw`, `command-key-of-another-command`
   */
  run(request: ActivityRequest): Promise<KeptActivity> {
    const { corrects = null, withdrawn = false } = request;
    if (withdrawn && corrects === null) throw new Refused('activity-nothing-to-withdraw');
    return this.store.transaction(async (tx) =>
      saveActivity(tx, {
        counterpartyId: (await findCounterparty(tx, request.counterparty)).id,
        organizationId: await organizationOf(tx, request.organization),
        kind: request.kind,
        happenedOn: request.on,
        summary: request.summary,
        result: request.result ?? '',
        refusal: request.refusal ?? '',
        actor: `person:${request.actor}`,
        corrects,
        withdrawn,
        commandKey: request.commandKey ?? null,
      }),
    );
  }
}

async function organizationOf(tx: Transaction, taxNumber: string | undefined): Promise<string | null> {
  if (taxNumber === undefined) return null;
  const [found] = await tx.query<{ id: string }>(`select id from organization where tax_number = $1`, [taxNumber]);
  if (!found) throw new Refused('organization-unknown', { taxNumber });
  return found.id;
}
