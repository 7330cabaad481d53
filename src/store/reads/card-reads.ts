import type { CounterpartyKind } from '../../domain/party.js';
import type { Queries } from '../session.js';
import { instant } from './lists.js';

/** A way to reach somebody of a counterparty. */
export interface CardContact {
  readonly id: string;
  readonly kind: string;
  readonly value: string;
  readonly name: string;
  readonly role: string;
  readonly source: string;
}

/** An agreement of a card, with its terms; sums in minor units as texts. */
export interface CardAgreement {
  readonly id: string;
  readonly organizationId: string;
  readonly number: string;
  readonly signedOn: string | null;
  readonly kind: string;
  readonly validFrom: string | null;
  readonly validTill: string | null;
  readonly creditLimit: string | null;
  readonly currency: string;
  readonly paymentDays: number | null;
  readonly paymentSchedule: string;
  readonly discountBp: number | null;
  readonly priceKind: string;
  readonly manager: string;
  readonly closed: boolean;
  readonly version: number;
}

/** A whole card (карточка контрагента). */
export interface Card {
  readonly id: string;
  readonly kind: CounterpartyKind;
  readonly name: string;
  readonly fullName: string;
  readonly taxNumber: string;
  readonly reasonCode: string;
  readonly registrationNumber: string;
  readonly email: string;
  readonly phone: string;
  readonly region: string;
  readonly locale: string;
  readonly manager: string;
  readonly relation: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** From whom each field is. */
  readonly origins: Readonly<Record<string, string>>;
  readonly mergedInto: string | null;
  readonly client: {
    readonly id: string;
    readonly name: string;
    readonly counterparties: readonly { readonly id: string; readonly name: string }[];
  };
  readonly accounts: readonly { readonly number: string; readonly bankCode: string; readonly bankName: string }[];
  readonly contacts: readonly CardContact[];
  readonly agreements: readonly CardAgreement[];
  readonly externalIds: readonly { readonly source: string; readonly externalId: string }[];
  readonly conflicts: number;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** Longest list of one kind that a card shows. */
const MOST = 500;

const list = (object: string, from: string, order: string): string =>
  `coalesce((select jsonb_agg(${object} order by ${order}) from (select * from ${from} order by ${order} limit ${MOST}) x), '[]')`;

/** A card with all that belongs to it, by its id; undefined when there is none. */
export async function readCard(db: Queries, id: string): Promise<Card | undefined> {
  const [card] = await db.query<Card>(
    `select c.id, c.kind, c.name, c.full_name as "fullName", c.tax_number as "taxNumber", c.reason_code as "reasonCode",
       c.registration_number as "registrationNumber", c.email, c.phone, c.region, c.locale, c.manager, c.relation, c.attributes, c.origins,
       c.merged_into as "mergedInto", c.version, ${instant('c.created_at')} as "createdAt", ${instant('c.updated_at')} as "updatedAt",
       jsonb_build_object('id', k.id, 'name', k.name, 'counterparties', ${list(
         `jsonb_build_object('id', x.id, 'name', x.name)`,
         `counterparty y where y.client_id = k.id and y.merged_into is null`,
         'id',
       )}) as client,
       ${list(
         `jsonb_build_object('number', x.number, 'bankCode', x.bank_code, 'bankName', x.bank_name)`,
         `counterparty_account y where y.counterparty_id = c.id`,
         'number',
       )} as accounts,
       ${list(
         `jsonb_build_object('id', x.id, 'kind', x.kind, 'value', x.value, 'name', x.name, 'role', x.role, 'source', x.source)`,
         `contact y where y.counterparty_id = c.id and y.withdrawn_at is null`,
         'kind, value, name',
       )} as contacts,
       ${list(
         `jsonb_build_object('id', x.id, 'organizationId', x.organization_id, 'number', x.number, 'signedOn', x.signed_on, 'kind', x.kind,
            'validFrom', x.valid_from, 'validTill', x.valid_till, 'creditLimit', x.credit_limit::text, 'currency', x.currency,
            'paymentDays', x.payment_days, 'paymentSchedule', x.payment_schedule, 'discountBp', x.discount_bp, 'priceKind', x.price_kind,
            'manager', x.manager, 'closed', x.closed, 'version', x.version)`,
         `agreement y where y.counterparty_id = c.id`,
         'id',
       )} as agreements,
       ${list(
         `jsonb_build_object('source', x.source, 'externalId', x.external_id)`,
         `external_id y where y.entity_id = c.id and y.kind = 'counterparty'`,
         'source, external_id',
       )} as "externalIds",
       (select count(*)::int from field_conflict f where f.counterparty_id = c.id and f.standing) as conflicts
     from counterparty c join client k on k.id = c.client_id where c.id = $1`,
    [id],
  );
  return card;
}

/** A change of a field of a card, or of one of its agreements. */
export interface ListedFieldChange {
  readonly entity: 'counterparty' | 'agreement';
  readonly entityId: string;
  readonly version: number;
  readonly field: string;
  readonly before: string;
  readonly after: string;
  readonly source: string;
  readonly actor: string;
  readonly why: string;
  readonly changedAt: string;
}

/** The history of the fields of a card and of its agreements (история реквизитов), the latest change first. */
export const listFieldChanges = (db: Queries, id: string, limit: number): Promise<ListedFieldChange[]> =>
  db.query<ListedFieldChange>(
    `select entity, entity_id as "entityId", version, field, before, after, source, actor, why, ${instant('changed_at')} as "changedAt"
     from field_change where entity_id in (select $1::uuid union select id from agreement where counterparty_id = $1)
     order by seq desc limit $2`,
    [id, limit],
  );

/** A word that differs from a card. */
export interface ListedConflict {
  readonly id: string;
  readonly counterpartyId: string;
  readonly counterparty: string;
  readonly field: string;
  /** What the card says, and from whom it has it. */
  readonly kept: string;
  readonly keptFrom: string;
  readonly source: string;
  readonly offered: string;
  readonly raisedAt: string;
}

const FIELDS = `jsonb_build_object('kind', c.kind, 'name', c.name, 'fullName', c.full_name, 'taxNumber', c.tax_number, 'reasonCode', c.reason_code,
  'registrationNumber', c.registration_number, 'email', c.email, 'phone', c.phone, 'region', c.region, 'locale', c.locale, 'manager', c.manager,
  'relation', c.relation, 'client', c.client_id)`;

/** Conflicts that nobody has settled (расхождения), the oldest first. */
export const listConflicts = (db: Queries, limit: number, counterparty?: string): Promise<ListedConflict[]> =>
  db.query<ListedConflict>(
    `select f.id, f.counterparty_id as "counterpartyId", c.name as counterparty, f.field,
       coalesce(${FIELDS} ->> f.field, c.attributes ->> replace(f.field, 'attributes.', ''), '') as kept,
       coalesce(c.origins ->> f.field, '') as "keptFrom", f.source, f.offered, ${instant('f.raised_at')} as "raisedAt"
     from field_conflict f join counterparty c on c.id = f.counterparty_id and c.merged_into is null
     where f.standing and ($2::uuid is null or f.counterparty_id = $2) order by f.raised_at, f.id limit $1`,
    [limit, counterparty ?? null],
  );
