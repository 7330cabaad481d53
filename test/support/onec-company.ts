import { EMPTY, NO_DAY, type OnecBase } from './onec-base.js';
import type { BaseRow } from './onec-query.js';

/** A reference by kind and number, the same in every run. */
export const refNo = (kind: number, n: number): string =>
  `${String(kind).padStart(8, '0')}-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;

/** Ten digits with a right control digit. */
export function taxNumberNo(n: number): string {
  const nine = String(780_000_000 + n).padStart(9, '0');
  const weights = [2, 4, 10, 3, 5, 9, 4, 6, 8];
  const sum = weights.reduce((total, weight, i) => total + weight * Number(nine[i]), 0);
  return `${nine}${(sum % 11) % 10}`;
}

/** Our company of the stand-in. */
export const OUR_TAX_NUMBER = '7725002343';

const KINDS = {
  organization: 1,
  currency: 2,
  partner: 3,
  party: 4,
  bank: 5,
  account: 6,
  agreement: 7,
  invoice: 8,
  order: 9,
};

/** Refs of the company's records by number. */
export const ref = (kind: keyof typeof KINDS, n = 0): string => refNo(KINDS[kind], n);

const catalog = (key: string, code: string, description: string, more: BaseRow = {}): BaseRow => ({
  Ref_Key: key,
  Code: code,
  Description: description,
  DeletionMark: false,
  ...more,
});

/** A counterparty of УТ 11, sound in every way. */
export const partyRow = (n: number, more: BaseRow = {}): BaseRow =>
  catalog(ref('party', n), String(n).padStart(9, '0'), `ООО «Клиент ${n}»`, {
    IsFolder: false,
    НаименованиеПолное: `Общество с ограниченной ответственностью «Клиент ${n}»`,
    ЮрФизЛицо: 'ЮрЛицо',
    ИНН: taxNumberNo(n),
    КПП: '780101001',
    Партнер_Key: ref('partner', n),
    ...more,
  });

/** A partner with e-mail and phone. */
export const partnerRow = (n: number, more: BaseRow = {}): BaseRow =>
  catalog(ref('partner', n), String(n), `Клиент ${n}`, {
    КонтактнаяИнформация: [
      { LineNumber: '1', Тип: 'Адрес', Представление: 'Москва', Регион: 'Москва', АдресЭП: '', НомерТелефона: '' },
      {
        LineNumber: '2',
        Тип: 'АдресЭлектроннойПочты',
        Представление: `buh@k${n}.example`,
        АдресЭП: `buh@k${n}.example`,
        НомерТелефона: '',
      },
      { LineNumber: '3', Тип: 'Телефон', Представление: '+7 903 123-45-67', АдресЭП: '', НомерТелефона: '79031234567' },
    ],
    ...more,
  });

/** An invoice of УТ 11 to client `n % parties`. */
export const invoiceRow = (n: number, parties: number, more: BaseRow = {}): BaseRow => ({
  Ref_Key: ref('invoice', n),
  Number: `00УТ-${String(n).padStart(6, '0')}`,
  Date: `2026-${String(1 + (n % 3)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}T${String(n % 24).padStart(2, '0')}:15:${String(n % 60).padStart(2, '0')}`,
  DeletionMark: false,
  Posted: true,
  Организация_Key: ref('organization'),
  Контрагент_Key: ref('party', n % parties),
  Договор_Key: n % 5 === 0 ? EMPTY : ref('agreement', n % parties),
  Валюта_Key: ref('currency'),
  СуммаДокумента: n * 100 + 0.37,
  Аннулирован: false,
  ЭтапыГрафикаОплаты: [
    { LineNumber: '1', ДатаПлатежа: '2099-03-01T00:00:00', СуммаПлатежа: 1 },
    { LineNumber: '2', ДатаПлатежа: '2099-04-01T00:00:00', СуммаПлатежа: 2 },
  ],
  ...more,
});

/** An order of УТ 11. */
export const orderRow = (n: number, parties: number, more: BaseRow = {}): BaseRow => ({
  Ref_Key: ref('order', n),
  Number: `00ЗК-${String(n).padStart(6, '0')}`,
  Date: `2026-01-${String(1 + (n % 28)).padStart(2, '0')}T10:00:00`,
  DeletionMark: false,
  Posted: true,
  Организация_Key: ref('organization'),
  Контрагент_Key: ref('party', n % parties),
  Валюта_Key: ref('currency'),
  СуммаДокумента: '1500',
  Статус: 'КОбеспечению',
  ...more,
});

/** Fills a stand-in with a company on УТ 11: so many clients, invoices and orders. */
export function fillCompany(base: OnecBase, sizes: { parties: number; invoices: number; orders?: number }): void {
  const { parties, invoices, orders = 0 } = sizes;
  const numbers = (count: number): number[] => Array.from({ length: count }, (_, n) => n);
  base.writeAll('Catalog_Организации', [catalog(ref('organization'), '1', 'Наша', { ИНН: OUR_TAX_NUMBER })]);
  base.writeAll('Catalog_Валюты', [catalog(ref('currency'), '643', 'руб.')]);
  base.writeAll('Catalog_КлассификаторБанков', [catalog(ref('bank'), '044525225', 'ПАО СБЕРБАНК')]);
  base.writeAll(
    'Catalog_Партнеры',
    numbers(parties).map((n) => partnerRow(n)),
  );
  base.writeAll(
    'Catalog_Контрагенты',
    numbers(parties).map((n) => partyRow(n)),
  );
  base.write(
    'Catalog_Контрагенты',
    partyRow(900_000, { IsFolder: true, Description: 'Покупатели', ИНН: '', Партнер_Key: EMPTY }),
  );
  base.writeAll(
    'Catalog_БанковскиеСчетаКонтрагентов',
    numbers(parties).map((n) =>
      catalog(ref('account', n), '', `Счёт ${n}`, {
        Owner_Key: ref('party', n),
        НомерСчета: `40702810${String(n).padStart(12, '0')}`,
        КодБанка: '',
        Банк_Key: ref('bank'),
      }),
    ),
  );
  base.writeAll(
    'Catalog_ДоговорыКонтрагентов',
    numbers(parties).map((n) =>
      catalog(ref('agreement', n), String(n), `Договор ${n}`, {
        Номер: `${n}-П`,
        Дата: n % 2 === 0 ? NO_DAY : '2025-02-03T00:00:00',
        ДатаОкончанияДействия: n % 2 === 0 ? NO_DAY : '2027-02-02T00:00:00',
        ДопустимаяСуммаЗадолженности: n % 2 === 0 ? 0 : 500000.5,
        Контрагент_Key: ref('party', n),
        Организация_Key: ref('organization'),
      }),
    ),
  );
  base.writeAll('Document_ЗаказКлиента', [
    ...numbers(orders).map((n) => orderRow(n, parties)),
    orderRow(900_000, parties, { Posted: false }),
  ]);
  base.writeAll('Document_СчетНаОплатуКлиенту', [
    ...numbers(invoices).map((n) => invoiceRow(n, parties)),
    invoiceRow(900_000, parties, { Posted: false, Number: 'черновик' }),
  ]);
}

/** Our bank account in the stand-in. */
export const OUR_ACCOUNT = '40702810900000002851';

/** An empty document, from which the stand-in knows which fields it has. */
const BLANK_RECEIPT: BaseRow = {
  Ref_Key: refNo(11, 0),
  Number: 'ОБРАЗЕЦ',
  Date: NO_DAY,
  DeletionMark: true,
  Posted: false,
  ХозяйственнаяОперация: '',
  Организация_Key: EMPTY,
  БанковскийСчет_Key: EMPTY,
  Валюта_Key: EMPTY,
  Контрагент_Key: EMPTY,
  СуммаДокумента: 0,
  НомерВходящегоДокумента: '',
  ДатаВходящегоДокумента: NO_DAY,
  НазначениеПлатежа: '',
  ПроведеноБанком: false,
  ДатаПроведенияБанком: NO_DAY,
  Комментарий: '',
  РасшифровкаПлатежа: [],
};

/** The set of documents «Поступление безналичных ДС». */
export const RECEIPTS = 'Document_ПоступлениеБезналичныхДенежныхСредств';

/** What a base of УТ 11 needs besides to be written to: documents of receipt, our account, fields for comments. */
export function fillForWriting(base: OnecBase): void {
  base.writeAll(RECEIPTS, [BLANK_RECEIPT]);
  base.writeAll('Catalog_БанковскиеСчетаОрганизаций', [
    catalog(refNo(12, 1), '', 'Основной', { Owner_Key: ref('organization'), НомерСчета: OUR_ACCOUNT }),
  ]);
  for (const set of ['Catalog_Партнеры', 'Catalog_Контрагенты'])
    for (const row of base.sets.get(set) ?? []) row['Комментарий'] = '';
  for (const row of base.sets.get('Catalog_Партнеры') ?? [])
    Object.assign(row, { НаименованиеПолное: row['Description'], ЮрФизЛицо: 'Компания', Клиент: true });
}

/** Documents of receipt that stand in the base, without the empty one. */
export const receiptsOf = (base: OnecBase): BaseRow[] =>
  (base.sets.get(RECEIPTS) ?? []).filter((each) => each['Number'] !== 'ОБРАЗЕЦ');
