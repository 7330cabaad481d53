import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { recognise } from '../recognise.js';
import { chooseMapping, registerColumns } from './choose-mapping.js';
import { readRegister, type RegisterFormat, type RegisterItem, type TextRegister } from './read-register.js';
import { type RegisterMapping, registerMappingSchema } from './register-mapping.js';

const folder = fileURLToPath(new URL('../../../mappings/ledgers/', import.meta.url));
const mappings = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => ({
    name: file.replace('.yaml', ''),
    value: registerMappingSchema.parse(parse(readFileSync(join(folder, file), 'utf8'))),
  }));

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Reads a register as the import does: by its content alone. */
async function readAsFound(bytes: Uint8Array): Promise<{ mapping: string; items: RegisterItem[] }> {
  const written = recognise(bytes) as TextRegister;
  const chosen = chooseMapping(registerColumns(bytes, written), mappings);
  if ('code' in chosen) throw new Error(`${chosen.code} ${JSON.stringify(chosen.params)}`);
  return { mapping: chosen.name, items: await readWith(bytes, written, chosen.value) };
}

async function readWith(bytes: Uint8Array, written: RegisterFormat, mapping: RegisterMapping): Promise<RegisterItem[]> {
  const items: RegisterItem[] = [];
  for await (const item of readRegister([bytes], written, mapping)) items.push(item);
  return items;
}

const rowsOf = (items: readonly RegisterItem[]): unknown[] =>
  items.flatMap((item) => (item.type === 'rows' ? (item.rows as unknown[]) : []));
const refusedOf = (items: readonly RegisterItem[]) =>
  items.flatMap((item) => (item.type === 'refused' ? [{ line: item.line, ...item.reason }] : []));

const INVOICE = {
  ref: '8bc38249-a7f2-11ee-c792-67bc575a6c33',
  number: '00УТ-000284',
  date: '2025-09-15',
  dueDate: '2025-09-29',
  amount: 641800,
  vat: 106967,
  currency: 'RUB',
  organization: '2305992674',
  party: '1ac91a43-7d5b-11ee-6530-751fae58bb07',
  contract: '73efa352-0c2d-11ee-210a-5eb10a65af90',
  contractNumber: 'Д-3374',
};

