import { Refused } from '../../../src/domain/failure.js';
import type { ExchangeMappings } from '../../../src/formats/commerceml/exchange-batch.js';
import { readCommerceml } from '../../../src/formats/commerceml/read-commerceml.js';
import type { RegisterItem } from '../../../src/formats/register/read-register.js';
import { registerMappingSchema } from '../../../src/formats/register/register-mapping.js';
import { loadMappings } from '../../../src/settings/load-mappings.js';
import { ENCODERS } from '../../fuzz/code-page.js';

const mappings = Object.fromEntries(
  loadMappings('mappings/ledgers/commerceml', registerMappingSchema).map((each) => [each.value.kind, each.value]),
) as unknown as ExchangeMappings;

async function read(bytes: Uint8Array): Promise<RegisterItem[]> {
  const items: RegisterItem[] = [];
  for await (const item of readCommerceml([bytes], mappings)) items.push(item);
  return items;
}

const rowsOf = (items: readonly RegisterItem[]) =>
  items.flatMap((each) => (each.type === 'rows' ? each.rows.map((row) => ({ kind: each.kind, ...row })) : []));
const notesOf = (items: readonly RegisterItem[]) =>
  items.flatMap((each) =>
    each.type === 'refused' || each.type === 'warning' ? [{ type: each.type, line: each.line, ...each.reason }] : [],
  );

const document = (inner: string, encoding = 'UTF-8', namespace = ''): string =>
  `<?xml version="1.0" encoding="${encoding}"?>\n<КоммерческаяИнформация${namespace} ВерсияСхемы="2.05">\n${inner}\n</КоммерческаяИнформация>`;

const requisite = (name: string, value: string): string =>
  `<ЗначениеРеквизита><Наименование>${name}</Наименование><Значение>${value}</Значение></ЗначениеРеквизита>`;

const order = (more: { operation?: string; client?: string; requisites?: string; rest?: string } = {}): string =>
  `<Документ><Ид>132</Ид><Номер>132</Номер><Дата>2026-02-11</Дата><ХозОперация>${more.operation ?? 'Заказ товара'}</ХозОперация><Роль>Продавец</Роль><Валюта>руб</Валюта><Сумма>231.7400</Сумма><Контрагенты>${more.client ?? '<Контрагент><Ид>38#shop#Иван Петров</Ид><Наименование>Петров Иван</Наименование><Роль>Покупатель</Роль><Контакты><Контакт><Тип>Почта</Тип><Значение>ivan@example.ru</Значение></Контакт><Контакт><Тип>ТелефонРабочий</Тип><Значение>+7 903 123-45-67</Значение></Контакт></Контакты></Контрагент>'}</Контрагенты><Время>18:45:21</Время>${more.rest ?? ''}<Товары><Товар><Ид>g</Ид><Сумма>1</Сумма></Товар></Товары><ЗначенияРеквизитов>${more.requisites ?? requisite('Статус заказа', '[N] Принят, ожидается оплата')}</ЗначенияРеквизитов></Документ>`;

const FIRM =
  '<Контрагент><Ид>g-1</Ид><Наименование>Ромашка</Наименование><ОфициальноеНаименование>ООО «Ромашка»</ОфициальноеНаименование><ИНН>7827004526</ИНН><КПП>782701001</КПП><РасчетныеСчета><РасчетныйСчет><НомерСчета>40702810600000002222</НомерСчета><Банк><БИК>044030653</БИК></Банк></РасчетныйСчет></РасчетныеСчета><Роль>Покупатель</Роль></Контрагент>';
const SELLER =
  '<Контрагент><Ид>o-1</Ид><Наименование>Сверка</Наименование><ИНН>7725002343</ИНН><Роль>Продавец</Роль></Контрагент>';

test('an order of a site with its buyer, who comes before it', async () => {
  const items = await read(Buffer.from(document(order())));
  expect(rowsOf(items)).toMatchObject([
    {
      kind: 'person',
      externalId: '38',
      name: 'Петров Иван',
      email: 'ivan@example.ru',
      phone: '+7 903 123-45-67',
    },
    {
      kind: 'orders',
      externalId: '132',
      number: '132',
      orderedOn: '2026-02-11',
      status: 'Принят, ожидается оплата',
      amount: 23174n,
      currency: 'RUB',
      organizationTaxNumber: '',
      counterpartyExternalId: '38',
      counterpartyName: 'Петров Иван',
    },
  ]);
  expect(notesOf(items)).toEqual([]);
  expect(items.at(-1)).toEqual({ type: 'end', rows: 2, refused: 0 });
});

