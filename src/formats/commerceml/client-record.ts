import { isTaxNumber } from '../../domain/tax-number.js';
import { childrenOf, elementAt, textAt, type XmlElement } from '../xml/xml-element.js';

/** Fields of a record by the names of its elements, as a mapping asks for them. */
export type NamedValues = Readonly<Record<string, unknown>>;

/** The texts of an element's own children by their names; the first of several counts. */
export const textsOf = (element: XmlElement): Record<string, unknown> =>
  Object.fromEntries(
    [...element.children]
      .reverse()
      .filter((each) => each.children.length === 0)
      .map((each) => [each.name, each.text.trim()]),
  );

/** A site writes its buyer as `38#login#Имя Фамилия`: the number alone stays when the person changes his name. */
function siteId(id: string): { readonly id: string; readonly name: string } {
  const match = /^(\d{1,18})#([^#]*)#?(.*)$/s.exec(id);
  if (!match) return { id, name: '' };
  return { id: match[1] as string, name: (match[3] ?? '').trim() || (match[2] ?? '').trim() || id };
}

const firstText = (...texts: readonly string[]): string => texts.find((each) => each !== '') ?? '';

/** A legal entity has elements that a person has not; without a tax number the rest are persons (site buyers). */
function kindOf(client: XmlElement): string {
  const has = (name: string): boolean =>
    textAt(client, name) !== '' || (elementAt(client, name)?.children.length ?? 0) > 0;
  if (['ОфициальноеНаименование', 'КПП', 'ЮридическийАдрес', 'ЕГРПО', 'ОКПО'].some(has)) return 'legal';
  return isTaxNumber(textAt(client, 'ИНН')) ? '' : 'person';
}

/** Values of ways to reach a client whose kind has such a name. */
const contact = (client: XmlElement, kind: RegExp): string =>
  childrenOf(elementAt(client, 'Контакты'), 'Контакт')
    .find((each) => kind.test(`${textAt(each, 'Тип')} ${textAt(each, 'КонтактВид')}`))
    ?.children.find((each) => each.name === 'Значение')
    ?.text.trim() ?? '';

const region = (client: XmlElement): string =>
  ['АдресРегистрации', 'ЮридическийАдрес']
    .flatMap((each) => childrenOf(elementAt(client, each), 'АдресноеПоле'))
    .filter((each) => textAt(each, 'Тип') === 'Регион')
    .map((each) => textAt(each, 'Значение'))[0] ?? '';

const accounts = (client: XmlElement): NamedValues[] =>
  childrenOf(elementAt(client, 'РасчетныеСчета'), 'РасчетныйСчет').map((each) => ({
    НомерСчета: firstText(textAt(each, 'НомерСчета'), textAt(each, 'Номер')),
    БИК: textAt(each, 'Банк', 'БИК'),
  }));

/** A buyer of a CommerceML file (Контрагент) as values by name. */
export function clientRecord(client: XmlElement): NamedValues {
  const { id, name } = siteId(textAt(client, 'Ид'));
  const person = [textAt(client, 'Фамилия'), textAt(client, 'Имя'), textAt(client, 'Отчество')]
    .filter(Boolean)
    .join(' ');
  return {
    ...textsOf(client),
    Ид: id,
    Наименование: firstText(
      textAt(client, 'Наименование'),
      textAt(client, 'ОфициальноеНаименование'),
      textAt(client, 'ПолноеНаименование'),
      person,
      name,
    ),
    Вид: kindOf(client),
    Почта: contact(client, /почта|mail/i),
    Телефон: contact(client, /тел|phone/i),
    Регион: region(client),
    Счета: accounts(client),
  };
}