describe('registers as JSON lines', () => {
  it('reads invoices without being told what they are', async () => {
    const { mapping, items } = await readAsFound(utf8(`${JSON.stringify(INVOICE)}\n`));
    expect(mapping).toBe('sverka-invoices');
    expect(rowsOf(items)).toEqual([
      {
        line: 1,
        externalId: INVOICE.ref,
        orderExternalId: '',
        number: INVOICE.number,
        issuedOn: '2025-09-15',
        dueOn: '2025-09-29',
        amount: 641800n,
        vat: 106967n,
        currency: 'RUB',
        organizationTaxNumber: '2305992674',
        counterpartyExternalId: INVOICE.party,
        counterpartyTaxNumber: '',
        counterpartyName: '',
        agreementExternalId: INVOICE.contract,
        agreementNumber: 'Д-3374',
        cancelled: false,
      },
    ]);
    expect(items.at(-1)).toEqual({ type: 'end', rows: 1, refused: 0 });
  });

  it('reads counterparties with their accounts and contacts', async () => {
    const party = {
      ref: 'b24f9802',
      kind: 'legal',
      name: 'ООО "Мед Регион"',
      fullName: 'Общество с ограниченной ответственностью "Мед Регион"',
      inn: '7808172620',
      kpp: '780801001',
      email: 'client1@example.test',
      phone: '+7 953 106-00-00',
      region: 'Москва',
      accounts: [
        { number: '40702810528398662332', bik: '044525411' },
        { number: '', bik: '044525411' },
      ],
      contacts: [{ kind: 'email', value: 'buh@example.test', name: 'Бухгалтерия' }],
    };
    const { mapping, items } = await readAsFound(utf8(JSON.stringify(party)));
    expect(mapping).toBe('sverka-parties');
    expect(rowsOf(items)).toMatchObject([
      {
        line: 1,
        externalId: 'b24f9802',
        kind: 'legal',
        name: party.name,
        fullName: party.fullName,
        taxNumber: '7808172620',
        reasonCode: '780801001',
        email: party.email,
        phone: party.phone,
        region: 'Москва',
        locale: '',
        accounts: [{ number: '40702810528398662332', bankCode: '044525411' }],
        contacts: party.contacts,
      },
    ]);
  });

  it.each([
    ['sverka-agreements', { ref: 'a', number: '15/П', date: '2025-01-09', organization: '2305992674', party: 'p' }],
    ['sverka-orders', { ref: 'o', number: '1', date: '2025-01-09', status: 'Отгружен', amount: 100, party: 'p' }],
  ])('tells %s from the others', async (name, row) => {
    const { mapping, items } = await readAsFound(utf8(JSON.stringify(row)));
    expect(mapping).toBe(name);
    expect(rowsOf(items)).toHaveLength(1);
  });

  it('refuses bad lines with their numbers and goes on', async () => {
    const lines = [
      JSON.stringify(INVOICE),
      '{"ref": cut',
      '',
      '[1]',
      JSON.stringify({ ...INVOICE, amount: 12.5 }),
      JSON.stringify({ ...INVOICE, amount: 1e21 }),
      JSON.stringify({ ...INVOICE, date: '2025-02-30' }),
      JSON.stringify({ ...INVOICE, party: '' }),
      JSON.stringify({ ...INVOICE, number: undefined }),
      JSON.stringify({ ...INVOICE, cancelled: 'may be' }),
      JSON.stringify({ ...INVOICE, amount: -5 }),
      JSON.stringify({ ...INVOICE, ref: 'other', dueDate: '0001-01-01T00:00:00' }),
    ];
    const { items } = await readAsFound(utf8(lines.join('\n')));
    expect(rowsOf(items)).toMatchObject([{ line: 1 }, { line: 12, externalId: 'other', dueOn: null }]);
    expect(refusedOf(items)).toEqual([
      { line: 2, code: 'bad-json' },
      { line: 4, code: 'bad-json' },
      { line: 5, code: 'bad-amount', params: { field: 'amount', value: '12.5' } },
      { line: 6, code: 'bad-amount', params: { field: 'amount', value: '1e+21' } },
      { line: 7, code: 'bad-date', params: { field: 'issuedOn', value: '2025-02-30' } },
      { line: 8, code: 'missing-field', params: { field: 'counterparty' } },
      { line: 9, code: 'missing-field', params: { field: 'number' } },
      { line: 10, code: 'bad-boolean', params: { field: 'cancelled', value: 'may be' } },
      { line: 11, code: 'bad-amount', params: { field: 'amount', value: '-5' } },
    ]);
    expect(items.at(-1)).toEqual({ type: 'end', rows: 2, refused: 9 });
  });
});

