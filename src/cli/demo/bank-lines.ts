import type { ClientKey } from './clients.js';
import type { AccountKey, OtherKey } from './company.js';

/** One movement of money on an own account, as the bank knows it. */
export interface BankLine {
  /** Number of the bank day, see `BankCalendar`. */
  readonly day: number;
  readonly account: AccountKey;
  readonly direction: 'in' | 'out';
  /** The other side: a client, somebody else, or an own account. */
  readonly other: ClientKey | OtherKey | AccountKey;
  /** Number of the document, the payer's own. */
  readonly number: string;
  /** Kopecks. */
  readonly amount: bigint;
  /** Purpose with marks to be filled in, see `fillPurpose`. */
  readonly purpose: string;
  readonly kind: 'Платежное поручение' | 'Банковский ордер' | 'Мемориальный ордер';
  /** The client pays from an account that its card does not have. */
  readonly fromAnotherAccount?: boolean;
}

type Other = BankLine['other'];

const line =
  (direction: BankLine['direction'], kind: BankLine['kind']) =>
  (day: number, account: AccountKey, other: Other, number: string, amount: bigint, purpose: string): BankLine => ({
    day,
    account,
    direction,
    other,
    number,
    amount,
    purpose,
    kind,
  });

const received = line('in', 'Платежное поручение');
const credited = line('in', 'Мемориальный ордер');
const paid = line('out', 'Платежное поручение');
const charged = line('out', 'Банковский ордер');

/** How people write what they pay for, when all is well. `#` stands for the invoice's key. */
const WORDS = [
  'Оплата по счету № {n:#} от {d:#} за мебель. В т.ч. НДС {rate}% - {vat} руб.',
  'Опл. по сч. {s:#} от {y:#}, за товар, в том числе НДС {rate}% {vat}',
  'За мебель по счёту №{c:#} от {w:#}. НДС {rate}% включен',
  'ОПЛАТА ПО СЧЕТУ {n:#} ОТ {d:#} СУММА {sum} В Т.Ч. НДС ({rate}%) {vat}',
  'Оплата счета на оплату № {n:#} от {d:#} за доставку и сборку. Без НДС',
] as const;

/** An invoice paid in full with its number and date, in one of the usual wordings. */
const plain = (
  day: number,
  account: AccountKey,
  client: ClientKey,
  number: string,
  key: number,
  amount: bigint,
  words: 0 | 1 | 2 | 3 | 4,
): BankLine => received(day, account, client, number, amount, WORDS[words].replaceAll('#', String(key)));

const FEE = 'Комиссия за ведение счета и переводы за период с {from} по {on} согласно тарифам банка. НДС не облагается';

const acquiring = (day: number, net: bigint, fee: string): BankLine =>
  credited(
    day,
    'second',
    'secondBank',
    `${9100 + day}`,
    net,
    `Зачисление средств по операциям эквайринга. Мерчант №710000012345. Дата реестра {on}. Комиссия ${fee}. Возврат покупки 0.00/0.00. НДС не облагается.`,
  );