test('an invoice of 1C between two companies, in its namespace, with its tax and its day', async () => {
  const text = document(
    order({
      operation: 'Счет на оплату',
      client: SELLER + FIRM,
      rest: '<СрокПлатежа>2026-02-25</СрокПлатежа><Налоги><Налог><Наименование>НДС</Наименование><Сумма>41.79</Сумма></Налог></Налоги>',
      requisites: requisite('ПометкаУдаления', 'true'),
    }),
    'UTF-8',
    ' xmlns="urn:1C.ru:commerceml_2"',
  );
  const [client, invoice] = rowsOf(await read(Buffer.from(`\ufeff${text}`)));
  expect(client).toMatchObject({
    kind: 'legal',
    externalId: 'g-1',
    name: 'Ромашка',
    fullName: 'ООО «Ромашка»',
    taxNumber: '7827004526',
    reasonCode: '782701001',
    accounts: [{ number: '40702810600000002222', bankCode: '044030653' }],
  });
  expect(invoice).toMatchObject({
    issuedOn: '2026-02-11',
    dueOn: '2026-02-25',
    amount: 23174n,
    vat: 4179n,
    cancelled: true,
    organizationTaxNumber: '7725002343',
    counterpartyTaxNumber: '7827004526',
  });
});

test('Windows-1251, containers of version 3 and a list of buyers alone', async () => {
  const inner = `<Контейнер>${order()}</Контейнер><Контрагенты>${FIRM}</Контрагенты>`;
  const items = await read(ENCODERS['windows-1251'](document(inner, 'windows-1251')));
  expect(rowsOf(items).map((each) => each.externalId)).toEqual(['38', 'g-1', '132']);
});

test.each([
  ['the code of the site, as the site misspells it', requisite('Статуса заказа ИД', 'F'), 'F'],
  ['the code, spelt right', requisite('Статус заказа ИД', 'F'), 'F'],
  ['a cancellation', requisite('Отменен', 'true') + requisite('Статус заказа', '[N] Принят'), 'Отменен'],
  ['a posting in 1C', requisite('Проведен', 'true'), 'Проведен'],
  ['nothing', '', 'Новый'],
])('the state of an order by %s', async (_, requisites, status) => {
  const rows = rowsOf(await read(Buffer.from(document(order({ requisites })))));
  expect(rows.find((each) => each.kind === 'orders')).toMatchObject({ status });
});

test.each([
  ['a name within the id', '<Ид>1#admin#Петров Петр</Ид>', '1', 'Петров Петр'],
  ['a login alone', '<Ид>38#shop#</Ид><Наименование></Наименование>', '38', 'shop'],
  ['parts of a name', '<Ид>p-1</Ид><Фамилия>Петров</Фамилия><Имя>Иван</Имя>', 'p-1', 'Петров Иван'],
])('a buyer who has only %s', async (_, inner, externalId, name) => {
  const client = `<Контрагент>${inner}<Роль>Покупатель</Роль></Контрагент>`;
  expect(rowsOf(await read(Buffer.from(document(order({ client })))))[0]).toMatchObject({ externalId, name });
});

test('a bad document is refused alone, foreign operations and goods are told', async () => {
  const inner =
    order({
      client: '<Контрагент><Ид></Ид><Наименование>Без кода</Наименование><Роль>Покупатель</Роль></Контрагент>',
    }) +
    `\n${order().replace('231.7400', '231.74.00')}\n${order().replace('2026-02-11', '2026-02-30')}` +
    order({ operation: 'Отпуск товара' }) +
    '<Каталог><Ид>c</Ид><Товары><Товар><Ид>1</Ид></Товар></Товары></Каталог>';
  const items = await read(Buffer.from(document(inner)));
  expect(notesOf(items)).toEqual([
    { type: 'refused', line: 3, code: 'missing-field', params: { field: 'externalId' } },
    { type: 'refused', line: 4, code: 'bad-amount', params: { field: 'amount', value: '231.74.00' } },
    { type: 'refused', line: 5, code: 'bad-date', params: { field: 'orderedOn', value: '2026-02-30' } },
    { type: 'warning', line: 0, code: 'operation-left-out', params: { operation: 'Отпуск товара', count: 1 } },
    { type: 'warning', line: 0, code: 'catalogue-left-out' },
  ]);
});

test.each([
  ['an entity bomb', '<!DOCTYPE x [<!ENTITY a "b">]><КоммерческаяИнформация/>', 'xml-doctype'],
  ['a file that was cut off', document(order()).slice(0, -30), 'xml-broken'],
  ['another document', '<Данные/>', 'xml-other-document'],
])('%s is refused whole', async (_, text, code) => {
  const error = await read(Buffer.from(text)).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Refused);
  expect(error).toMatchObject({ reason: { code } });
});

test('a catalogue of any length is walked through in pieces', async () => {
  const goods = '<Товар><Ид>1</Ид><Наименование>Чайник</Наименование></Товар>'.repeat(20_000);
  const items = await read(Buffer.from(document(`<Каталог><Товары>${goods}</Товары></Каталог>`)));
  expect(items).toHaveLength(2);
});
