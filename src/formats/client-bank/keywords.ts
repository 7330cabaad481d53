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

const SIDE = ['', 'Счет', 'ИНН', 'КПП', '1', '2', '3', '4', 'РасчСчет', 'Банк1', 'Банк2', 'БИК', 'Корсчет'];

const DOCUMENT = [
  ...[
    'Номер',
    'Дата',
    'Сумма',
    'КвитанцияДата',
    'КвитанцияВремя',
    'КвитанцияСодержание',
    'ДатаСписано',
    'ДатаПоступило',
  ],
  ...SIDE.map((end) => `Плательщик${end}`),
  ...SIDE.map((end) => `Получатель${end}`),
  ...['ВидПлатежа', 'ВидОплаты', 'КодНазПлатежа', 'Код', 'Очередность', 'НазначениеПлатежа'],
  ...[1, 2, 3, 4, 5, 6].map((n) => `НазначениеПлатежа${n}`),
  ...['СтатусСоставителя', 'ПоказательКБК', 'ОКАТО', 'ПоказательОснования', 'ПоказательПериода', 'ПоказательНомера'],
  ...[
    'ПоказательДаты',
    'ПоказательТипа',
    'СрокАкцепта',
    'ВидАккредитива',
    'СрокПлатежа',
    'УсловиеОплаты1',
    'УсловиеОплаты2',
  ],
  ...['УсловиеОплаты3', 'ПлатежПоПредст', 'ДополнУсловия', 'НомерСчетаПоставщика', 'ДатаОтсылкиДок'],
];

const keysByName = (names: readonly string[]): ReadonlyMap<string, string> =>
  new Map(names.map((name) => [name, name]));

/** Known keys of the header, of an account section and of a document; a map gives back one shared string for each. */
export const HEADER_KEYS = keysByName(HEADER);
export const ACCOUNT_KEYS = keysByName(ACCOUNT);
export const DOCUMENT_KEYS = keysByName(DOCUMENT);

const KNOWN = new Set([
  ...HEADER,
  ...ACCOUNT,
  ...DOCUMENT,
  ...[END_OF_FILE, ACCOUNT_START, ACCOUNT_END, DOCUMENT_START, DOCUMENT_END],
]);

/** Whether the format knows the line: a known key before `=`, or a known word alone. Tells encodings apart. */
export const knowsLine = (line: string): boolean => KNOWN.has((line.split('=', 1)[0] as string).trim());
