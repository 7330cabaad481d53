import { childrenOf, elementAt, textAt, type XmlElement } from '../xml/xml-element.js';
import { clientRecord, type NamedValues, textsOf } from './client-record.js';

/** Requisites of a document by their names; several of one name are one. */
const requisitesOf = (document: XmlElement): Record<string, string> =>
  Object.fromEntries(
    childrenOf(elementAt(document, 'ЗначенияРеквизитов'), 'ЗначениеРеквизита')
      .map((each): [string, string] => [textAt(each, 'Наименование'), textAt(each, 'Значение')])
      .filter(([name]) => name !== ''),
  );

const isTrue = (text: string | undefined): boolean => /^(true|истина|да|1)$/i.test(text ?? '');

/** Whether the document is no more: taken back by the buyer, marked for deletion in 1C. */
const isCancelled = (document: XmlElement, requisites: Record<string, string>): boolean =>
  isTrue(requisites['Отменен']) || isTrue(requisites['ПометкаУдаления']) || isTrue(textAt(document, 'ПометкаУдаления'));

/**
 * Where an order stands, in the words of who wrote it: the site's status without its code (`[N] Принят` is `Принят`), the code alone, or
 * whether 1C has posted it. A site misspells the requisite of the code («Статуса заказа ИД»), so both ways are known.
 */
function stateOf(requisites: Record<string, string>, cancelled: boolean): string {
  if (cancelled) return 'Отменен';
  const named = (requisites['Статус заказа'] ?? '').replace(/^\[[^\]]{1,20}\]\s*/, '');
  const coded = requisites['Статуса заказа ИД'] || requisites['Статус заказа ИД'] || '';
  return named || coded || (isTrue(requisites['Проведен']) ? 'Проведен' : 'Новый');
}

const vatOf = (document: XmlElement): string =>
  childrenOf(elementAt(document, 'Налоги'), 'Налог')
    .filter((each) => /^НДС/i.test(textAt(each, 'Наименование')))
    .map((each) => textAt(each, 'Сумма'))[0] ?? '';

/** A document with those between whom it is. */
export interface DocumentRecord {
  readonly values: NamedValues;
  /** The buyer, when the document names one. */
  readonly client: NamedValues | undefined;
}

/** A document of a CommerceML file (Документ) as values by name, with what a mapping may want of the elements below it. */
export function documentRecord(document: XmlElement): DocumentRecord {
  const parties = childrenOf(elementAt(document, 'Контрагенты'), 'Контрагент');
  const ofRole = (...roles: readonly string[]): XmlElement | undefined =>
    parties.find((each) => roles.includes(textAt(each, 'Роль')));
  const seller = ofRole('Продавец', 'Лицензиар', 'Комиссионер');
  const buyer =
    ofRole('Покупатель', 'Лицензиат') ?? ofRole('Плательщик', 'Получатель') ?? parties.find((each) => each !== seller);
  const client = buyer && clientRecord(buyer);
  const requisites = requisitesOf(document);
  const cancelled = isCancelled(document, requisites);
  return {
    client,
    values: {
      ...textsOf(document),
      Клиент: client ?? {},
      Продавец: seller ? clientRecord(seller) : {},
      Реквизиты: requisites,
      Состояние: stateOf(requisites, cancelled),
      Отменен: String(cancelled),
      НДС: vatOf(document),
    },
  };
}
