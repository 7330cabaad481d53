import type { Pool } from '../pool.js';
import { full, grouped, inWords, monthAndYear, monthInDigits, monthName, short, spreadAmount, withComma, withDot, withEquals, yearOf } from '../spelling.js'; // prettier-ignore

/** Subscriptions, connections and repairs: numbers that hold the month, offers that are invoices, objects and subscribers named beside them. */
export const services: Pool = {
  name: 'services',
  title: 'Subscriptions, connections and repairs',
  organizations: ['ООО "Связь и Сервис"', 'ООО "Ключ-Онлайн"'],
  numbering: (sequence, day, organization) =>
    organization === 0
      ? `${day.slice(2, 4)}${day.slice(5, 7)}-${String(sequence).padStart(4, '0')}`
      : `КО/${String(sequence).padStart(6, '0')}`,
  yearly: true,
  written: (chance, { number }) =>
    chance.weighted([
      [number, 8],
      [number.replace(/^КО\/0+/, 'КО-'), 1],
      [number.replace(/^КО\/0+/, 'КО '), 0.5],
      [number.replace('/', '-'), 1],
      [number.toLowerCase(), 0.5],
    ]),
  date: (chance, day) => chance.weighted([[full(day), 5], [`${full(day)} года`, 1], [short(day), 2], [inWords(day), 1], [day, 0.5]] as const), // prettier-ignore
  money: (chance, minor) => chance.pick([withDot, withComma, grouped, withEquals])(minor),
  amount: (chance) => spreadAmount(chance, 9_000, 0.3),
  vat: { general: 6, ten: 0, none: 4 },
  vatPhrases: [
    'в том числе НДС {rate}% {tax} руб',
    'НДС {rate}% включен, {tax}',
    'Сумма с НДС {sum}, НДС {rate}% - {tax}',
  ],
  noVatPhrases: ['НДС не облагается (УСН)', 'Без НДС', 'без учета НДС'],
  subjects: ['услуги связи', 'абонентскую плату', 'доступ к сервису', 'лицензию на ПО', 'ремонт оборудования', 'выезд мастера', 'хостинг', 'тех. поддержку', 'подключение интернета 100 Мбит'], // prettier-ignore
  agreement: (chance, day) =>
    chance.pick([`ДС-${chance.digits(5)}`, `${chance.digits(7)}`, `${chance.int(1, 200)}/АО-${day.slice(2, 4)}`]),
  clients: { legal: 5, sole: 4, person: 1 },
  billing: 'start',
  month: (chance, month) => chance.pick([monthAndYear(month), monthName(month), monthInDigits(month), `${monthAndYear(month)} года`]), // prettier-ignore
  months: (chance, first, last) => chance.pick([`период с ${monthInDigits(first)} по ${monthInDigits(last)}`, `${monthName(first)} - ${monthName(last)} ${yearOf(last)} года`]), // prettier-ignore
  item: ['№ {n} от {d}', '{n} от {d}', '{n}'],
  itemWithSum: ['№ {n} от {d} на сумму {sum}', '{n}: {sum}', '{n} от {d} = {sum}'],
  joint: [', ', '; ', ' и ', ' / '],
  say: {
    one: [
      'Оплата согласно выставленному счету № {n} от {d}, {s}. {vat}',
      'По счет-оферте {n} от {d} за {s}. {vat}',
      'Абонент {8}, сч. {n} от {d}. {vat}',
      'Оплата за {s}. Счет: {n}. Дата счета: {d}. {vat}',
      'Платеж по сч/дог № {n} от {d}. {vat}',
      'Услуги по л/с {8}, счёт на оплату {n}[ от {d}|]. {vat}',
    ],
    many: ['Оплата по счетам: {list}. {vat}', 'За {s}, счета на оплату {list} {vat}', 'Опл. выставленных счетов {list}. {vat}'], // prettier-ignore
    range: ['Оплата счетов с {from} по {to} за {s}. {vat}', 'Счета {from} - {to}. {vat}'],
    sums: ['Оплата по счетам {listWithSums}. {vat}', 'За {s} {listWithSums}. {vat}'],
    part: ['Частичный платеж по счету {n} от {d} за {s}. {vat}', 'Предоплата 50% счет № {n} от {d}. {vat}'],
    last: ['Окончательный платеж по счету {n} от {d}. {vat}', 'Доплата 50% счет № {n} от {d}. {vat}'],
    agreement: ['Оплата по договору {a} за {s}. {vat}', 'Дог. № {a} от {ad}, {s}. {vat}', 'По договору оказания услуг {a} от {ad}. {vat}'], // prettier-ignore
    month: [
      '{s} за {month}. {vat}',
      'За {s} {month}, дог. {a}. {vat}',
      'Оплата услуг за {month} по договору {a}. {vat}',
    ],
    months: ['За {s} за {months}. {vat}', 'Оплата {s}, {months}. {vat}'],
    debt: ['Оплата задолженности на {on} за {s}. {vat}', 'Погашение долга по акту сверки на {on}. {vat}'],
    nothing: ['Оплата за {s}. {vat}', 'За {s}. {vat}', 'Оплата услуг. {vat}'],
    thirdParty: ['За {debtor}, ИНН {inn}, счет {n} от {d}. {vat}', 'Оплата за {debtor} по счету {n} от {d} в счет взаиморасчетов. {vat}'], // prettier-ignore
    group: ['Оплата счета {n} от {d}. {vat}', 'За {s}, сч. {n} от {d} {vat}'],
    ownNumber: ['За {s}, тикет {other} от {od}. {vat}', 'Оплата за {s} по нашей заявке № {other} от {od}. {vat}'],
    document: [
      'За {s} по акту выполненных работ № {other} от {od}. {vat}',
      'Оплата за {s}, УПД {other} от {od}. {vat}',
    ],
    refund: ['Возврат ошибочно зачисленных средств, п/п {other} от {od}', 'Возврат оплаты за {s}. {vat}'],
    loan: ['Выдача займа по договору {other} от {od}', 'Возврат займа по договору № {other}. Без НДС'],
    deposit: ['Обеспечительный платеж по договору {a}. {vat}', 'Возврат задатка по аукциону {other}'],
    ownTransfer: ['Перевод собственных средств между счетами', 'Пополнение счета собственными средствами'],
    salary: ['Возврат подотчетных средств {who}', 'Возврат излишне выданной заработной платы {who}'],
    tax: ['Возврат налога по заявлению от {od}', 'Возврат излишне уплаченного налога УСН'],
    penalty: ['Неустойка за нарушение SLA, претензия {other} от {od}', 'Пени по договору {a}'],
    advance: ['Аванс за {s}. {vat}', 'Предоплата по договору {a}. {vat}'],
    marketplace: ['Выплата по отчету агента {other} за вычетом комиссии {fee}. {vat}', 'Перечисление платежей, удержано {fee}, реестр {4}. {vat}'], // prettier-ignore
  },
};
