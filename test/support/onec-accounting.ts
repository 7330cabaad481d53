import { EMPTY, NO_DAY, type OnecBase } from './onec-base.js';
import { OUR_ACCOUNT, OUR_TAX_NUMBER, ref, refNo, taxNumberNo } from './onec-company.js';
import type { BaseRow } from './onec-query.js';

/** The set of documents «Поступление на расчётный счёт» of БП 3.0. */
export const BANK_RECEIPTS = 'Document_ПоступлениеНаРасчетныйСчет';

/** The register of БП 3.0 that keeps whether an invoice is paid. */
export const STATES = 'InformationRegister_СтатусыДокументов';

const catalog = (key: string, code: string, description: string, more: BaseRow = {}): BaseRow => ({
  Ref_Key: key,
  Code: code,
  Description: description,
  DeletionMark: false,
  ...more,
});

const party = (n: number): BaseRow =>
  catalog(ref('party', n), String(n), `Клиент ${n}`, {
    IsFolder: false,
    НаименованиеПолное: `ООО «Клиент ${n}»`,
    ЮридическоеФизическоеЛицо: 'ЮридическоеЛицо',
    ИНН: taxNumberNo(n),
    КПП: '780101001',
    КонтактнаяИнформация: [],
    Комментарий: '',
  });

const agreement = (n: number): BaseRow =>
  catalog(ref('agreement', n), String(n), `Договор ${n}`, {
    IsFolder: false,
    ВидДоговора: 'СПокупателем',
    Номер: `${n}-П`,
    Дата: NO_DAY,
    Owner_Key: ref('party', n),
    Организация_Key: ref('organization'),
  });

const invoice = (n: number, parties: number): BaseRow => ({
  Ref_Key: ref('invoice', n),
  Number: `00БП-${String(n).padStart(6, '0')}`,
  Date: '2026-03-02T10:00:00',
  DeletionMark: false,
  Posted: true,
  Организация_Key: ref('organization'),
  Контрагент_Key: ref('party', n % parties),
  ДоговорКонтрагента_Key: ref('agreement', n % parties),
  ВалютаДокумента_Key: ref('currency'),
  СуммаДокумента: n * 100 + 0.37,
  Товары: [{ LineNumber: '1', СуммаНДС: 1 }],
});

const account = (n: number, number: string, owner: string, type: string): BaseRow =>
  catalog(ref('account', n), String(n), number, {
    Owner: owner,
    Owner_Type: `StandardODATA.${type}`,
    НомерСчета: number,
    Банк_Key: EMPTY,
  });

/** Empty records, from which the stand-in knows which fields it has. */
const BLANK_RECEIPT: BaseRow = {
  Ref_Key: refNo(11, 0),
  Number: 'ОБРАЗЕЦ',
  Date: NO_DAY,
  DeletionMark: true,
  Posted: false,
  ВидОперации: '',
  Организация_Key: EMPTY,
  СчетОрганизации_Key: EMPTY,
  ВалютаДокумента_Key: EMPTY,
  Контрагент: '',
  Контрагент_Type: 'StandardODATA.Undefined',
  СуммаДокумента: 0,
  НомерВходящегоДокумента: '',
  ДатаВходящегоДокумента: NO_DAY,
  НазначениеПлатежа: '',
  Комментарий: '',
  РасшифровкаПлатежа: [],
};

/** Fills a stand-in with a company on БП 3.0 that can be written to. */
export function fillAccounting(base: OnecBase, { parties, invoices }: { parties: number; invoices: number }): void {
  const numbers = (count: number): number[] => Array.from({ length: count }, (_, n) => n);
  base.writeAll('Catalog_Организации', [catalog(ref('organization'), '1', 'Наша', { ИНН: OUR_TAX_NUMBER })]);
  base.writeAll('Catalog_Валюты', [catalog(ref('currency'), '643', 'руб.')]);
  base.writeAll('Catalog_Контрагенты', numbers(parties).map(party));
  base.writeAll('Catalog_ДоговорыКонтрагентов', numbers(parties).map(agreement));
  base.writeAll('Catalog_БанковскиеСчета', [
    account(900, OUR_ACCOUNT, ref('organization'), 'Catalog_Организации'),
    ...numbers(parties).map((n) =>
      account(n, `40702810${String(n).padStart(12, '0')}`, ref('party', n), 'Catalog_Контрагенты'),
    ),
  ]);
  base.writeAll(
    'Document_СчетНаОплатуПокупателю',
    numbers(invoices).map((n) => invoice(n, parties)),
  );
  base.writeAll(BANK_RECEIPTS, [BLANK_RECEIPT]);
  base.sets.set(STATES, [
    {
      Организация_Key: EMPTY,
      Документ: EMPTY,
      Документ_Type: 'StandardODATA.Undefined',
      Статус: '',
      Статус_Type: 'StandardODATA.Undefined',
    },
  ]);
}
