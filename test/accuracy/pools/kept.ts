import type { Pool } from '../pool.js';
import { bareNumber, full, inWords, monthAndYear, monthInDigits, monthName, short, spreadAmount, withDash, withDot, withEquals } from '../spelling.js'; // prettier-ignore

/**
 * Building works for the state and by sole proprietors. Set aside: it is run for the report only, its mistakes are not looked into, and no rule
 * and no word of the reader was written for it.
 */
export const kept: Pool = {
  name: 'kept',
  title: 'Building works (set aside)',
  organizations: ['ООО "Монолит-9"', 'АО "Карниз"'],
  numbering: (sequence, day, organization) =>
    organization === 0 ? `${sequence}-СМР` : `К${String(sequence).padStart(5, '0')}.${day.slice(2, 4)}`,
  yearly: true,
  written: (chance, { number }) =>
    chance.weighted([
      [number, 7],
      [number.replace('-СМР', ''), 1],
      [number.replace(/^К0+/, 'К'), 2],
      [number.replace('-', ''), 0.7],
      [bareNumber(number.replace(/\D+$/, '')), 0.8],
    ] as const),
  date: (chance, day) =>
    chance.weighted([
      [full(day), 6],
      [`${full(day)} года`, 1],
      [short(day), 2],
      [`${inWords(day)} г.`, 1],
    ] as const),
  money: (chance, minor) => chance.pick([withDash, withDot, withEquals])(minor),
  amount: (chance) => spreadAmount(chance, 310_000, 0.7),
  vat: { general: 8, ten: 0, none: 2 },
  vatPhrases: [
    'в т.ч. НДС {rate}% {tax}',
    'НДС-{rate}% {tax}',
    'в том числе НДС по ставке {rate}% в сумме {tax}',
    'с НДС {tax}',
  ],
  noVatPhrases: ['НДС не предусмотрен', 'без НДС', 'НДС не облаг.'],
  subjects: [
    'СМР',
    'устройство кровли',
    'бетонные работы',
    'отделочные работы',
    'ПСД',
    'монтаж вентиляции',
    'аренду опалубки',
    'геодезию',
    'материалы (бетон В25)',
  ],
  agreement: (chance, day) =>
    chance.pick([
      `${chance.int(1, 80)}-СП/${day.slice(0, 4)}`,
      `ГК-${chance.digits(5)}`,
      `${chance.int(1, 300)}`,
      `0${chance.digits(12)}`,
    ]),
  clients: { legal: 8, sole: 2, person: 0 },
  billing: 'end',
  month: (chance, month) => chance.pick([monthAndYear(month), monthInDigits(month), `${monthName(month)}`]),
  months: (_, first, last) => `${monthName(first)} - ${monthAndYear(last)}`,
  item: ['№ {n} от {d}', '{n}', '№{n}'],
  itemWithSum: ['{n} от {d} = {sum}', '№ {n} на сумму {sum}'],
  joint: [', ', '; ', ' и '],
  say: {
    one: [
      'Оплата за {s} по счету № {n} от {d}, КС-3 № {other} от {od}. {vat}',
      'За {s} по КС-2 № {other}, сч. {n} от {d}. {vat}',
      '(л/с 04{9}) Расчет за выполненные работы, счет {n} от {d} по контракту {a}, {vat}',
      'Оплата счета № {n}[ от {d}|] ({s}), объект "Школа на 500 мест". {vat}',
      'Опл. {s} согл. счета {n} от {d} {vat}',
    ],
    many: ['Оплата за {s} по счетам {list}. {vat}', 'Расчет за работы, сч. {list}, контракт {a}. {vat}'],
    range: ['Оплата по счетам с {from} по {to} за {s}. {vat}', 'Счета {from} - {to}, {s} {vat}'],
    sums: ['Оплата сч. {listWithSums}. {vat}', 'За {s}: {listWithSums}. {vat}'],
    part: ['Частичная оплата по счету {n} от {d} за {s}. {vat}', 'Оплата 30% по счету № {n} от {d}. {vat}'],
    last: ['Окончательный расчет по счету {n} от {d}. {vat}', 'Доплата по сч. {n} от {d} за {s} {vat}'],
    agreement: ['Оплата по договору подряда № {a} от {ad} за {s}. {vat}', 'По контракту {a} за {s} {vat}'],
    month: ['За {s} за {month}. {vat}', 'Выполненные работы за {month} по договору {a}. {vat}'],
    months: ['За {s}, {months}. {vat}'],
    debt: ['Погашение задолженности за {s} на {on}. {vat}', 'Оплата долга по акту сверки от {on} {vat}'],
    nothing: ['Оплата за {s}. {vat}', 'За {s}. {vat}'],
    thirdParty: [
      'Оплата за {debtor} ИНН {inn} по счету {n} от {d}. {vat}',
      'По сч. {n} от {d} за {debtor} согласно письму {other}. {vat}',
    ],
    group: ['Оплата за {s} по сч. {n} от {d}. {vat}'],
    ownNumber: ['За {s} по заявке {other} от {od}. {vat}', 'Заказ {other}, {s}. {vat}'],
    document: ['Оплата по акту КС-2 № {other} от {od} за {s}. {vat}', 'По справке КС-3 {other} от {od}. {vat}'],
    refund: [
      'Возврат неотработанного аванса по договору {a}. {vat}',
      'Возврат излишне уплаченного по сч. {n} от {d}. {vat}',
    ],
    loan: ['Выдача займа по договору {other} от {od}. Без НДС', 'Погашение займа {other} от {od}'],
    deposit: [
      'Обеспечение исполнения контракта {a}. НДС не облаг.',
      'Возврат гарантийного удержания по договору {a}. {vat}',
    ],
    ownTransfer: ['Перевод между своими счетами', 'Перемещение собственных средств'],
    salary: ['Возврат подотчетной суммы {who}', 'Заработная плата, возврат, {who}'],
    tax: ['Возврат налога на прибыль по решению {other} от {od}', 'Возврат НДС из бюджета {od}'],
    penalty: ['Неустойка за просрочку по контракту {a}. Без НДС', 'Пени по претензии {other} от {od}. НДС не облаг.'],
    advance: ['Аванс 20% по договору подряда {a} от {ad}. {vat}', 'Предоплата за {s}. {vat}'],
    marketplace: [
      'Оплата за {s} за вычетом генподрядных услуг {fee}. {vat}',
      'Расчет за работы минус услуги генподряда {fee}. {vat}',
    ],
  },
};