/** Weeks 1 and 2: bank days 0 to 9. */
export const FIRST_HALF: readonly BankLine[] = [
  plain(0, 'main', 'azure', '214', 201, 148_600_00n, 0),
  received(1, 'main', 'wind', '55', 111_360_00n, 'Оплата по счетам № {n:202} от {d:202}, № {n:206} от {d:206}, № {n:209} от {d:209} за мебель, НДС {rate}% {vat}'),
  paid(1, 'main', 'landlord', '27', 85_000_00n, 'Арендная плата за склад по договору № 12/А, НДС {rate}% {vat}'),
  acquiring(1, 36_412_35n, '655.42'),
  received(2, 'main', 'glade', '1207', 150_000_00n, 'Частичная оплата по счету № {n:203} от {d:203} за мебель, в т.ч. НДС {rate}% - {vat}'),
  received(2, 'main', 'spark', '88', 73_940_00n, 'Оплата по счету № 270 от {d:207} за мебель. В т.ч. НДС {rate}% {vat}'),
  plain(2, 'second', 'azure', '216', 205, 92_350_00n, 3),
  received(3, 'main', 'cedar', '410', 130_000_00n, 'Оплата по счету № {n:204} от {d:204} за мебель, в т.ч. НДС {rate}% {vat}'),
  paid(3, 'main', 'sawmill', '28', 205_000_00n, 'Оплата за пиломатериалы по счету № 318. В т.ч. НДС {rate}% {vat}'),
  received(4, 'main', 'sail', '19', 88_600_00n, 'Оплата за ООО "Дальний Берег" ИНН {inn:coast} по счету № {n:208} от {d:208} за мебель, НДС {rate}% {vat}'),
  received(4, 'main', 'magpie', '1', 12_000_00n, 'Оплата 50% по счету № {n:212} от {d:212}, НДС {rate}% {vat}'),
  received(4, 'main', 'magpie', '1', 12_000_00n, 'Оплата 50% по счету № {n:212} от {d:212}, НДС {rate}% {vat}'),
  charged(4, 'main', 'firstBank', '70411', 1_290_00n, FEE),
  plain(4, 'service', 'azure', '221', 52, 18_400_00n, 4),
  paid(4, 'service', 'staff', '9', 96_500_00n, 'Заработная плата по реестру № 21. НДС не облагается'),
  received(5, 'main', 'dawn', '73', 47_777_00n, 'Оплата за кухонную мебель, в т.ч. НДС {rate}% {vat}'),
  received(5, 'main', 'swan', '501', 19_990_00n, 'Оплата по счету {n:217} от {d:217}'),
  paid(5, 'main', 'second', '31', 100_000_00n, 'Перевод собственных средств между счетами. НДС не облагается'),
  received(5, 'second', 'main', '31', 100_000_00n, 'Перевод собственных средств между счетами. НДС не облагается'),
  received(6, 'main', 'spring', '640', 25_000_00n, 'Оплата за мебель по договору П-18 от {a:spring}, НДС {rate}% {vat}'),
  received(6, 'main', 'wind', '57', 86_100_50n, 'Опл. сч. {s:214} от {y:214} - 52300-50, сч. {s:218} от {y:218} - 33800-00. НДС {rate}% {vat}'),
  paid(6, 'main', 'cloth', '32', 60_000_00n, 'Оплата за обивочную ткань по счету № 77/1. В т.ч. НДС {rate}% {vat}'),
  plain(7, 'main', 'park', '33', 220, 64_000_00n, 0),
  received(7, 'service', 'beacon', '91', 54_000_00n, 'Оплата счета {n:54} от {d:54} за сборку мебели. Без НДС'),
  plain(7, 'service', 'wind', '58', 59, 14_250_00n, 4),
  acquiring(7, 52_038_16n, '936.69'),
  plain(8, 'main', 'park', '34', 220, 64_000_00n, 0),
  received(8, 'main', 'crane', '9', 56_300_00n, 'Оплата по договору № 14/П от {a:crane} за мебель. В т.ч. НДС {rate}% {vat}'),
  received(8, 'second', 'horizon', '7', 15_000_00n, 'Предоплата за стеллажи по коммерческому предложению, в т.ч. НДС {rate}% {vat}'),
  received(9, 'main', 'glade', '1260', 162_000_00n, 'Доплата по счету № {n:203} от {d:203} за мебель, в т.ч. НДС {rate}% - {vat}'),
  charged(9, 'main', 'firstBank', '70926', 1_640_00n, FEE),
  plain(9, 'second', 'azure', '230', 226, 77_900_00n, 1),
  plain(9, 'service', 'glade', '1261', 60, 33_000_00n, 4),
  charged(9, 'service', 'firstBank', '70927', 590_00n, FEE),
]; // prettier-ignore

