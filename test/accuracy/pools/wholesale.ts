import type { Pool } from '../pool.js';
import { bareNumber, full, grouped, monthAndYear, monthInDigits, short, spreadAmount, withComma, withDash, withDot } from '../spelling.js'; // prettier-ignore

/** Wholesale of food: numbers of 1C with a prefix and zeros, long lists, VAT of ten and of the general rate, waybills. */
export const wholesale: Pool = {
  name: 'wholesale',
  title: 'Wholesale of food',
  organizations: ['ООО "Закрома"', 'ООО "Закрома-Опт"'],
  numbering: (sequence, _, organization) =>
    `${organization === 0 ? 'ЗК00' : 'ЗО00'}-${String(sequence).padStart(6, '0')}`,
  yearly: true,
  written: (chance, { number }) =>
    chance.weighted([
      [number, 5],
      [number.replace('00-', '-'), 1],
      [number.replace(/00-0*/, '-'), 2],
      [bareNumber(number), 4],
      [number.replace('-', ''), 0.5],
    ]),
  date: (chance, day) => chance.weighted([[full(day), 6], [`${full(day)}г.`, 2], [`${full(day)} г`, 1], [short(day), 2]] as const), // prettier-ignore
  money: (chance, minor) => chance.pick([withDash, withDot, withComma, grouped])(minor),
  amount: (chance) => spreadAmount(chance, 42_000, 0.6),
  vat: { general: 4, ten: 5, none: 1 },
  vatPhrases: [
    'В том числе НДС {rate}% - {tax} руб.',
    'В т.ч. НДС ({rate}%) {tax}',
    'в том числе НДС ({rate}%): {tax}',
    'Сумма {sum}, в т.ч. НДС({rate}%) {tax}',
  ],
  noVatPhrases: ['НДС не облагается', 'Без НДС', 'Без налога (НДС)'],
  subjects: ['продукты питания', 'молочную продукцию', 'крупы и макароны', 'кондитерские изделия', 'мясо птицы', 'напитки', 'товар', 'замороженные овощи', 'сахар-песок', 'масло 82,5%'], // prettier-ignore
  agreement: (chance, day) => chance.pick([`${chance.int(1, 600)}/${day.slice(2, 4)}-П`, `${chance.int(1, 999)}`, `П-${chance.digits(3)}`]), // prettier-ignore
  clients: { legal: 6, sole: 4, person: 0 },
  billing: 'start',
  month: (chance, month) => chance.pick([monthAndYear, monthInDigits])(month),
  months: (_, first, last) => `${monthAndYear(first).split(' ')[0]}-${monthAndYear(last)}`,
  item: ['№{n}[ от {d}|]', '{n} от {d}', '{n}'],
  itemWithSum: ['№{n} от {d} - {sum}', '{n} ({sum} руб.)', '{n} от {d} на сумму {sum}'],
  joint: [', ', '; ', ', №'.replace('№', '')],
  say: {
    one: [
      'Оплата по счету № {n} от {d} за {s}. {vat}',
      'Оплата за {s} по сч. №{n}[ от {d}|], {vat}',
      'Оплата[ за товар|] по счёту на оплату {n} от {d}. {vat}',
      'За {s} согласно счета № {n}[ от {d}| от {d}| ] по договору поставки № {a} от {ad}. {vat}',
      'Опл.по сч.{n} от {d} за {s} {vat}',
      'Оплата поставщику за {s}, сч. N {n} от {d}, дог. {a}. {vat}',
    ],
    many: [
      'Оплата по счетам: {list} за {s}. {vat}',
      'Оплата за {s} по сч. {list}. {vat}',
      'Оплата счетов №№ {list}. {vat}',
      'За {s} по счетам {list}, договор {a}. {vat}',
    ],
    range: ['Оплата по счетам с № {from} по № {to} за {s}. {vat}', 'Оплата счетов {from} - {to}. {vat}'],
    sums: ['Оплата по счетам: {listWithSums}. {vat}', 'Опл. за {s}: сч. {listWithSums}; {vat}'],
    part: [
      'Частичная оплата по счету № {n} от {d} за {s}. {vat}',
      'Оплата части счета {n}[ от {d}|], {s}. {vat}',
      'Предоплата по счету № {n} от {d}. {vat}',
      'В счет оплаты по сч.{n} от {d} за {s}, {vat}',
    ],
    last: ['Доплата по счету № {n} от {d}. {vat}', 'Остаток по сч. {n} от {d} за {s}. {vat}', 'Окончательный расчет по счету {n}. {vat}'], // prettier-ignore
    agreement: [
      'Оплата по договору поставки № {a} от {ad} за {s}. {vat}',
      'За {s} по дог. {a}. {vat}',
      'Оплата за {s} согласно договора № {a} от {ad}, {vat}',
    ],
    month: ['Оплата за {s} за {month}. {vat}', 'За поставку в {month} г. {s}. {vat}'],
    months: ['Оплата за {s} за {months} г. {vat}'],
    debt: [
      'Погашение задолженности по акту сверки на {on}. {vat}',
      'Оплата задолженности за {s} согласно акта сверки на {on}. {vat}',
      'Оплата долга за {s}. {vat}',
    ],
    nothing: ['Оплата за {s}. {vat}', 'За {s} {vat}', 'Оплата товара. {vat}', 'Расчеты с поставщиками за {s}, {vat}'],
    thirdParty: [
      'Оплата за {debtor} (ИНН {inn}) по счету № {n} от {d}. {vat}',
      'Оплата по счету {n}[ от {d}|] за {debtor} по письму б/н от {ad}. {vat}',
      'За {debtor} по сч. {n} от {d} за {s}. {vat}',
    ],
    group: ['Оплата по счету № {n} от {d} за {s}. {vat}', 'Оплата по счету {n} от {d} за дочернее общество. {vat}'],
    ownNumber: ['Оплата за {s} по заказу {other} от {od}. {vat}', 'По нашей заявке № {other} за {s}. {vat}'],
    document: [
      'Оплата за {s} по ТН {other} от {od}. {vat}',
      'Оплата по накладной № {other} от {od} за {s}. {vat}',
      'Оплата по УПД №{other} от {od}. {vat}',
    ],
    refund: [
      'Возврат ошибочно перечисленных средств по п/п {other} от {od}. {vat}',
      'Возврат предоплаты по счету № {n} от {d} в связи с непоставкой. {vat}',
      'Возврат денежных средств за некачественный товар по претензии № {other} от {od}. {vat}',
    ],
    loan: [
      'Предоставление займа по договору № {other} от {od}. НДС не облагается',
      'Возврат займа по дог. {other}/{2} от {od}, без НДС',
    ],
    deposit: [
      'Обеспечительный платеж по договору № {a} от {ad}. НДС не облагается',
      'Залог за возвратную тару по договору {a}. Без НДС',
    ],
    ownTransfer: ['Перевод собственных средств на расчетный счет. НДС не облагается', 'Пополнение счета, без НДС'],
    salary: ['Возврат подотчетных сумм, {who}. НДС не облагается', 'Заработная плата за {od}, {who}'],
    tax: ['Возврат излишне уплаченного налога по решению № {other} от {od}', 'Возврат НДС по решению {other} от {od}'],
    penalty: [
      'Оплата штрафа по претензии № {other} от {od}, без НДС',
      'Пени за просрочку оплаты по договору № {a}. НДС не облагается',
    ],
    advance: ['Аванс за {s} по договору № {a} от {ad}. {vat}', 'Предоплата за {s}. {vat}'],
    marketplace: [
      'Оплата по отчету комиссионера № {3} за вычетом вознаграждения {fee}. {vat}',
      'Перечисление выручки за {s} по счету {n} от {d} за минусом комиссии. {vat}',
    ],
  },
};
