import type { Chance } from './chance.js';
import type { Client, Payer, Person } from './world.js';

const SURNAMES =
  'Абрамов Белов Воронин Гаврилов Дьячков Елисеев Жданов Зуев Исаков Карпов Лаптев Мельников Носов Орехов Прохоров Рябов Савельев Титов Уваров Филатов Хохлов Цветков Чернов Шубин Щукин Юдин Якушев Тарасенко Мороз Гончарук'.split(
    ' ',
  );
const MEN = 'Борис Вадим Глеб Денис Егор Захар Игорь Кирилл Леонид Максим Никита Павел Роман Тимур Фёдор'.split(' ');
const WOMEN = 'Алла Вера Галина Дарья Ева Жанна Инна Лидия Марина Нина Ольга Полина Раиса София Юлия'.split(' ');
const FATHERS = 'Борисов Вадимов Глебов Денисов Егоров Захаров Игорев Кириллов Леонидов Максимов Павлов Романов Фёдоров'.split(' '); // prettier-ignore
const ROOTS =
  'Амбар Берег Вектра Горизонт Дельта Ермак Жемчуг Зенит Искра Каскад Лазурь Магнит Невод Омега Парус Радуга Сатурн Тандем Утёс Факел Хорда Циркон Чайка Шанс Эльбрус Юпитер Якорь Аист Бриз Витязь'.split(
    ' ',
  );
const TAILS = ['', '', ' Плюс', '-Сервис', ' Групп', 'Снаб', 'Торг', '-М', ' XXI', ' и К', '-Регион', ' Инвест', '-2', ' Логистика'] as const; // prettier-ignore
const CITIES = ['Тверь', 'Пермь', 'Тула', 'Самара', 'Омск', 'Рязань', 'Уфа'] as const;
const LONG_FORM: Readonly<Record<string, string>> = {
  ООО: 'Общество с ограниченной ответственностью',
  АО: 'Акционерное общество',
  ПАО: 'Публичное акционерное общество',
};

const weigh = (digits: string, weights: readonly number[]): number =>
  (weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % 11) % 10;

/** A tax number (ИНН) with right control digits of region 00, which does not exist. */
export function madeTaxNumber(chance: Chance, kind: Client['kind']): string {
  if (kind === 'legal') {
    const nine = `00${chance.int(1, 9)}${chance.digits(6)}`;
    return `${nine}${weigh(nine, [2, 4, 10, 3, 5, 9, 4, 6, 8])}`;
  }
  const ten = `00${chance.int(1, 9)}${chance.digits(7)}`;
  const eleven = `${ten}${weigh(ten, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8])}`;
  return `${eleven}${weigh(eleven, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8])}`;
}

const BALANCE_ACCOUNT = { legal: '40702', sole: '40802', person: '40817' } as const;

export const madeAccount = (chance: Chance, kind: Client['kind'] | 'transit'): string =>
  `${kind === 'transit' ? '30232' : BALANCE_ACCOUNT[kind]}810${chance.digits(12)}`;

export function madePerson(chance: Chance): Person {
  const female = chance.happens(0.5);
  const surname = chance.pick(SURNAMES);
  const bends = /(?:ов|ев|ин)$/.test(surname);
  return {
    surname: female && bends ? `${surname}а` : surname,
    first: chance.pick(female ? WOMEN : MEN),
    patronymic: `${chance.pick(FATHERS)}${female ? 'на' : 'ич'}`,
    female,
  };
}

export const inFull = (person: Person): string => `${person.surname} ${person.first} ${person.patronymic}`;

export const withInitials = (person: Person): string =>
  `${person.surname} ${person.first.charAt(0)}.${person.patronymic.charAt(0)}.`;

/** A client of a kind; `of` makes it a branch of a legal entity, with its tax number. */
export function madeClient(
  chance: Chance,
  id: string,
  kind: Client['kind'],
  { parent = null, branchOf = null }: { parent?: Client | null; branchOf?: Client | null } = {},
): Client {
  const person = kind === 'legal' ? null : madePerson(chance);
  const form = branchOf?.form ?? (kind === 'legal' ? chance.weighted([['ООО', 8], ['АО', 1], ['ПАО', 1]] as const) : ''); // prettier-ignore
  const trade = branchOf?.trade ?? `${chance.pick(ROOTS)}${chance.happens(0.5) ? ` ${chance.pick(ROOTS)}` : ''}${chance.pick(TAILS)}`; // prettier-ignore
  const branch = branchOf ? `Филиал в г. ${chance.pick(CITIES)} ` : '';
  const whose = person ? inFull(person) : '';
  return {
    id,
    kind,
    person,
    form,
    trade: person ? whose : trade,
    name: kind === 'legal' ? `${branch}${form} "${trade}"` : kind === 'sole' ? `ИП ${whose}` : whose,
    fullName:
      kind === 'legal'
        ? `${branch}${LONG_FORM[form]} "${trade}"`
        : kind === 'sole'
          ? `Индивидуальный предприниматель ${whose}`
          : whose,
    taxNumber: branchOf?.taxNumber ?? madeTaxNumber(chance, kind),
    accounts: Array.from({ length: chance.int(1, 2) }, () => madeAccount(chance, kind)),
    agreements: [],
    parent,
  };
}

/** How the payer's bank writes a client's name. */
function asBanksWrite(chance: Chance, client: Client): string {
  const { name, fullName, trade, form, person } = client;
  if (!person)
    return chance.weighted([
      [name, 5],
      [name.toUpperCase(), 3],
      [fullName, 2],
      [fullName.toUpperCase(), 1],
      [`${form} ${trade}`, 1],
      [`ИНН ${client.taxNumber} ${name}`, 1],
    ]);
  if (client.kind === 'sole')
    return chance.weighted([
      [name, 3],
      [fullName.toUpperCase(), 3],
      [`ИП ${withInitials(person)}`, 1],
      [`${inFull(person)} (ИП)`, 1],
    ]);
  return chance.weighted([
    [name, 2],
    [name.toUpperCase(), 3],
    [`${name.toUpperCase()}//Г ${chance.pick(CITIES).toUpperCase()} УЛ САДОВАЯ ${chance.int(1, 90)}//`, 1],
  ]);
}

/** A client as it stands in a statement; persons often without a tax number. */
export const payerOf = (chance: Chance, client: Client): Payer => ({
  name: asBanksWrite(chance, client),
  taxNumber: client.kind === 'person' && chance.happens(0.6) ? '' : client.taxNumber,
  account: chance.pick(client.accounts),
});

/** A sole proprietor paying as a private person, from an account that nobody has seen. */
export const privatePayerOf = (chance: Chance, client: Client): Payer => ({
  name: chance.pick([client.trade, client.trade.toUpperCase()]),
  taxNumber: chance.happens(0.5) ? client.taxNumber : '',
  account: madeAccount(chance, 'person'),
});

/** A bank paying from its transit account. */
export const bankPayer = (chance: Chance): Payer => ({
  name: chance.pick(['АО "Заречный Банк"', 'ПАО КБ "Полярный"', 'БАНК "ДЕЛЬТА-КРЕДИТ" (АО)']),
  taxNumber: madeTaxNumber(chance, 'legal'),
  account: madeAccount(chance, 'transit'),
});

/** Somebody who is no client. */
export const strangerPayer = (chance: Chance): Payer => payerOf(chance, madeClient(chance, '', chance.weighted([['legal', 8], ['sole', 2]] as const))); // prettier-ignore
