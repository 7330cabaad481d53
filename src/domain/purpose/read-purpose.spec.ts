import fc from 'fast-check';
import type { DocumentReference, PurposeReading } from './reading.js';
import { readPurpose } from './read-purpose.js';

/** `kind:number[..through][@date][=sum]` */
const brief = (each: DocumentReference): string =>
  `${each.kind}:${each.number}${each.through === null ? '' : `..${each.through}`}${each.date === null ? '' : `@${each.date}`}${each.amount === null ? '' : `=${each.amount}`}`;

const documents = (text: string): string[] => {
  const { references, agreements } = readPurpose(text);
  return [...references, ...agreements].map(brief);
};

describe('documents named in a purpose', () => {
  test.each<[string, string[]]>([
    ['по счету №198 от 21.08.2018 г.', ['invoice:198@2018-08-21']],
    ['по счету № ХИМ-ММР286 от 21.08.2018', ['invoice:ХИМ-ММР286@2018-08-21']],
    ['по сч.34 от 31.03.2022', ['invoice:34@2022-03-31']],
    ['сч.1 от 05.06.2026г.', ['invoice:1@2026-06-05']],
    ['по Счёту № 269 от 19 сентября 2022 г.', ['invoice:269@2022-09-19']],
    ['счету № Ек2Тюм003221 от 18 Апреля 2019г.', ['invoice:Ек2Тюм003221@2019-04-18']],
    ['счету № 1595/92 от 01.02.26', ['invoice:1595/92@2026-02-01']],
    ['оплата №26/3947', ['unknown:26/3947']],
    ['сч N 1024 от 01.01.23г 18026,52', ['invoice:1024@2023-01-01=1802652']],
    ['по счету 15 от 01.02.2026 на сумму 175000-00', ['invoice:15@2026-02-01=17500000']],
    ['согл.сч.№№:34820012,34820450 от 05.01.26.', ['invoice:34820012', 'invoice:34820450@2026-01-05']],
    ['№№:410 от 18.05.26,419 от 03.06.26', ['unknown:410@2026-05-18', 'unknown:419@2026-06-03']],
    [
      'NR.201303-111/11.3.2013 NR.201303-112/12.3.2013',
      ['unknown:201303-111@2013-03-11', 'unknown:201303-112@2013-03-12'],
    ],
    ['Ф1460004654/26.07.2006', ['unknown:Ф1460004654@2006-07-26']],
    ['Payment INV-2026-0042', ['unknown:INV-2026-0042']],
    ['с/ф 15 от 01.02.2026, сч.ф. 16', ['transfer-document:15@2026-02-01', 'transfer-document:16']],
    ['счет-фактура № 7', ['transfer-document:7']],
    ['по договору-счету № 7', ['invoice:7']],
    ['заказ покупателя № 0000-000123', ['order:0000-000123']],
    ['по акту № 8 от 2026-03-05', ['act:8@2026-03-05']],
    ['дог. поставки № 12/П от 01.02.2026, счет № 34', ['invoice:34', 'agreement:12/П@2026-02-01']],
    ['оплата счетов с 101 по 105', ['invoice:101..105']],
    ['по счетам № 101 - 105', ['invoice:101..105']],
    ['счета №№ 5, 7/1 и 12', ['invoice:5', 'invoice:7/1', 'invoice:12']],
    ['Оплата по сч. №5 - 100,00; №6 - 200,00 руб.', ['invoice:5=10000', 'invoice:6=20000']],
    ['ОПЛАТАПОСЧЕТУ№123ОТ01.02.2026ЗАТОВАР', ['invoice:123@2026-02-01']],
    ['OPLATA PO SCHETU N 123 OT 01.02.2026', ['invoice:123@2026-02-01']],
    ['Оплата 123 от 01.02.2026', ['unknown:123@2026-02-01']],
    ['счет от 01.02.2026 № 55', ['invoice:55@2026-02-01']],
    ['за товар по с/ч 125 от 01.02.2026', ['invoice:125@2026-02-01']],
    ['Payment of invoices 17, 18 and 21', ['invoice:17', 'invoice:18', 'invoice:21']],
    [
      'inv 2026/0400 of 28.01.26 and 2026-0623 of 13.02.26',
      ['invoice:2026/0400@2026-01-28', 'invoice:2026-0623@2026-02-13'],
    ],
    ['Oplata schetov 5 i 7', ['invoice:5', 'invoice:7']],
    ['согласно счету № ЦБ25 - 226 от 22.09.2025', ['invoice:ЦБ25 - 226@2025-09-22']],
    [
      'Оплата счетов: ЦБ25-202 - 28300-00; ЦБ25 - 269 - 5434-69',
      ['invoice:ЦБ25-202=2830000', 'invoice:ЦБ25 - 269=543469'],
    ],
    ['по сч. УТ-5 - 1000 руб.', ['invoice:УТ-5=100000']],
    [
      'за тов сч СП-00254/25 436/26 СП-1181/26 НДС 22%',
      ['invoice:СП-00254/25', 'invoice:436/26', 'invoice:СП-1181/26'],
    ],
    ['по счетам 254 436 1181 за товар', ['invoice:254', 'invoice:436', 'invoice:1181']],
    ['За простой сч.№25 / В / 0737, ТТН 5852', ['invoice:25 / В / 0737', 'transfer-document:5852']],
    [
      'Трансп. услуги: 459 - 13070.00, 25-В-0954 - 124100.00; 25-ТЭ-0489 - 900-00',
      ['unknown:459=1307000', 'unknown:25-В-0954=12410000', 'unknown:25-ТЭ-0489=90000'],
    ],
    ['за анализы 535 на 6984,00 р., 543 на 5329,76 р.', ['unknown:535=698400', 'unknown:543=532976']],
    ['сч. УТ-5, К 268-ЕП/24 от 21.02.2024', ['invoice:УТ-5', 'agreement:268-ЕП/24@2024-02-21']],
    ['по контр. 0373100052623000066 от 09.08.23', ['agreement:0373100052623000066@2023-08-09']],
    ['доставка к 12 часам', []],
    ['счет К-0224/26 за обучение', ['invoice:К-0224/26']],
    ['бетон В25 по сч. 5', ['invoice:5']],
    ['заявка на кассовый расход 2329 от 30.06.2025', ['order:2329@2025-06-30']],
    ['за бетон, спецзаявка №2397 от 29.01.2026', ['order:2397@2026-01-29']],
    ['За СМР по КС-2 №1210 от 27.06.2025', ['act:1210@2025-06-27']],
    ['по ТОРГ-12 № 15 от 01.02.2026', ['transfer-document:15@2026-02-01']],
    ['Оплатапосчету№349/Гот12августа2025', ['invoice:349/Г@2025-08-12']],
    ['сч.N969-СМот21.11.2025', ['invoice:969-СМ@2025-11-21']],
    ['счета МТ25-144-МТ25-00147', ['invoice:МТ25-144..МТ25-00147']],
    ['счета 341/Г-347/Г', ['invoice:341/Г..347/Г']],
    ['Опл.по счетам №954-СМ-№956-СМ', ['invoice:954-СМ..956-СМ']],
    ['счета с К-1022/25 по 1025', ['invoice:К-1022/25..1025']],
    ['по счетам ОБР-0223/26 283 ОБР-0331/26', ['invoice:ОБР-0223/26', 'invoice:283', 'invoice:ОБР-0331/26']],
    ['Оплата счетов 25-ТЭ-1241 - 25/ТЭ/1243 за фрахт', ['invoice:25-ТЭ-1241..25/ТЭ/1243']],
    ['Oplata schetov s 2894 po INV-2025-2897', ['invoice:2894..INV-2025-2897']],
    ['Oplata po aktu 1277 ot 2025-07-01', ['act:1277@2025-07-01']],
    ['Oplata po nakladnoy 15 ot 01.02.2026', ['transfer-document:15@2026-02-01']],
    ['Invoiceinv-2025-00863licenziyuVAT20%:19439.17RUB', ['invoice:2025-00863']],
    ['OplataschetaNo2025-01778,subscription', ['invoice:2025-01778']],
    ['Pmtinv.2025-02336of11.10.2025', ['invoice:2025-02336@2025-10-11']],
    ['Оплата части счета ЗО00-000576 от 30.07.25, масло 82,5%', ['invoice:ЗО00-000576@2025-07-30']],
    ['Платеж по сч/дог № 2507-0835 от 03.07.2025', ['invoice:2507-0835@2025-07-03']],
    ['по счетам: 2508-1222 / 2508-1244 / КО/001237', ['invoice:2508-1222', 'invoice:2508-1244', 'invoice:КО/001237']],
    ['За выезд 2509-1670: 13 077,00; 2509-1876: 36585=', ['unknown:2509-1670=1307700', 'unknown:2509-1876=3658500']],
    ['2-й транш по счету № 31 от 19.09.2025', ['invoice:31@2025-09-19']],
  ])('%s', (text, expected) => {
    expect(documents(text)).toEqual(expected);
  });

  test.each([
    'ЛС: 50133547364',
    'р/с 40702810400000001234 в банке, к/с 30101810400000000225',
    'ИНН 7700001010 КПП 770001001 БИК 044525225',
    'Мерчант №123456789012, терминал 12345678',
    'тел. 8-912-345-67-89',
    'по п/п 17 от 01.03.2026',
    'письмо № 5 от 01.03.2026',
    'Оплата по служебной записке № 1059 от 06.07.2025',
    'направление № 5 от 06.07.2025',
    'тикет 517 от 16.07.2025',
    'школа № 25, помещение № 3',
    'счетчик № 5501',
    'лицевой счет № 7788',
    'по договору б/н от 01.03.2026',
    'Оплата 5000 руб. за 10 шт',
    'по счету 5000 руб.',
    'Взаиморасчет 15',
    'НДС 22% - 100.00',
    'акт сверки № 5 на 31.03.2026',
    '{VO10100}',
  ])('false friend: %s', (text) => {
    expect(documents(text)).toEqual([]);
  });

  test('the fragment is the place in the text', () => {
    const text = 'Оплата по счету № УТ-5 от 01.02.2026 за товар';
    const [reference] = readPurpose(text).references;
    expect(text.slice(reference?.fragment.start, reference?.fragment.end)).toBe('УТ-5 от 01.02.2026');
  });
});

