import type { FieldChange } from '../../domain/card/weigh-words.js';
import { insertRows } from '../bulk.js';
import type { Row, Transaction } from '../transaction.js';

/** Who changes fields, for the history. */
export interface Changer {
  /** From where: the name of a source, `person`, `merge`. */
  readonly source: string;
  /** Who: `person:Анна`, `source:ut11`, `rule:…`. */
  readonly actor: string;
  readonly why?: string;
}

/** The record whose fields changed. */
export interface ChangedEntity {
  readonly entity: 'counterparty' | 'agreement';
  readonly id: string;
  readonly version: number;
}

const COLUMNS = {
  entity: 'text',
  entity_id: 'uuid',
  version: 'int',
  field: 'text',
  before: 'text',
  after: 'text',
  source: 'text',
  actor: 'text',
  why: 'text',
} as const;

/** Every change of fields of one transaction (история реквизитов): who, from what, to what, from where. */
export class FieldHistory {
  private readonly rows: Row[] = [];

  add({ entity, id, version }: ChangedEntity, changes: readonly FieldChange[], by: Changer): void {
    for (const each of changes) this.rows.push({ entity, entity_id: id, version, ...each, ...by, why: by.why ?? '' });
  }

  /** Writes it. */
  save(tx: Transaction): Promise<void> {
    return insertRows(tx, 'field_change', COLUMNS, this.rows.splice(0));
  }
}
