import type { OrderClient } from '../../domain/order-client.js';
import { toDecimal, type Money } from '../../domain/money.js';
import { writeXml } from '../xml/write-xml.js';
import type { XmlElement } from '../xml/xml-element.js';

/** An order as the exchange gives it. */
export interface WrittenOrder {
  readonly id: string;
  readonly number: string;
  /** `YYYY-MM-DD`. */
  readonly orderedOn: string;
  readonly amount: Money;
  readonly status: string;
  readonly client: OrderClient;
  readonly organization: { readonly name: string; readonly taxNumber: string };
}

/** Characters that XML 1.0 has not; a text that was kept may hold them. */
const NOT_IN_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

/** An element with a text or with elements; what is empty is left out. */
function element(name: string, content: string | readonly (XmlElement | undefined)[]): XmlElement | undefined {
  const children = typeof content === 'string' ? [] : content.filter((each) => each !== undefined);
  const text = typeof content === 'string' ? content.replace(NOT_IN_XML, ' ') : '';
  return text === '' && children.length === 0 ? undefined : { name, attributes: {}, text, children, line: 0 };
}

const contact = (kind: string, value: string): XmlElement | undefined =>
  value === '' ? undefined : element('Контакт', [element('Тип', kind), element('Значение', value)]);

const requisite = (name: string, value: string): XmlElement | undefined =>
  element('ЗначениеРеквизита', [element('Наименование', name), element('Значение', value)]);

function clientOf({ client }: WrittenOrder): XmlElement | undefined {
  const isCompany = client.kind === 'legal';
  return element('Контрагент', [
    element('Ид', client.id),
    element('Наименование', client.name),
    element(isCompany ? 'ОфициальноеНаименование' : 'ПолноеНаименование', client.fullName || client.name),
    element('ИНН', client.taxNumber),
    element('КПП', client.reasonCode),
    element('Роль', 'Покупатель'),
    element('Контакты', [contact('Почта', client.email), contact('ТелефонРабочий', client.phone)]),
  ]);
}

const sellerOf = ({ organization }: WrittenOrder): XmlElement | undefined =>
  element('Контрагент', [
    element('Наименование', organization.name || organization.taxNumber),
    element('ИНН', organization.taxNumber),
    element('Роль', 'Продавец'),
  ]);

const documentOf = (order: WrittenOrder): string =>
  writeXml(
    element('Документ', [
      element('Ид', order.id),
      element('Номер', order.number),
      element('Дата', order.orderedOn),
      element('ХозОперация', 'Заказ товара'),
      element('Роль', 'Продавец'),
      element('Валюта', order.amount.currency),
      element('Курс', '1'),
      element('Сумма', toDecimal(order.amount)),
      element('Контрагенты', [clientOf(order), sellerOf(order)]),
      element('ЗначенияРеквизитов', [requisite('Статус заказа', order.status)]),
    ]) as XmlElement,
  );

/**
 * Writes orders as a site answers 1C (ответ на mode=query): CommerceML 2.05 in UTF-8, which every version of 1C that asks reads.
 *
 * @param madeAt `YYYY-MM-DDTHH:MM:SS`
 */
export const writeOrders = (orders: readonly WrittenOrder[], madeAt: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<КоммерческаяИнформация ВерсияСхемы="2.05" ДатаФормирования="${madeAt}">\n${orders.map((each) => `${documentOf(each)}\n`).join('')}</КоммерческаяИнформация>\n`;