describe('VAT', () => {
  test.each<[string, number | null, bigint | null, boolean]>([
    ['В том числе НДС 22% - 1234.56', 22, 123456n, false],
    ['в т.ч. НДС (20%) 1234-56', 20, 123456n, false],
    ['НДС(10%): 8 933,33', 10, 893333n, false],
    ['НДС 1234,56 (22%)', 22, 123456n, false],
    ['вкл. НДС 22/122 55.00', 22, 5500n, false],
    ['НДС не облагается', null, null, true],
    ['Без налога (НДС)', null, null, true],
    ['без НДС', null, null, true],
  ])('%s', (text, rate, amount, none) => {
    expect(readPurpose(text).vat).toMatchObject({ rate, amount, none });
  });
});

test.each<[string, boolean]>([
  ['По расписке подрядчика № 10 от 01.02.2026', true],
  ['согласно протоколу разногласий № 2 от 01.02.2026', true],
  ['Оплата № 10 от 01.02.2026', false],
  ['оплата по № 10 от 01.02.2026', false],
])('a paper with another name: %s', (text, titled) => {
  expect(readPurpose(text).references.every((each) => each.titled)).toBe(titled);
});

test.each<[string, boolean]>([
  ['licenziyuVAT20%:19439.17', false],
  ['Оплата 50% по счету 5', true],
  ['Частичная оплата', true],
  ['Оплата за масло 82,5%', false],
  ['Постоянная часть арендной платы', false],
])('part payment: %s', (text, partial) => {
  expect(readPurpose(text).wording.partial).toBe(partial);
});

