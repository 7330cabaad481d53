import { one, openVerbs, type Verbs } from '../../support/verbs.js';

let verbs: Verbs;
beforeEach(async () => {
  verbs = await openVerbs();
});
afterEach(() => verbs.close());

const party = (id: string, name: string, tax: string, role: string): string =>
  `<Контрагент><Ид>${id}</Ид><Наименование>${name}</Наименование><ИНН>${tax}</ИНН><Роль>${role}</Роль></Контрагент>`;

const document = (operation: string, id: string, state: string): string =>
  `<Документ><Ид>${id}</Ид><Номер>${id}</Номер><Дата>2026-02-11</Дата><ХозОперация>${operation}</ХозОперация><Валюта>руб</Валюта><Сумма>231.74</Сумма><Контрагенты>${party('o', 'Сверка', '7725002343', 'Продавец')}${party('c', 'Ромашка', '7827004526', 'Покупатель')}</Контрагенты><ЗначенияРеквизитов><ЗначениеРеквизита><Наименование>Статус заказа</Наименование><Значение>${state}</Значение></ЗначениеРеквизита></ЗначенияРеквизитов></Документ>`;

const file = (...documents: string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><КоммерческаяИнформация>${documents.join('')}</КоммерческаяИнформация>`;

test('orders, invoices and buyers of a site are kept once, and a change of state is told', async () => {
  const first = file(document('Заказ товара', '1', '[N] Принят'), document('Счет на оплату', '2', ''));
  expect(await verbs.take(first)).toMatchObject({ format: 'commerceml', entries: 3, added: 3, known: 0, refused: [] });
  expect(await one(verbs.store, 'select status from client_order')).toBe('Принят');
  expect(await one(verbs.store, 'select amount from invoice')).toBe(23174n);
  expect(await one(verbs.store, 'select count(*) from counterparty')).toBe(1n);
  expect(await verbs.take(first)).toMatchObject({ added: 0, known: 3 });
  expect(await verbs.take(file(document('Заказ товара', '1', '[F] Выполнен')))).toMatchObject({ added: 1 });
  expect(await one(verbs.store, `select data->>'to' from outbox where type = 'order.status-changed.v1'`)).toBe(
    'Выполнен',
  );
});

test('a catalogue keeps nothing and says so', async () => {
  expect(await verbs.take(file('<Каталог/>'))).toMatchObject({
    entries: 0,
    warnings: [{ reason: { code: 'catalogue-left-out' } }],
  });
});
