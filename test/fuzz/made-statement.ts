import type { Random } from './random.js';

/** Our account and those of the others; the numbers are made up. */
export const OWN_ACCOUNT = '40702810900000002851';

/** A document of a made-up statement. Minor units. */
export interface MadeDocument {
  readonly number: string;
  readonly day: number;
  readonly out: boolean;
  readonly minor: bigint;
  readonly name: string;
  readonly purpose: string;
}

/** A made-up statement whose sums add up, with balances of the whole period or of each day. */
export interface MadeStatement {
  readonly days: number;
  readonly opening: bigint;
  readonly daily: boolean;
  readonly documents: readonly MadeDocument[];
}

const NAMES = ['ООО "Ромашка"', 'АО Полюс', 'ИП Ильин И. П.', 'ООО "Ёлки; и палки"', 'Vega LLC', 'ПАО "Вега № 1"'];
const PURPOSES = ['Оплата по счету № 15 от 05.01.2026, НДС не облагается', 'Возврат', 'За товар по дог. 7/26', 'Аванс'];

/** Makes a statement of one to three days of January 2026. */
export function makeStatement(random: Random): MadeStatement {
  const days = random.between(1, 3);
  return {
    days,
    opening: BigInt(random.below(100_000_000)),
    daily: random.once(2),
    documents: Array.from({ length: random.between(1, 8) }, (_, i) => ({
      number: String(i + 1),
      day: random.between(1, days),
      out: random.once(3),
      minor: BigInt(random.between(1, random.of([99, 10_000, 2_000_000_000]))),
      name: random.of(NAMES),
      purpose: random.of(PURPOSES),
    })),
  };
}

/** `123.45`. */
export const roubles = (minor: bigint): string => {
  const digits = String(minor < 0n ? -minor : minor).padStart(3, '0');
  return `${minor < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

/** `05.01.2026`. */
export const dayText = (day: number): string => `${String(day).padStart(2, '0')}.01.2026`;

const sumOf = (documents: readonly MadeDocument[], out: boolean): bigint =>
  documents.reduce((sum, each) => (each.out === out ? sum + each.minor : sum), 0n);

function section(from: number, to: number, opening: bigint, documents: readonly MadeDocument[]): string[] {
  const [received, spent] = [sumOf(documents, false), sumOf(documents, true)];
  return [
    'СекцияРасчСчет',
    `ДатаНачала=${dayText(from)}`,
    `ДатаКонца=${dayText(to)}`,
    `РасчСчет=${OWN_ACCOUNT}`,
    `НачальныйОстаток=${roubles(opening)}`,
    `ВсегоПоступило=${roubles(received)}`,
    `ВсегоСписано=${roubles(spent)}`,
    `КонечныйОстаток=${roubles(opening + received - spent)}`,
    'КонецРасчСчет',
  ];
}

function sections({ days, opening, daily, documents }: MadeStatement): string[] {
  if (!daily) return section(1, days, opening, documents);
  let balance = opening;
  return Array.from({ length: days }, (_, i) => i + 1).flatMap((day) => {
    const own = documents.filter((each) => each.day === day);
    const lines = section(day, day, balance, own);
    balance += sumOf(own, false) - sumOf(own, true);
    return lines;
  });
}

function documentLines({ number, day, out, minor, name, purpose }: MadeDocument): string[] {
  const [payer, payee] = out ? [OWN_ACCOUNT, '40702810500000001111'] : ['40702810500000001111', OWN_ACCOUNT];
  const [payerName, payeeName] = out ? ['ООО "Наша фирма"', name] : [name, 'ООО "Наша фирма"'];
  return [
    'СекцияДокумент=Платежное поручение',
    `Номер=${number}`,
    `Дата=${dayText(day)}`,
    `Сумма=${roubles(minor)}`,
    `ПлательщикСчет=${payer}`,
    `${out ? 'ДатаСписано' : 'ДатаПоступило'}=${dayText(day)}`,
    `Плательщик1=${payerName}`,
    'ПлательщикИНН=7827004526',
    `ПолучательСчет=${payee}`,
    `Получатель1=${payeeName}`,
    'ПолучательИНН=7725002343',
    `НазначениеПлатежа=${purpose}`,
    'КонецДокумента',
  ];
}

/** Writes the statement in the exchange format of 1C. */
export function printStatement(made: MadeStatement, lineEnd = '\r\n'): string {
  return [
    '1CClientBankExchange',
    'ВерсияФормата=1.03',
    'Кодировка=Windows',
    'Получатель=1С:Предприятие',
    'ДатаСоздания=31.01.2026',
    'ВремяСоздания=23:00:00',
    `ДатаНачала=${dayText(1)}`,
    `ДатаКонца=${dayText(made.days)}`,
    `РасчСчет=${OWN_ACCOUNT}`,
    ...sections(made),
    ...made.documents.flatMap(documentLines),
    'КонецФайла',
    '',
  ].join(lineEnd);
}
