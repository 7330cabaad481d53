import type { Pool } from '../pool.js';
import { full, grouped, inWords, monthAndYear, monthInDigits, monthName, short, spreadAmount, withComma, withDot, yearOf } from '../spelling.js'; // prettier-ignore

/** A business centre: rent and utilities, bare numbers that begin again each year, invoices issued before the month. */
export const rent: Pool = {
  name: 'rent',
  title: 'Rent and utilities',
  organizations: ['ООО "Бизнес-центр Маяк"'],
  numbering: (sequence) => String(sequence),
  yearly: true,
  written: (chance, { number }) => chance.weighted([[number, 9], [`${number}`.padStart(4, '0'), 0.5]]), // prettier-ignore
  date: (chance, day) => chance.weighted([[full(day), 5], [`${full(day)}г.`, 3], [inWords(day), 1], [`${inWords(day)} г.`, 1], [short(day), 1]] as const), // prettier-ignore
  money: (chance, minor) => chance.pick([withDot, withComma, grouped])(minor),
  amount: (chance) => spreadAmount(chance, 65_000, 0.3),
  vat: { general: 6, ten: 0, none: 4 },
  vatPhrases: ['В том числе НДС {rate}% {tax} руб.', 'в т.ч. НДС {rate} % - {tax}', 'НДС {rate}% - {tax} руб.'],
  noVatPhrases: ['НДС не облагается.', 'НДС не облагается в связи с применением УСН', 'Без НДС.'],
  subjects: ['аренду нежилого помещения', 'аренду офиса № 304', 'коммунальные услуги', 'электроэнергию', 'аренду склада', 'эксплуатационные расходы', 'парковочное место № 17', 'услуги по уборке', 'аренду помещения 12,4 кв.м'], // prettier-ignore
  agreement: (chance, day) => chance.pick([`${chance.int(1, 120)}/${day.slice(0, 4)}`, `А-${chance.int(1, 99)}/${day.slice(2, 4)}`, `${chance.int(1, 90)}-АР`]), // prettier-ignore
  clients: { legal: 7, sole: 2, person: 1 },
  billing: 'before',
  month: (chance, month) => chance.pick([monthAndYear(month), `${monthAndYear(month)} г.`, monthInDigits(month), monthName(month)]), // prettier-ignore
  months: (chance, first, last) => chance.pick([`${monthName(first)}-${monthName(last)} ${yearOf(last)} г.`, `период ${monthInDigits(first)}-${monthInDigits(last)}`]), // prettier-ignore
  item: ['№ {n} от {d}', '{n}[ от {d}|]'],
  itemWithSum: ['счет № {n} от {d} - {sum} руб.', '№{n} - {sum}'],
  joint: [', ', ' и ', '; '],
  say: {
    one: [
      'Оплата за {s} по счету № {n} от {d}. {vat}',
      'Арендная плата по договору № {a} от {ad}, счет № {n}[ от {d}|]. {vat}',
      'Оплата по счету {n} от {d} за {s}, дог. аренды № {a}. {vat}',
      'За {s}, сч {n} от {d}, {vat}',
      'Оплата счета №{n} от {d} ({s}). {vat}',
      'Коммунальные платежи согласно счету № {n} от {d} к договору {a}. {vat}',
    ],
    many: ['Оплата за {s} по счетам {list}. {vat}', 'Оплата по счетам № {list} за {s}, договор аренды № {a}. {vat}', 'Аренда и коммунальные, счета {list}. {vat}'], // prettier-ignore
    range: [
      'Оплата за {s} по счетам № {from} - {to}. {vat}',
      'Оплата счетов с {from} по {to} по договору аренды {a}. {vat}',
    ],
    sums: ['Оплата {listWithSums}. {vat}', 'Аренда: {listWithSums}, договор {a}. {vat}'],
    part: ['Частичная оплата счета № {n} от {d} за {s}. {vat}', 'Частично за {s} по сч. {n} от {d}. {vat}'],
    last: ['Оплата остатка по счету № {n} от {d} за {s}. {vat}', 'Доплата за {s} по счету {n} от {d}. {vat}'],
    agreement: [
      'Оплата по договору аренды № {a} от {ad}. {vat}',
      'Арендная плата по дог. {a} от {ad}. {vat}',
      'За {s} согласно договору аренды нежилых помещений № {a} от {ad}. {vat}',
    ],
    month: [
      'Оплата за {s} за {month} по договору № {a} от {ad}. {vat}',
      'Арендная плата за {month}. {vat}',
      'За {s}, {month}. {vat}',
      'Оплата аренды за {month} дог. {a}. {vat}',
    ],
    months: ['Арендная плата за {months} по договору № {a}. {vat}', 'Оплата за {s} за {months}. {vat}'],
    debt: ['Погашение задолженности по арендной плате по акту сверки на {on}. {vat}', 'Оплата задолженности по состоянию на {on} по договору {a}. {vat}', 'Долг за {s}. {vat}'], // prettier-ignore
    nothing: ['Оплата за {s}. {vat}', 'Аренда. {vat}', 'Постоянная часть арендной платы. {vat}', 'За {s}'],
    thirdParty: [
      'Оплата за {debtor} ИНН {inn} арендной платы по счету № {n} от {d}. {vat}',
      'По счету {n} от {d} за {debtor}, согласно письму от {ad}. {vat}',
    ],
    group: ['Оплата за {s} по счету № {n} от {d}. {vat}', 'Арендная плата за группу компаний, счет {n} от {d}. {vat}'],
    ownNumber: ['Оплата за {s} по служебной записке № {other} от {od}. {vat}', 'Заявка на оплату {other}, {s}. {vat}'],
    document: ['Оплата по акту № {other} от {od} за {s}. {vat}', 'За {s} по счету-фактуре {other} от {od}. {vat}', 'Оплата за {s}, с/ф {other}. {vat}'], // prettier-ignore
    refund: ['Возврат излишне перечисленной арендной платы по письму № {other} от {od}. {vat}', 'Возврат обеспечительного платежа по договору {a}. НДС не облагается'], // prettier-ignore
    loan: ['Оплата по договору займа № {other} от {od}. НДС не облагается', 'Транш по договору займа {other} от {od}'],
    deposit: [
      'Обеспечительный взнос по договору аренды № {a} от {ad}. НДС не облагается',
      'Гарантийный депозит по договору {a}. Без НДС',
    ],
    ownTransfer: ['Перевод собственных денежных средств', 'Перевод между своими счетами. НДС не облагается.'],
    salary: ['Возврат излишне выплаченной заработной платы, {who}', 'Возврат подотчета {who} от {od}'],
    tax: [
      'Возврат земельного налога за {od} по решению № {other}',
      'Возврат переплаты ЕНП по заявлению {other} от {od}',
    ],
    penalty: [
      'Пени за просрочку арендной платы по договору № {a} от {ad}. НДС не облагается',
      'Неустойка по решению Арбитражного суда дело № А00-{5}/2025. Без НДС',
    ],
    advance: ['Авансовый платеж за аренду по договору № {a} от {ad}. {vat}', 'Аванс за {s}. {vat}'],
    marketplace: ['Оплата за {s} за вычетом агентского вознаграждения {fee} по отчету агента. {vat}', 'Перечисление арендных платежей субарендаторов, счет {n} от {d}, минус вознаграждение {fee}. {vat}'], // prettier-ignore
  },
  weights: { month: 6, many: 5, agreement: 6, marketplace: 0.3 },
};
