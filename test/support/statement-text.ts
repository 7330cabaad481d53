/** A document of a statement, as a test needs to say it. Sums in roubles as text. */
export interface DocumentText {
  readonly number: string;
  readonly day: string;
  readonly sum: string;
  readonly from?: Partial<SideText>;
  readonly to?: Partial<SideText>;
  readonly purpose?: string;
  readonly out?: boolean;
}

interface SideText {
  readonly name: string;
  readonly taxNumber: string;
  readonly account: string;
}

/** Our own company of the tests; the control digits are right. */
export const US: SideText = { name: 'ООО "Наша фирма"', taxNumber: '7725002343', account: '40702810900000002851' };

/** A client of the tests. */
export const CLIENT: SideText = { name: 'ООО "Ромашка"', taxNumber: '7827004526', account: '40702810500000001111' };

const side = (role: 'Плательщик' | 'Получатель', { name, taxNumber, account }: SideText): string[] => [
  `${role}Счет=${account}`,
  `${role}ИНН=${taxNumber}`,
  `${role}1=${name}`,
  `${role}РасчСчет=${account}`,
  `${role}БИК=044525225`,
];

const kopecks = (sum: string): bigint => BigInt(sum.replace('.', ''));
const roubles = (minor: bigint): string => `${minor / 100n}.${String(minor % 100n).padStart(2, '0')}`;

/** How a statement is said: days `dd.mm.yyyy`, when the bank made it, the opening balance. */
export interface StatementText {
  readonly from: string;
  readonly to: string;
  readonly madeOn?: string;
  readonly madeAt?: string;
  readonly opening?: string;
  /** When the closing balance must not add up. */
  readonly closing?: string;
  readonly documents: readonly DocumentText[];
}

/** Writes a statement of our account in the exchange format of 1C, with balances that add up unless told otherwise. */
export function statementText({
  from,
  to,
  madeOn = to,
  madeAt = '23:00:00',
  opening = '1000.00',
  closing,
  documents,
}: StatementText): string {
  const of = (out: boolean): bigint =>
    documents.filter((each) => (each.out ?? false) === out).reduce((total, each) => total + kopecks(each.sum), 0n);
  const [received, spent] = [of(false), of(true)];
  const lines = [
    '1CClientBankExchange',
    'ВерсияФормата=1.03',
    'Кодировка=Windows',
    'Получатель=1С:Предприятие',
    `ДатаСоздания=${madeOn}`,
    `ВремяСоздания=${madeAt}`,
    `ДатаНачала=${from}`,
    `ДатаКонца=${to}`,
    `РасчСчет=${US.account}`,
    'СекцияРасчСчет',
    `ДатаНачала=${from}`,
    `ДатаКонца=${to}`,
    `НачальныйОстаток=${opening}`,
    `РасчСчет=${US.account}`,
    `ВсегоПоступило=${roubles(received)}`,
    `ВсегоСписано=${roubles(spent)}`,
    `КонечныйОстаток=${closing ?? roubles(kopecks(opening) + received - spent)}`,
    'КонецРасчСчет',
  ];
  for (const each of documents) {
    const them = { ...CLIENT, ...(each.out ? each.to : each.from) };
    const [payer, payee] = each.out ? [US, them] : [them, US];
    lines.push(
      'СекцияДокумент=Платежное поручение',
      `Номер=${each.number}`,
      `Дата=${each.day}`,
      `Сумма=${each.sum}`,
      each.out ? `ДатаСписано=${each.day}` : `ДатаПоступило=${each.day}`,
      ...side('Плательщик', payer),
      ...side('Получатель', payee),
      `НазначениеПлатежа=${each.purpose ?? 'Оплата по счету'}`,
      'КонецДокумента',
    );
  }
  return [...lines, 'КонецФайла', ''].join('\r\n');
}
