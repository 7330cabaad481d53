import type { Pool } from '../pool.js';
import { full, grouped, inWords, monthAndYear, monthInDigits, monthName, short, spreadAmount, withDash, withDot, yearOf } from '../spelling.js'; // prettier-ignore

/** Supplies to schools, hospitals and towns: codes of the treasury before the text, contracts of nineteen digits, deliveries and acts beside invoices. */
export const state: Pool = {
  name: 'state',
  title: 'Supplies to institutions of the state',
  organizations: ['ООО "Медтехснаб-Волга"', 'ООО "Учколлектор"', 'ИП Громов Юрий Савельевич'],
  numbering: (sequence, day, organization) =>
    organization === 0
      ? `МТ${day.slice(2, 4)}-${String(sequence).padStart(5, '0')}`
      : `${sequence}/${organization === 1 ? 'УК' : 'Г'}`,
  yearly: true,
  written: (chance, { number }) =>
    chance.weighted([
      [number, 7],
      [number.replace(/-0+/, '-'), 2],
      [number.replace('/', ' / '), 0.3],
      [number.toLowerCase(), 0.5],
    ]),
  date: (chance, day) => chance.weighted([[full(day), 6], [`${full(day)}г`, 2], [short(day), 2], [inWords(day), 1], [`${full(day)} г.`, 1]] as const), // prettier-ignore
  money: (chance, minor) => chance.pick([withDash, withDot, withDot, grouped])(minor),
  amount: (chance) => spreadAmount(chance, 34_000, 0.4),
  vat: { general: 4, ten: 3, none: 3 },
  vatPhrases: ['в т.ч. НДС {rate}% {tax}', 'В т.ч.НДС {tax}', 'НДС {rate}%-{tax}', '(в т.ч. НДС {rate}% - {tax} руб.)'],
  noVatPhrases: ['без НДС', 'НДС не обл.', 'Без НДС (ст.149 НК РФ)', 'НДС нет'],
  subjects: [
    'медицинские изделия',
    'учебники',
    'хоз.товары',
    'продукты питания',
    'расходные материалы',
    'канц.товары',
    'мебель',
    'тех.обслуживание мед.оборудования',
    'дез.средства',
    'картриджи',
  ],
  agreement: (chance, day) =>
    chance.pick([
      `03731000${chance.digits(3)}${day.slice(2, 4)}0000${chance.digits(2)}`,
      `${chance.int(1, 300)}-ЕП/${day.slice(2, 4)}`,
      `${chance.int(1, 90)}/${day.slice(0, 4)}-К`,
    ]),
  clients: { legal: 9, sole: 1, person: 0 },
  billing: 'end',
  month: (chance, month) => chance.pick([monthAndYear(month), `${monthAndYear(month)}г.`, monthInDigits(month), monthName(month)]), // prettier-ignore
  months: (chance, first, last) => chance.pick([`${monthName(first)}-${monthName(last)} ${yearOf(last)}г.`, `период ${monthInDigits(first)} - ${monthInDigits(last)}`]), // prettier-ignore
  item: ['{n} от {d}', '№ {n} от {d}', '{n}[ от {d}|]'],
  itemWithSum: ['№ {n} от {d} - {sum}', '{n} от {d} ({sum})', 'сч {n} {sum} руб.'],
  joint: [', ', '; ', ','],
  say: {
    one: [
      '(0702 00000000000000244;л/с 20126{4}) Оплата за {s} по контр. {a} от {ad}, счет {n} от {d}, накл. {other} от {od} {vat}',
      'За {s}, К № {a} от {ad}, сч № {n} от {d} {vat}',
      'л/с 03{8} Опл. по сч.{n} от {d} за {s} {vat}',
      '(00001003{8}244;0;{4}) Оплата счета {n} от {d}, МК {a} от {ad}. {vat}',
      'Оплата по счету № {n} от {d} за {s}, контракт № {a} от {ad}, акт № {other} от {od}. {vat}',
      '[//ЛС0422{4}//|]За {s} сч.№ {n} от {d} дог {a} от {ad} {vat}',
    ],
    many: [
      'л/с 20{8} За {s} по счетам {list} {vat}',
      'Оплата за {s}, контракт {a} от {ad}, счета: {list}. {vat}',
      '(0801 244;л/с 03{4}) Опл. сч. {list} за {s} {vat}',
    ],
    range: ['Оплата счетов с № {from} по № {to} за {s} {vat}', 'За {s} счета {from}-{to} по К {a} от {ad} {vat}'],
    sums: [
      'Опл. по контракту {a} от {ad} за {s}: {listWithSums} {vat}',
      'л/с 03{8} За {s} счета {listWithSums}. {vat}',
    ],
    part: [
      'Авансовый платеж 30% по сч. {n} от {d} за {s} {vat}',
      'Частичная оплата счета {n} от {d}, К {a} от {ad} {vat}',
    ],
    last: ['Окончательный расчет по сч. {n} от {d} за {s} {vat}', 'Остаток по счету № {n} от {d}, контракт {a}. {vat}'],
    agreement: [
      '(0702 244;л/с 20{8}) За {s} по контракту № {a} от {ad} {vat}',
      'Оплата по муниципальному контракту {a} от {ad} за {s} {vat}',
      'Опл. по дог. № {a} от {ad} {vat}',
    ],
    month: [
      'За {s} за {month} по контракту {a} от {ad} {vat}',
      'л/с 03{8} {s} {month}, К {a} от {ad} {vat}',
      'Опл. за {s} {month} {vat}',
    ],
    months: ['За {s} за {months} по контракту {a} {vat}', 'Оплата за {s} за {months} {vat}'],
    debt: [
      'Погашение кредиторской задолженности по акту сверки на {on} за {s} {vat}',
      'Кредиторская задолженность на {on} {vat}',
    ],
    nothing: ['За {s} {vat}', '(0702 00000000000000244) Оплата за {s} {vat}', 'Опл. за {s} {vat}'],
    thirdParty: [
      'Оплата за {debtor} (ИНН {inn}) по счету {n} от {d} за {s} {vat}',
      'За {debtor} сч. {n} от {d}, К {a} {vat}',
    ],
    group: ['Централизованная бухгалтерия: за {s} сч. {n} от {d} {vat}', 'л/с 02{8} опл.сч.№{n} от {d} {vat}'],
    ownNumber: [
      'За {s} по заявке № {other} от {od} {vat}',
      'Опл. за {s}, заявка на кассовый расход {other} от {od} {vat}',
      'За {s} обязательство № {other} от {od} {vat}',
    ],
    document: [
      'За {s} по УПД {other} от {od}, К {a} от {ad} {vat}',
      'Опл. за {s} тов.накл. {other} от {od} {vat}',
      'Оплата по акту № {other} от {od} за {s} {vat}',
      'За {s} с/ф {other} от {od}, акт {other} от {od} {vat}',
    ],
    refund: [
      'Возврат ошибочно перечисленных средств по п/п {other} от {od} {vat}',
      'Возврат излишне уплаченных средств по контракту {a}. Без НДС',
    ],
    loan: ['Возврат займа по договору {other} от {od}. Без НДС', 'Предоставление процентного займа по дог. {other}'],
    deposit: [
      'Возврат обеспечения исполнения контракта {a} от {ad}. НДС не обл.',
      'Обеспечение заявки, закупка № {8}. Без НДС',
    ],
    ownTransfer: ['Перевод собственных средств. НДС не облагается', 'Пополнение счета. Без НДС'],
    salary: ['Возврат подотчетных сумм {who}', 'Возврат неиспользованных подотчетных средств'],
    tax: ['Возврат излишне уплаченного налога по решению {other} от {od}', 'Возврат ЕНП по заявлению от {od}'],
    penalty: [
      'Пени по контракту {a} от {ad} за просрочку, претензия {other}',
      'Неустойка по требованию № {other} от {od}',
    ],
    advance: ['Аванс по контракту {a} от {ad}. {vat}', 'Авансовый платеж за {s} {vat}'],
    marketplace: [
      'Перечисление по реестру {4} за вычетом вознаграждения оператора {fee} {vat}',
      'Оплата через электронный магазин, удержано {fee}. {vat}',
    ],
  },
};
