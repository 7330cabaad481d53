import type { Pool } from '../pool.js';
import { bareNumber, full, inWords, monthAndYear, monthName, short, spreadAmount, withComma, withDot, withEquals, yearOf } from '../spelling.js'; // prettier-ignore

/** Courses and a clinic: most payers are persons without a tax number, who name children, patients and agreements, and sign from banks' forms. */
export const school: Pool = {
  name: 'school',
  title: 'Lessons and a clinic, paid by persons',
  organizations: ['АНО "Школа Логос"', 'ООО "Клиника на Речной"'],
  numbering: (sequence, day, organization) =>
    `${organization === 0 ? 'ОБР' : 'К'}-${String(sequence).padStart(4, '0')}/${day.slice(2, 4)}`,
  yearly: true,
  written: (chance, { number }) =>
    chance.weighted([
      [number, 6],
      [bareNumber(number.split('/')[0] as string), 2],
      [(number.split('/')[0] as string).replace(/-0+/, '-'), 2],
      [number.replace('-', ''), 1],
      [number.toLowerCase(), 1],
    ]),
  date: (chance, day) => chance.weighted([[full(day), 5], [short(day), 3], [inWords(day), 2]] as const), // prettier-ignore
  money: (chance, minor) => chance.pick([withEquals, withDot, withComma])(minor),
  amount: (chance) => spreadAmount(chance, 12_000, 0.05),
  vat: { general: 0, ten: 0, none: 1 },
  vatPhrases: ['НДС {rate}% {tax}'],
  noVatPhrases: ['НДС не облагается', 'Без НДС', 'без налога (НДС)', 'НДС нет', ''],
  subjects: ['обучение', 'занятия английским', 'курс «Подготовка к ЕГЭ»', 'прием врача', 'лечение', 'анализы', 'детский лагерь', 'продленку', 'питание ребенка'], // prettier-ignore
  agreement: (chance, day) =>
    chance.pick([
      `${chance.int(1, 500)}-${day.slice(2, 4)}`,
      `ОУ-${chance.int(1, 900)}`,
      `${day.slice(2, 4)}/${chance.digits(3)}`,
    ]),
  clients: { legal: 2, sole: 1, person: 7 },
  billing: 'start',
  month: (chance, month) => chance.pick([monthName(month), monthName(month), monthAndYear(month)]),
  months: (chance, first, last) => chance.pick([`${monthName(first)}-${monthName(last)} ${yearOf(last)}`, `с ${monthName(first).replace(/[ьй]$/, 'я')} по ${monthName(last)} ${yearOf(last)}`]), // prettier-ignore
  item: ['{n}', '{n} от {d}', '№{n}'],
  itemWithSum: ['{n} - {sum}', '№{n} {sum} руб', '{n} на {sum} р.'],
  joint: [', ', ' и ', ' '],
  say: {
    one: [
      'Оплата за {s} счет {n} от {d} за Машу {other} класс. {vat}',
      'счет {n} {s}',
      'За {s} по счёту №{n}[ от {d}|], договор {a}. {vat}',
      'Квитанция {n} от {d}; {s}; {vat}',
      'оплата счета {n} от {d}',
      'Оплата услуг по договору {a} от {ad}, счет №{n} от {d} {vat}',
    ],
    many: ['оплата счетов {list} за {s}', 'За {s} счета {list}. {vat}', 'Оплата {s} по счетам №№ {list} {vat}'],
    range: ['счета с {from} по {to} {s}', 'Оплата счетов {from} - {to}. {vat}'],
    sums: ['Оплата счетов: {listWithSums}. {vat}', 'за {s} {listWithSums}'],
    part: ['часть оплаты по счету {n} от {d}', 'Первый взнос по счету №{n} от {d} за {s}. {vat}', 'рассрочка сч {n} от {d}'], // prettier-ignore
    last: ['остаток по счету {n} от {d}', 'Второй платеж (остаток) по счету №{n} от {d}. {vat}'],
    agreement: ['За {s} по договору {a} от {ad}. {vat}', 'Договор {a}, {s}', 'оплата по дог №{a} от {ad}'],
    month: ['за {s} {month}', 'Оплата за {s} за {month}. {vat}', '{s} {month} договор {a}'],
    months: ['За {s} за {months}. {vat}', 'оплата {s} {months}'],
    debt: ['долг по состоянию на {on} за {s}', 'Погашение задолженности на {on}. {vat}'],
    nothing: ['за {s}', 'Оплата за {s}. {vat}', 'оплата {s}', 'Оплата услуг'],
    thirdParty: ['За {debtor} счет {n} от {d} {s}', 'Оплата за {debtor} ИНН {inn} по сч {n} от {d}. {vat}'],
    group: ['счет {n} от {d} за {s}. {vat}', 'Оплата сч. {n} от {d}'],
    ownNumber: ['Оплата за {s}, заявление {other} от {od}', 'За {s}, заявка с сайта {other}. {vat}'],
    document: ['Оплата за {s} по акту {other} от {od}. {vat}', 'За {s} направление № {other} от {od}'],
    refund: ['Возврат ошибочно перечисленных средств {vat}', 'возврат оплаты за отмененный прием по чеку {other}'],
    loan: ['Займ учредителя по договору {other} от {od}', 'Возврат займа дог {other}. Без НДС'],
    deposit: ['Депозит за аренду кабинета. {vat}', 'Залог по договору {other} от {od}'],
    ownTransfer: ['Перевод собственных средств', 'Пополнение счета, собственные средства'],
    salary: ['Возврат подотчетных средств {who}', 'Возврат излишне выплаченной заработной платы'],
    tax: ['Возврат налога по декларации за {od}', 'Возврат налога на доходы'],
    penalty: ['Неустойка по договору {other} от {od}', 'Штраф за порчу имущества, претензия {other}'],
    advance: ['Аванс за {s}. {vat}', 'предоплата за {s}'],
    marketplace: ['Перечисление по реестру платежей {4} за вычетом комиссии {fee}', 'Зачисление по договору эквайринга, комиссия {fee}'], // prettier-ignore
  },
  weights: { transit: 5, 'private-account': 3, month: 3 },
};