describe('other money', () => {
  const firm = (text: string): string[] => {
    const found = readPurpose(text).natures.filter((each) => each.firm);
    return [...new Set(found.map((each) => each.nature))];
  };

  test.each<[string, string[]]>([
    ['Возврат займа по договору № 5', ['refund', 'loan']],
    ['Возврат ошибочно перечисленных средств', ['refund']],
    ['Перевод собственных средств', ['own-transfer']],
    ['Обеспечительный взнос для участия в тендере', ['deposit']],
    ['Зачисление средств по операциям эквайринга', ['acquiring']],
    ['Выплата процентов на остаток по счету', ['interest']],
    ['Оплата за программное обеспечение', []],
    ['Оплата за товар. Без налога (НДС)', []],
    ['Предоплата 50 процентов по счету 5', []],
    ['Услуги по возврату тары', []],
    ['Оплата с учетом возврата', []],
    ['Продукция собственного производства', []],
    ['Гарантийное обслуживание', []],
  ])('%s', (text, expected) => {
    expect(firm(text)).toEqual(expected);
  });
});

describe('parties', () => {
  test.each<[string, string, boolean]>([
    ['Оплата за ООО "Вектор Плюс" ИНН 7700001010', 'ООО ВЕКТОР ПЛЮС', true],
    ['за ООО «Торговый дом «Ромашка»» по счету 5', 'ООО ТОРГОВЫЙ ДОМ РОМАШКА', true],
    ['По письму ИП Иванов И.И. по сч.5', 'ИП ИВАНОВ И И', true],
    ['за Иванову Анну Петровну', ' ИВАНОВУ АННУ ПЕТРОВНУ', true],
    ['Поставка для Общество с ограниченной ответственностью "Вектор"', 'ООО ВЕКТОР', false],
  ])('%s', (text, expected, asDebtor) => {
    const [party] = readPurpose(text).parties;
    expect([`${party?.form} ${party?.words.join(' ')}`, party?.asDebtor]).toEqual([expected, asDebtor]);
  });

  test('a tax number counts only with right control digits', () => {
    expect(readPurpose('ИНН 7700001010').taxNumbers.map((each) => each.number)).toEqual(['7700001010']);
    expect(readPurpose('ИНН 7700001011').taxNumbers).toEqual([]);
  });
});

