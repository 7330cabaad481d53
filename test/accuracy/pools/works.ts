import type { Pool } from '../pool.js';
import { full, grouped, inWords, monthAndYear, monthInDigits, monthName, short, slashed, spreadAmount, withComma, withDash, withDot, yearOf } from '../spelling.js'; // prettier-ignore

/** A maker of steel frames and a builder: specifications, sites, advances in percent, everything shortened, signs written against words. */
export const works: Pool = {
  name: 'works',
  title: 'Steel frames and building works',
  organizations: ['АО "Уральские конструкции"', 'ООО "СМУ-14"'],
  numbering: (sequence, _, organization) =>
    organization === 0 ? `УК${String(sequence).padStart(9, '0')}` : `${sequence}-СМ`,
  yearly: false,
  written: (chance, { number }) =>
    chance.weighted([
      [number, 5],
      [number.replace(/^УК0+/, 'УК'), 3],
      [number.replace(/^УК0+/, ''), 2],
      [number.replace(/^УК0+/, 'УК-'), 1],
      [number.replace('-СМ', 'СМ'), 1],
    ]),
  date: (chance, day) => chance.weighted([[full(day), 4], [`${short(day)}г.`, 3], [short(day), 2], [slashed(day), 1], [`${inWords(day)}г.`, 1]] as const), // prettier-ignore
  money: (chance, minor) => chance.pick([withDash, withDot, withComma, grouped])(minor),
  amount: (chance) => spreadAmount(chance, 420_000, 0.35),
  vat: { general: 9, ten: 0, none: 1 },
  vatPhrases: ['В т.ч.НДС({rate}%) {tax}', 'в том числе НДС-{rate}%-{tax}руб.', 'Сумма {sum} В т.ч. НДС  ({rate}%) {tax}', 'вт.ч.НДС{rate}% {tax}'], // prettier-ignore
  noVatPhrases: ['Без налога (НДС)', 'НДС не предусмотрен.', 'без НДС'],
  subjects: ['м/конструкции', 'метал.балки', 'СМР', 'монтажные работы', 'проектные работы', 'арматуру А500С', 'бетон В25', 'услуги крана КС-55713', 'изгот. ферм', 'трубу 57х3,5'], // prettier-ignore
  agreement: (chance, day) => chance.pick([`${chance.int(1, 80)}-П/${day.slice(0, 4)}`, `${chance.int(10, 99)}.${day.slice(2, 4)}`, `УКС-${chance.int(1, 300)}`, `${chance.int(1, 400)}`]), // prettier-ignore
  clients: { legal: 9, sole: 1, person: 0 },
  billing: 'end',
  month: (chance, month) =>
    chance.pick([monthAndYear(month), `${monthName(month)} ${yearOf(month)}г.`, monthInDigits(month)]),
  months: (chance, first, last) => chance.pick([`${monthName(first)} - ${monthName(last)} ${yearOf(last)}г.`, `${monthInDigits(first)}-${monthInDigits(last)}`]), // prettier-ignore
  item: ['№{n} от {d}', 'N{n}', '{n} от {d}', '№{n} от {d}'],
  itemWithSum: ['№{n} от {d}-{sum}руб.', '№{n} - {sum}', '{n} от {d} в сумме {sum}'],
  joint: [', ', ';', ' и ', ' , '],
  say: {
    one: [
      'Опл.сч.№{n} от {d} за {s} по дог.№{a} от {ad}. {vat}',
      'За {s} по сч. N {n} от {d}. {vat}',
      'Оплата по счету№{n}[ от {d}|], спец-я № 3 от {ad} к дог.№ {a}. {vat}',
      'Предоплата 100% по сч.№{n} от {d} за {s}. {vat}',
      'Согл. сч. {n} от {d} за {s}, объект: ул. Мира, д.{4}. {vat}',
      'Оплата за {s} (сч.№ {n} от {d}, УПД № {other} от {od}). {vat}',
    ],
    many: ['Опл.сч. {list} за {s}. {vat}', 'За {s} по сч.: {list}, дог.№{a}. {vat}', 'Оплата по счетам {list}. {vat}'],
    range: ['Опл.по счетам №{from}-№{to} за {s}. {vat}', 'За {s} сч.с №{from} по №{to}. {vat}'],
    sums: ['Опл.сч.: {listWithSums} за {s}. {vat}', 'За {s}: {listWithSums}. {vat}'],
    part: ['Аванс 50% по сч.№{n} от {d} за {s}. {vat}', 'Ч/оплата по сч. N {n} от {d}. {vat}', 'Част. опл. сч.{n} от {d} за {s}. {vat}'], // prettier-ignore
    last: ['Окончат. расчет по сч.№{n} от {d} за {s}. {vat}', 'Доплата по сч.№{n} от {d}. {vat}', 'Ост.50% по сч. №{n} от {d}. {vat}'], // prettier-ignore
    agreement: ['За {s} по дог.№{a} от {ad}. {vat}', 'Опл.по договору подряда №{a} от {ad}, спец.№2. {vat}', 'Оплата по ген.договору {a} от {ad}г. за {s}. {vat}'], // prettier-ignore
    month: ['За {s} за {month} по дог.№{a} от {ad}. {vat}', 'Опл.КС-3 за {month}, {s}. {vat}', 'Выполн. работы {month} по дог. {a}. {vat}'], // prettier-ignore
    months: ['За {s} за {months} по дог.№{a}. {vat}', 'Опл. за {s}, {months}. {vat}'],
    debt: ['Погаш.задолж-ти за {s} по акту сверки на {on}. {vat}', 'Оплата задолженности на {on} по дог.№{a}. {vat}'],
    nothing: [
      'За {s}. {vat}',
      'Опл. за {s}. {vat}',
      'Оплата материалов. {vat}',
      'Оплата за {s}, объект «Склад-2». {vat}',
    ],
    thirdParty: ['Опл.за {debtor} ИНН {inn} по сч.№{n} от {d}. {vat}', 'За {debtor} по п/письму №{other} от {od}, сч.№{n} от {d} за {s}. {vat}'], // prettier-ignore
    group: ['Опл.сч.№{n} от {d} за {s}. {vat}', 'За {s} по сч.{n} от {d} {vat}'],
    ownNumber: ['За {s}, спецзаявка №{other} от {od}. {vat}', 'Опл. за {s} по внутр. заказу {other}. {vat}', 'За {s} по заказ-наряду № {other} от {od}. {vat}'], // prettier-ignore
    document: ['За {s} по КС-2 №{other} от {od}. {vat}', 'Опл.УПД№{other} от {od}. {vat}', 'За {s} ТТН №{other} от {od}. {vat}', 'Опл. за {s} по счет-фактуре №{other} от {od}. {vat}'], // prettier-ignore
    refund: ['Возврат ошибочно перечисл. ден. средств по п/п {other} от {od}. {vat}', 'Возврат переплаты по сч.{other}. {vat}'], // prettier-ignore
    loan: ['Займ по дог.№{other} от {od}. Без НДС', 'Возврат осн. долга по договору займа {other} от {od}'],
    deposit: ['Гарантийное удержание по дог.№{a} от {ad}. Без НДС', 'Обеспечительный платеж, аукцион {8}'],
    ownTransfer: ['Перевод собств. средств', 'Перевод собственных средств на р/с. НДС не облагается'],
    salary: ['Возврат подотч. сумм {who}', 'Возврат подотчетных средств'],
    tax: ['Возврат налога по решению №{other} от {od}', 'Возврат НДС из бюджета, решение {other}, налог'],
    penalty: ['Неустойка по претензии №{other} от {od}. Без НДС', 'Штраф по дог.№{a}, претензия {other}'],
    advance: ['Аванс по дог.№{a} от {ad}. {vat}', 'Предоплата 30% за {s}. {vat}'],
    marketplace: ['Оплата за вычетом ген.подрядных услуг {fee}, {s}. {vat}', 'Перечисл. по реестру {4}, удержано {fee}. {vat}'], // prettier-ignore
  },
  weights: { sums: 4, part: 6 },
};