describe('registers as tables', () => {
  const table =
    'Номер;Дата;Контрагент;ИНН;Сумма;Оплатить до\n00УТ-000001;15.09.2025 12:30:00;"ООО ""Вектор; и Ко""";7812345678;1 234,50;29.09.2025\n';
  const row = {
    externalId: '00УТ-000001||15.09.2025 12:30:00||',
    number: '00УТ-000001',
    issuedOn: '2025-09-15',
    dueOn: '2025-09-29',
    amount: 123450n,
    vat: null,
    currency: 'RUB',
    counterpartyTaxNumber: '7812345678',
    counterpartyName: 'ООО "Вектор; и Ко"',
  };
  const cp1251 = (text: string): Uint8Array => {
    const letters = [...new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 256 }, (_, i) => i))];
    return Uint8Array.from([...text].map((letter) => letters.indexOf(letter)));
  };

  it.each([
    ['UTF-8', utf8(table)],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${table}`)],
    ['cp1251', cp1251(table)],
    ['CR LF', utf8(table.replace(/\n/g, '\r\n'))],
    ['other case and blanks in the headings', utf8(table.replace('Оплатить до', ' оплатить  ДО '))],
    ['a separator at the end of each row', utf8(table.replace(/\n/g, ';\n'))],
    [
      'commas',
      utf8(
        'Номер,Дата,Контрагент,ИНН,Сумма,Оплатить до\n00УТ-000001,15.09.2025 12:30:00,"ООО ""Вектор; и Ко""",7812345678,"1 234,50",29.09.2025',
      ),
    ],
  ])('reads invoices: %s', async (_, bytes) => {
    const { mapping, items } = await readAsFound(bytes);
    expect(mapping).toBe('csv-invoices');
    expect(rowsOf(items)).toMatchObject([row]);
  });

  it('reads counterparties and tells their kinds', async () => {
    const text = [
      'Код;Наименование;Вид;ИНН;КПП;E-mail;Расчетный счет;БИК',
      '1;ООО "Вектор";Юр. лицо;7812345678;781201001;a@example.test;40702810900000077001;044525225',
      '2;ИП Петров П.П.;;500100732259;;;;',
      '3;Петров Пётр;;500100732259;;;;',
      '4;Лес;Марсианин;;;;;',
      '',
    ].join('\n');
    const { items } = await readAsFound(utf8(text));
    expect(rowsOf(items)).toMatchObject([
      { externalId: '1', kind: 'legal', accounts: [{ number: '40702810900000077001', bankCode: '044525225' }] },
      { externalId: '2', kind: 'sole', accounts: [] },
      { externalId: '3', kind: 'person' },
    ]);
    expect(refusedOf(items)).toEqual([{ line: 5, code: 'bad-value', params: { field: 'kind', value: 'Марсианин' } }]);
  });

  it.each([
    ['csv-orders', 'Номер;Дата;Контрагент;ИНН;Сумма;Состояние\n1;01.02.2026;Вектор;7812345678;100;Отгружен\n'],
    ['csv-agreements', 'Номер договора;Дата договора;Контрагент;ИНН\n15/П;01.02.2026;Вектор;7812345678\n'],
  ])('tells %s from the others', async (name, text) => {
    const { mapping, items } = await readAsFound(utf8(text));
    expect(mapping).toBe(name);
    expect(rowsOf(items)).toHaveLength(1);
  });

  it('refuses a row with a slipped separator and goes on', async () => {
    const { items } = await readAsFound(
      utf8(`${table}2;15.09.2025;ООО;Вектор;7812345678;5,00;29.09.2025\n3;15.09.2025;Вектор;7812345678;5,00\n`),
    );
    expect(refusedOf(items)).toEqual([{ line: 3, code: 'too-many-cells', params: { expected: 6, found: 7 } }]);
    expect(rowsOf(items)).toMatchObject([row, { line: 4, number: '3', dueOn: null }]);
  });

  it('refuses a file with a quote that is never closed', async () => {
    const text = `${table}2;15.09.2025;"ООО;7812345678;5,00;29.09.2025\n${'3;15.09.2025;Вектор;7812345678;5,00;\n'.repeat(10)}`;
    await expect(readAsFound(utf8(text))).rejects.toMatchObject({ reason: { code: 'quote-not-closed' } });
  });
});

describe('chooseMapping', () => {
  it('says when none fits, and when two do', () => {
    expect(chooseMapping(['a', 'b'], mappings)).toEqual({ code: 'no-mapping-fits', params: { columns: 'a, b' } });
    const [first] = mappings;
    if (!first) throw new Error('no mappings');
    const columns = first.value.recognise.flat();
    expect(chooseMapping(columns, [first, { ...first, name: 'again' }])).toMatchObject({
      code: 'several-mappings-fit',
    });
  });
});

describe('registerMappingSchema', () => {
  const mapping = { kind: 'invoices', source: 's', recognise: ['a'], fields: { number: 'a' } };
  it.each([
    ['a field that invoices do not have', { fields: { colour: 'a' } }],
    ['a list that invoices do not have', { lists: { accounts: { column: 'a', item: { number: 'b' } } } }],
    ['a field without a column', { fields: { number: { type: 'text' } } }],
    ['a kind that is none', { kind: 'letters' }],
    ['a type that is none', { fields: { number: { column: 'a', type: 'money' } } }],
    ['a word that means nothing', { delimiter: ';' }],
  ])('refuses %s', (_, change) => {
    expect(registerMappingSchema.safeParse({ ...mapping, ...change }).success).toBe(false);
  });
  it('takes a short mapping', () => expect(registerMappingSchema.safeParse(mapping).success).toBe(true));
});