const PIECES = [
  '№',
  'сч.',
  'счет ',
  'УТ-',
  '000',
  '123',
  ' от ',
  '01.02.2026',
  ' ',
  ',',
  ';',
  '-',
  '/',
  '.',
  'ООО "',
  '"',
  'за ',
  'НДС',
  '22%',
  '(',
  ')',
  'с ',
  ' по ',
  'март ',
  '1 ',
  '№№:',
  '\u00a0',
  '\u0000',
  '𝟘',
  'ß',
  'İ',
];

describe('any text', () => {
  const wellFormed = (text: string, reading: PurposeReading): void => {
    const all = [
      reading.references,
      reading.agreements,
      reading.parties,
      reading.amounts,
      reading.natures,
      reading.taxNumbers,
    ].flat();
    for (const { fragment } of all) {
      expect(fragment.start).toBeGreaterThanOrEqual(0);
      expect(fragment.end).toBeGreaterThan(fragment.start);
      expect(fragment.end).toBeLessThanOrEqual(text.length);
    }
  };

  test('is read without a failure, and fragments lie inside it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => wellFormed(text, readPurpose(text))),
    );
    const made = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(made, (text) => wellFormed(text, readPurpose(text))),
      { numRuns: 500 },
    );
  });

  test('takes time in proportion to its length', () => {
    const slow = PIECES.filter((piece) => {
      const spent = (length: number): number => {
        const text = piece.repeat(Math.ceil(length / piece.length));
        const from = performance.now();
        readPurpose(text);
        return performance.now() - from;
      };
      spent(20_000);
      return Math.min(spent(20_000), spent(20_000), spent(20_000)) > 250;
    });
    expect(slow).toEqual([]);
  });
});
