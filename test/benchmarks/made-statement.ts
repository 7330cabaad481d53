import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { toWindows1251 } from '../../src/cli/demo/windows-1251.js';

/** A statement of a made-up company: how many documents, and what they are like. */
export interface MadeStatement {
  readonly documents: number;
  /** Made-up payers; documents go round them. Default 1,000. */
  readonly payers?: number;
  readonly encoding?: 'utf-8' | 'windows-1251';
  /** Documents of one day. Default 1,000; balances are proved day by day in one section for the whole period. */
  readonly perDay?: number;
}

const ACCOUNT = '40702810900000002851';
const OPENING = 1_000_000_00n;
/** The first digits of control sums: the weights of the tax authority for a company's number of ten digits. */
const WEIGHTS = [2, 4, 10, 3, 5, 9, 4, 6, 8];

/** Tax number (ИНН) of the made-up payer, its control digit right. */
export function taxNumberOf(payer: number): string {
  const digits = `77${String(payer).padStart(7, '0')}`;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return `${digits}${(sum % 11) % 10}`;
}

const accountOf = (payer: number): string => `4070281090000${String(payer).padStart(7, '0')}`;
const amountOf = (document: number): bigint => BigInt(((document * 7919) % 9_999_999) + 100);
const roubles = (minor: bigint): string => `${minor / 100n}.${String(minor % 100n).padStart(2, '0')}`;
const day = (index: number): string => {
  const date = new Date(Date.UTC(2026, 0, 1) + index * 86_400_000).toISOString();
  return `${date.slice(8, 10)}.${date.slice(5, 7)}.${date.slice(0, 4)}`;
};

/** One incoming payment order as banks write it, with everything a real one carries. */
function documentText(index: number, payers: number, perDay: number): string {
  const payer = index % payers;
  const on = day(Math.floor(index / perDay));
  const sum = roubles(amountOf(index));
  return `СекцияДокумент=Платежное поручение
Номер=${(index % 999_999) + 1}
Дата=${on}
Сумма=${sum}
ПлательщикСчет=${accountOf(payer)}
ДатаСписано=${on}
Плательщик=ИНН ${taxNumberOf(payer)} ООО "Торговый дом № ${payer}"
ПлательщикИНН=${taxNumberOf(payer)}
ПлательщикКПП=770101001
Плательщик1=ООО "Торговый дом № ${payer}"
ПлательщикРасчСчет=${accountOf(payer)}
ПлательщикБанк1=ПАО СБЕРБАНК
ПлательщикБанк2=г. Москва
ПлательщикБИК=044525225
ПлательщикКорсчет=30101810400000000225
ПолучательСчет=${ACCOUNT}
ДатаПоступило=${on}
Получатель=ИНН 7725002343 ООО "Наша фирма"
ПолучательИНН=7725002343
ПолучательКПП=772501001
Получатель1=ООО "Наша фирма"
ПолучательРасчСчет=${ACCOUNT}
ПолучательБанк1=АО "АЛЬФА-БАНК"
ПолучательБанк2=г. Москва
ПолучательБИК=044525593
ПолучательКорсчет=30101810200000000593
ВидПлатежа=электронно
ВидОплаты=01
Очередность=5
НазначениеПлатежа=Оплата по счету № ${index + 1} от ${on} за товары, в т.ч. НДС (22%) ${roubles((amountOf(index) * 22n) / 122n)}
КонецДокумента
`;
}

/** Pieces of the text of the statement, some 1,000 documents each. */
function* pieces({ documents, payers = 1_000, perDay = 1_000 }: MadeStatement): Generator<string> {
  const last = day(Math.floor(Math.max(0, documents - 1) / perDay));
  let total = 0n;
  for (let i = 0; i < documents; i++) total += amountOf(i);
  yield `1CClientBankExchange
ВерсияФормата=1.03
Кодировка=Windows
Отправитель=Банк
Получатель=1С:Предприятие
ДатаСоздания=${last}
ВремяСоздания=23:00:00
ДатаНачала=${day(0)}
ДатаКонца=${last}
РасчСчет=${ACCOUNT}
СекцияРасчСчет
ДатаНачала=${day(0)}
ДатаКонца=${last}
НачальныйОстаток=${roubles(OPENING)}
РасчСчет=${ACCOUNT}
ВсегоПоступило=${roubles(total)}
ВсегоСписано=0.00
КонечныйОстаток=${roubles(OPENING + total)}
КонецРасчСчет
`;
  for (let i = 0; i < documents; i += 1_000) {
    let text = '';
    for (let j = i; j < Math.min(documents, i + 1_000); j++) text += documentText(j, payers, perDay);
    yield text;
  }
  yield 'КонецФайла\n';
}

function encode(text: string, encoding: MadeStatement['encoding']): Uint8Array {
  const lines = text.replaceAll('\n', '\r\n');
  return encoding === 'utf-8' ? Buffer.from(lines) : toWindows1251(lines);
}

/** The statement in memory. */
export const statementBytes = (made: MadeStatement): Buffer =>
  Buffer.concat([...pieces(made)].map((text) => encode(text, made.encoding)));

/** The statement on disk, in memory that does not grow. */
export async function writeStatement(file: string, made: MadeStatement): Promise<void> {
  const stream = createWriteStream(file);
  for (const text of pieces(made)) if (!stream.write(encode(text, made.encoding))) await once(stream, 'drain');
  stream.end();
  await once(stream, 'finish');
}
