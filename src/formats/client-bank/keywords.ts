/** First line of every file of the format; some programs write the second letter in Cyrillic. */
export const isFirstLine = (line: string): boolean => /^1[CСcс]ClientBankExchange$/.test(line);

/** Words that open and close the parts of a file. */
export const END_OF_FILE = 'КонецФайла';
export const ACCOUNT_START = 'СекцияРасчСчет';
export const ACCOUNT_END = 'КонецРасчСчет';
export const DOCUMENT_START = 'СекцияДокумент';
export const DOCUMENT_END = 'КонецДокумента';

const HEADER = [
  'ВерсияФормата',
  'Кодировка',
  'Отправитель',
  'Получатель',
  'ДатаСоздания',
  'ВремяСоздания',
  'ДатаНачала',
  'ДатаКонца',
  'РасчСчет',
  'Документ',
];

const ACCOUNT = [
  'ДатаНачала',
  'ДатаКонца',
  'РасчСчет',
  'НачальныйОстаток',
  'ВсегоПоступило',
  'ВсегоСписано',
  'КонечныйОстаток',
];

const BEFORE_SIDES = [
  'Номер',
  'Дата',
  'Сумма',
  'КвитанцияДата',
  'КвитанцияВремя',
  'КвитанцияСодержание',
  'ДатаСписано',
  'ДатаПоступило',
] as const;

const SIDES = ['Плательщик', 'Получатель'] as const;

const OF_A_SIDE = [
  '',
  'Счет',
  'ИНН',
  'КПП',
  '1',
  '2',
  '3',
  '4',
  'РасчСчет',
  'Банк1',
  'Банк2',
  'БИК',
  'Корсчет',
] as const;

const AFTER_SIDES = [
  'ВидПлатежа',
  'ВидОплаты',
  'КодНазПлатежа',
  'Код',
  'Очередность',
  'НазначениеПлатежа',
  'НазначениеПлатежа1',
  'НазначениеПлатежа2',
  'НазначениеПлатежа3',
  'НазначениеПлатежа4',
  'НазначениеПлатежа5',
  'НазначениеПлатежа6',
  'СтатусСоставителя',
  'ПоказательКБК',
  'ОКАТО',
  'ПоказательОснования',
  'ПоказательПериода',
  'ПоказательНомера',
  'ПоказательДаты',
  'ПоказательТипа',
  'СрокАкцепта',
  'ВидАккредитива',
  'СрокПлатежа',
  'УсловиеОплаты1',
  'УсловиеОплаты2',
  'УсловиеОплаты3',
  'ПлатежПоПредст',
  'ДополнУсловия',
  'НомерСчетаПоставщика',
  'ДатаОтсылкиДок',
] as const;

/** Side of a document: Плательщик, Получатель. */
export type Side = (typeof SIDES)[number];

/** A key of a document. */
export type DocumentField =
  (typeof BEFORE_SIDES)[number] | `${Side}${(typeof OF_A_SIDE)[number]}` | (typeof AFTER_SIDES)[number];

/** All keys of a document. */
export const DOCUMENT_FIELDS: readonly DocumentField[] = [
  ...BEFORE_SIDES,
  ...SIDES.flatMap((side) => OF_A_SIDE.map((end) => `${side}${end}` as const)),
  ...AFTER_SIDES,
];

const keysByName = (names: readonly string[]): ReadonlyMap<string, string> =>
  new Map(names.map((name) => [name, name]));

/** Known keys of the header and of an account section; a map gives back one shared string for each. */
export const HEADER_KEYS = keysByName(HEADER);
export const ACCOUNT_KEYS = keysByName(ACCOUNT);

const KNOWN = new Set([
  ...HEADER,
  ...ACCOUNT,
  ...DOCUMENT_FIELDS,
  ...[END_OF_FILE, ACCOUNT_START, ACCOUNT_END, DOCUMENT_START, DOCUMENT_END],
]);

/** Whether the format knows the line: a known key before `=`, or a known word alone. Tells encodings apart. */
export const knowsLine = (line: string): boolean => KNOWN.has((line.split('=', 1)[0] as string).trim());
