import type { Pool } from '../pool.js';
import { bareNumber, full, inWords, monthAndYear, monthInDigits, short, slashed, spreadAmount, withComma, withDash, withDot } from '../spelling.js'; // prettier-ignore

/** Haulage: numbers with the year in front and slashes, the clients' own orders, voyages and waybills beside every invoice. */
export const logistics: Pool = {
  name: 'logistics',
  title: 'Haulage and forwarding',
  organizations: ['ООО "Тракт Экспедиция"', 'ИП Ветров Глеб Саввич'],
  numbering: (sequence, day, organization) =>
    `${day.slice(2, 4)}/${organization === 0 ? 'ТЭ' : 'В'}/${String(sequence).padStart(4, '0')}`,
  yearly: true,
  written: (chance, { number }) =>
    chance.weighted([
      [number, 6],
      [number.replace(/\/0+/, '/'), 3],
      [number.replaceAll('/', '-'), 2],
      [number.replaceAll('/', ' / '), 0.5],
      [bareNumber(number), 2],
      [number.toLowerCase(), 1],
    ]),
  date: (chance, day) =>
    chance.weighted([
      [full(day), 5],
      [short(day), 3],
      [slashed(day), 1],
      [inWords(day), 1],
    ] as const),
  money: (chance, minor) => chance.pick([withDash, withDot, withComma])(minor),
  amount: (chance) => spreadAmount(chance, 58_000, 0.15),
  vat: { general: 5, ten: 0, none: 5 },
  vatPhrases: [
    'НДС {rate}% {tax}',
    'в т.ч. НДС({rate}%) {tax}',
    'вкл. НДС {tax} руб.',
    'В том числе НДС {rate} % {tax}',
  ],
  noVatPhrases: ['Без НДС', 'НДС не обл.', 'НДС нет', 'без НДС (УСН)'],
  subjects: [
    'перевозку груза',
    'трансп. услуги',
    'ТЭУ',
    'экспедирование',
    'фрахт контейнера 40',
    'простой а/м',
    'хранение груза',
    'доставку по маршруту Казань-Самара',
    'грузоперевозку а/м В123ОР',
  ],
  agreement: (chance, day) =>
    chance.pick([`ТЭ-${chance.int(1, 900)}`, `${chance.int(1, 400)}/${day.slice(2, 4)}`, `${chance.digits(4)}-Э`]),
  clients: { legal: 7, sole: 3, person: 0 },
  billing: 'end',
  month: (chance, month) => chance.pick([monthAndYear(month), monthInDigits(month)]),
  months: (_, first, last) => `${monthInDigits(first)}-${monthInDigits(last)}`,
  item: ['{n} от {d}', '№{n}', '{n}[ от {d}|]'],
  itemWithSum: ['{n} - {sum}', '{n} от {d} на {sum} руб.'],
  joint: [', ', '; ', ' и ', ' + '],
  say: {
    one: [
      'Оплата за {s} по сч {n} от {d}, заявка {other} от {od}. {vat}',
      'Опл. транспортных услуг, счет №{n} от {d}. {vat}',
      'За {s} сч.№{n}[ от {d}|], ТТН {other}. {vat}',
      'Перевозка, рейс {4}, счёт {n} от {d} {vat}',
      'Оплата счета {n} от {d} по договору-заявке {a}. {vat}',
      'Оплата по счет-договору {n} от {d} за {s}. {vat}',
    ],
    many: [
      'Оплата транспортных услуг по сч. {list}. {vat}',
      'Опл. счетов {list} за {s} {vat}',
      'За {s}: счета {list}. {vat}',
    ],
    range: ['Оплата счетов {from} - {to} за {s}. {vat}', 'Опл. по счетам с {from} по {to}. {vat}'],
    sums: ['Опл. сч. {listWithSums}. {vat}', 'Трансп. услуги: {listWithSums}. {vat}'],
    part: ['Предоплата 50% по сч. {n} от {d}. {vat}', 'Частичная опл. счета {n} от {d} за {s}. {vat}'],
    last: ['Остаток по сч. {n} от {d}. {vat}', 'Доплата за {s}, счет {n} от {d} {vat}'],
    agreement: ['Оплата по дог. {a} за {s}. {vat}', 'По договору ТЭО № {a} от {ad}. {vat}'],
    month: ['За {s} за {month}. {vat}', 'Трансп. услуги {month} по дог. {a}. {vat}'],
    months: ['За {s} за {months}. {vat}'],
    debt: ['Погашение задолж. по акту сверки на {on}. {vat}', 'Долг за перевозки на {on} {vat}'],
    nothing: ['Оплата за {s}. {vat}', 'За {s} {vat}', 'Транспортные услуги. {vat}'],
    thirdParty: [
      'За {debtor} ИНН {inn} по сч. {n} от {d}. {vat}',
      'Оплата по сч {n} от {d} за {debtor} по письму. {vat}',
    ],
    group: ['Оплата за {s} по сч. {n} от {d}. {vat}', 'Сч. {n} от {d}, плательщик по группе компаний. {vat}'],
    ownNumber: ['За {s}, наш заказ {other} от {od}. {vat}', 'По заявке {other} за {s}. {vat}'],
    document: ['За {s} по ТТН {other} от {od}. {vat}', 'Оплата по УПД {other} от {od}. {vat}'],
    refund: [
      'Возврат предоплаты по заявке {other} от {od}, рейс отменен. {vat}',
      'Возврат ошибочно перечисл. средств п/п {other} {vat}',
    ],
    loan: ['Займ по договору {other} от {od}. Без НДС', 'Возврат займа дог. {other}'],
    deposit: ['Залог за контейнер по дог. {a}. НДС не обл.', 'Обеспечение исполнения договора {a}. Без НДС'],
    ownTransfer: ['Перевод собственных средств', 'Пополнение расчетного счета'],
    salary: ['Возврат подотчетных средств {who}', 'Возврат суточных, подотчет {who}'],
    tax: ['Возврат акциза по заявлению {other} от {od}, налог', 'Возврат переплаты по налогу {od}'],
    penalty: [
      'Штраф за простой по претензии {other} от {od}. Без НДС',
      'Возмещение ущерба по претензии {other}. НДС не обл.',
    ],
    advance: ['Аванс за {s}. {vat}', 'Авансовый платеж по дог. {a} от {ad}. {vat}'],
    marketplace: [
      'Оплата перевозок через площадку, удержана комиссия {fee}, реестр {4}. {vat}',
      'Перечисление за рейсы за вычетом комиссии {fee}. {vat}',
    ],
  },
  weights: { 'own-number': 2, document: 2 },
};