/** Weeks 3 and 4: bank days 10 to 19. */
export const SECOND_HALF: readonly BankLine[] = [
  plain(10, 'main', 'cedar', '420', 222, 58_250_00n, 2),
  received(10, 'main', 'cloth', '801', 4_300_00n, 'Возврат излишне перечисленных денежных средств по п/п № 32 от {on}, НДС {rate}% {vat}'),
  received(10, 'service', 'dandelion', '140', 32_800_00n, 'Погашение задолженности по акту сверки на {on}. Без НДС'),
  paid(10, 'main', 'staff', '38', 214_300_00n, 'Заработная плата по реестру № 22. НДС не облагается'),
  plain(11, 'main', 'spark', '97', 223, 66_120_00n, 1),
  paid(11, 'main', 'service', '40', 150_000_00n, 'Выдача займа по договору займа № З-3 от {on}. НДС не облагается'),
  received(11, 'service', 'main', '40', 150_000_00n, 'Выдача займа по договору займа № З-3 от {on}. НДС не облагается'),
  plain(11, 'service', 'cedar', '421', 61, 11_900_00n, 4),
  received(12, 'main', 'glade', '1290', 50_000_00n, 'Частичная оплата по счету № {n:219} от {d:219} за мебель, в т.ч. НДС {rate}% - {vat}'),
  plain(12, 'main', 'coast', '205', 224, 35_480_00n, 0),
  credited(12, 'second', 'secondBank', '9512', 1_863_01n, 'Выплата процентов на остаток по счету за период с {from} по {on}. НДС не облагается'),
  paid(13, 'main', 'park', '44', 64_000_00n, 'Возврат ошибочно перечисленных денежных средств по п/п № 34. В т.ч. НДС {rate}% {vat}'),
  received(13, 'second', 'nordic', '7781', 143_200_00n, 'Payment for furniture under invoice {n:227} dated {d:227}, incl. VAT {rate}% {vat}'),
  received(13, 'service', 'nordic', '7782', 21_600_00n, 'Оплата по счету {n:57} от {d:57} за доставку, без НДС'),
  plain(14, 'main', 'spring', '655', 228, 31_200_00n, 3),
  { ...received(14, 'main', 'swan', '502', 8_450_00n, 'Оплата по счету № {n:231} от {d:231} за стул'), fromAnotherAccount: true },
  charged(14, 'main', 'firstBank', '71433', 980_00n, FEE),
  acquiring(14, 41_877_90n, '753.80'),
  plain(15, 'main', 'wind', '61', 221, 12_450_00n, 2),
  plain(15, 'main', 'crane', '10', 235, 22_900_00n, 0),
  plain(15, 'service', 'crane', '11', 62, 8_800_00n, 4),
  plain(16, 'main', 'magpie', '2', 234, 17_650_00n, 1),
  plain(16, 'second', 'dawn', '80', 225, 29_900_00n, 3),
  received(16, 'main', 'dawn', '81', 100_000_00n, 'Авансовый платеж по договору поставки П-17 от {a:dawn}, НДС {rate}% {vat}'),
  paid(16, 'main', 'sawmill', '51', 148_000_00n, 'Оплата за пиломатериалы по счету № 344. В т.ч. НДС {rate}% {vat}'),
  plain(17, 'service', 'coast', '210', 55, 12_350_00n, 4),
  plain(17, 'service', 'dawn', '82', 53, 9_700_00n, 4),
  plain(17, 'service', 'beacon', '95', 58, 23_500_00n, 4),
  plain(18, 'main', 'azure', '240', 213, 61_480_00n, 0),
  plain(18, 'main', 'spark', '101', 237, 38_750_00n, 1),
  plain(18, 'service', 'spark', '102', 64, 10_300_00n, 4),
  paid(18, 'main', 'treasury', '53', 187_420_00n, 'Единый налоговый платеж'),
  plain(19, 'main', 'azure', '241', 238, 54_210_00n, 2),
  received(19, 'second', 'nordic', '7790', 98_640_00n, 'Payment for furniture under invoice {n:239} dated {d:239}, incl. VAT {rate}% {vat}'),
  charged(19, 'main', 'firstBank', '71958', 1_120_00n, FEE),
  charged(19, 'service', 'firstBank', '71959', 610_00n, FEE),
  acquiring(19, 60_215_48n, '1083.88'),
]; // prettier-ignore

/** Every movement of the month in the order of the days. */
export const BANK_LINES: readonly BankLine[] = [...FIRST_HALF, ...SECOND_HALF];
