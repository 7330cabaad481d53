import { Refused } from '../../domain/failure.js';
import { assemble, type KeptRecord, type Surroundings } from './assemble.js';
import { ledgerMappingSchema, type KindMapping } from './ledger-mapping.js';
import { edgesOf, neededSets } from './needed-sets.js';

const A = '0000000a-0000-4000-8000-000000000001';
const B = '0000000b-0000-4000-8000-000000000001';
const C = '0000000c-0000-4000-8000-000000000001';

const mapping = ledgerMappingSchema.parse({
  title: 'Проба',
  kinds: {
    invoices: {
      set: 'Счета',
      filter: 'Posted eq true',
      order: 'Date',
      only: { Вид: ['Покупателю'] },
      skip: { IsFolder: ['true'] },
      withdrawn: { DeletionMark: ['true'] },
      whenWithdrawn: { cancelled: 'true' },
      references: {
        Контрагент: { key: 'Контрагент_Key', set: 'Контрагенты', fields: ['ИНН'] },
        Договор: { key: 'Договор_Key', set: 'Договоры', fields: ['Номер'], optional: true },
      },
      belonging: { Сроки: { set: 'Сроки', key: 'Счет_Key', fields: ['Срок'] } },
      parts: { Срок: { of: 'Сроки', latest: 'Срок' } },
      sums: { НДС: ['Товары.СуммаНДС', 'Услуги.СуммаНДС'] },
      fields: {
        externalId: 'Ref_Key',
        number: 'Number',
        issuedOn: { column: 'Date', type: 'date-iso' },
        dueOn: { column: 'Срок.0.Срок', type: 'date-iso' },
        amount: { column: 'Сумма', type: 'decimal' },
        vat: { column: 'НДС', type: 'decimal' },
        counterpartyTaxNumber: 'Контрагент.ИНН',
        agreementNumber: 'Договор.Номер',
      },
    },
  },
});
const kind = mapping.kinds.invoices as KindMapping;

const kept = (ref: string, body: object, more: Partial<KeptRecord> = {}): KeptRecord => ({
  ref,
  body: body as KeptRecord['body'],
  erased: false,
  setAside: false,
  ...more,
});

const around = (party: KeptRecord | undefined, days: readonly KeptRecord[] = []): Surroundings => ({
  find: (set) => (set === 'Контрагенты' ? party : undefined),
  pointing: () => days,
});

const party = kept(B, { ИНН: '7725002343' });
const body = {
  ...{ Ref_Key: A, Number: '7', Date: '2026-02-01T23:59:59', Сумма: '100.5', Вид: 'Покупателю', Контрагент_Key: B },
  ...{ Договор_Key: C, Товары: [{ СуммаНДС: '16.67' }], Услуги: [{ СуммаНДС: '0.10' }, { СуммаНДС: '' }] },
};
const make = (more: object = {}, around_ = around(party), record: Partial<KeptRecord> = {}) =>
  assemble('invoices', kind, kept(A, { ...body, ...more }, record), around_, 3);

test('a row of a record, of what it points at and of what points at it', () => {
  const days = ['2026-03-01T00:00:00', '2026-04-01T00:00:00'].map((Срок, n) => kept(`${n}`, { Срок }));
  const marked = kept('x', { Срок: '2026-09-01T00:00:00', DeletionMark: true });
  expect(make({}, around(party, [...days, marked]))).toMatchObject({
    kind: 'invoices',
    onlyIfKnown: false,
    row: {
      ...{
        line: 3,
        externalId: A,
        number: '7',
        issuedOn: '2026-02-01',
        dueOn: '2026-04-01',
        amount: 10050n,
        vat: 1677n,
      },
      // The agreement may be wanting, and is.
      ...{ counterpartyTaxNumber: '7725002343', agreementNumber: '', cancelled: false },
    },
  });
});

test('a record of another kind is none; a withdrawn or erased one counts only if it was taken', () => {
  expect(make({ Вид: 'Поставщику' })).toBeUndefined();
  expect(make({ IsFolder: true })).toBeUndefined();
  for (const withdrawn of [make({ DeletionMark: true }), make({}, around(party), { erased: true })])
    expect(withdrawn).toMatchObject({ onlyIfKnown: true, row: { cancelled: true } });
});

test.each([
  ['an empty reference', { Контрагент_Key: '00000000-0000-0000-0000-000000000000' }, party, 'ledger-reference-empty'],
  ['a reference to nothing', {}, undefined, 'ledger-reference-missing'],
  ['a reference to what was erased', {}, kept(B, {}, { erased: true }), 'ledger-reference-missing'],
  ['a reference to what was set aside', {}, kept(B, {}, { setAside: true }), 'ledger-reference-set-aside'],
  ['a reference that is none', { Контрагент_Key: 'ООО' }, party, 'bad-value'],
  ['a sum of VAT that is none', { Товары: [{ СуммаНДС: 'много' }] }, party, 'bad-amount'],
])('%s is refused', (_what, more, other, code) => {
  expect(() => make(more, around(other))).toThrow(Refused);
  expect(() => make(more, around(other))).toThrow(code);
});

test('what a mapping needs of a base, and who hangs on whom', () => {
  const sets = neededSets(mapping);
  expect(sets.map((each) => [each.set, each.required])).toEqual([
    ['Контрагенты', true],
    ['Договоры', false],
    ['Сроки', true],
    ['Счета', true],
  ]);
  const own = sets.at(-1);
  expect(own).toMatchObject({ order: 'Date', filter: 'Posted eq true', by: 'Ref_Key' });
  expect(own?.fields.filter((each) => !each.required).map((each) => each.names[0])).toEqual([
    'Договор_Key',
    'IsFolder',
    'DeletionMark',
  ]);
  // A folder's field may be missing in silence, that of a reference is told.
  expect(own?.fields.filter((each) => each.missed).map((each) => each.names[0])).toEqual(['Договор_Key']);
  expect(own?.fields.flatMap((each) => each.names)).not.toContain('Договор');
  expect(edgesOf(mapping)).toEqual([
    { set: 'Счета', target: 'Контрагенты', key: 'Контрагент_Key', direction: 'to' },
    { set: 'Счета', target: 'Договоры', key: 'Договор_Key', direction: 'to' },
    { set: 'Счета', target: 'Сроки', key: 'Счет_Key', direction: 'from' },
  ]);
});
