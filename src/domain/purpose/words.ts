import { foldLetters } from './fold.js';
import { latinForms } from './latin.js';
import type { Nature, ReferenceKind } from './reading.js';

/** `other` marks the number of something that is no document of ours: an account, a flat, a terminal, a letter. */
export type DocumentWord = ReferenceKind | 'other';

/** What a word of a purpose means to the reader; most words mean nothing. */
export interface WordMeaning {
  readonly document?: DocumentWord;
  readonly nature?: Nature;
  /** The nature is certain by the word alone. */
  readonly firm?: boolean;
  /** Speaks of paying for something. */
  readonly payment?: boolean;
  readonly advance?: boolean;
  readonly partial?: boolean;
  readonly debt?: boolean;
  readonly rent?: boolean;
  readonly thirdParty?: boolean;
  /** The sign № in letters: N, No, номер. */
  readonly numberSign?: boolean;
  /** A word that never is part of a number, even when it is written against it: «123от». */
  readonly ends?: boolean;
  /** May stand between «договор» or «счёт» and the number: «договору поставки 5», «счёт на оплату 5». */
  readonly between?: boolean;
}

const EXACT = new Map<string, WordMeaning>();
const STEMS = new Map<string, [string, WordMeaning][]>();

/** Words with a trailing `*` are beginnings (four letters at least); a longer beginning wins over a shorter one. Latin spellings follow by themselves. */
function words(meaning: WordMeaning, list: string): void {
  for (const raw of list.split(/\s+/)) {
    const word = raw.replace('*', '');
    for (const form of new Set([foldLetters(word), ...latinForms(word)])) {
      if (raw.endsWith('*')) addStem(form, meaning);
      else EXACT.set(form, { ...EXACT.get(form), ...meaning });
    }
  }
}

function addStem(stem: string, meaning: WordMeaning): void {
  const head = stem.slice(0, 4);
  const stems = STEMS.get(head) ?? [];
  const known = stems.find(([each]) => each === stem);
  if (known) known[1] = { ...known[1], ...meaning };
  else stems.push([stem, meaning]);
  STEMS.set(
    head,
    stems.sort((a, b) => b[0].length - a[0].length),
  );
}

// Documents. «Счёт» by its forms, because счётчик, счётная and расчёт are other things.
words({ document: 'invoice' }, 'счет счета счету счетом счете счетам счетов счетами счетах сч счт');
words({ document: 'invoice' }, 'инвойс* invoice invoices inv schet* sch scheta schetu квитанци*');
words({ document: 'order' }, 'заказ* заявк* зак order orders zakaz* зн');
words(
  { document: 'transfer-document' },
  'упд утд накладн* накл тн ттн торг реализаци* отгрузк* сф счф счфакт* фактур* upd',
);
words({ document: 'act' }, 'акт акта акту актам актов актом акты akt');
words(
  { document: 'agreement' },
  'договор* дог догов дг контракт* соглашен* дс допсогл* гк мк контр госконтр госконтракт* оферт*',
);
words({ document: 'agreement' }, 'dogovor* dog contract* agreement*');
words({ document: 'specification' }, 'спецификац* спец приложен* прил');

// Numbers of other things.
words(
  { document: 'other' },
  'инн кпп бик огрн огрнип кбк октмо окато уин уип игк икз inn kpp bik vo код кода коды кодом',
);
words(
  { document: 'other' },
  'тел телефон* факс терминал* мерчант* merchant tid карта карты карте карту картам lot лот лота лоту',
);
words(
  { document: 'other' },
  'тендер* аукцион* закупк* конкурс* извещен* пп поручен* платежка платежке платежного реестр* реестровы*',
);
words(
  { document: 'other' },
  'паспорт* кв квартир* оф офис* помещен* корп корпус* стр строен* этаж* склад* магазин* объект* здани* дом дома',
);
words(
  { document: 'other' },
  'школ* сад сада больниц* поликлиник* цех* вагон* контейнер* рейс* маршрут* дело дела делу лист листа листу',
);
words(
  { document: 'other' },
  'доверенност* лс рс кс счетчик* филиал* отделен* участок участка этап* групп* полис* протокол* решени*',
);
words(
  { document: 'other' },
  'постановлен* приказ* сертификат* чек чека чеки клиент* абонент* лиценз* станци* вх исх операци* лицев*',
);
words(
  { document: 'other' },
  'расчетн* корреспондентск* транзитн* спецсчет* кадастров* гос машин* автомоб* прибор* точк* тариф* бригад* бокс*',
);
words(
  { document: 'other' },
  'записк* рапорт* распоряж* уведомлен* ведомост* смета смете смету сметы меморандум* ордер* резолюц*',
);
words({ document: 'other' }, 'обязательств* направлени* предписани* заявлен* тикет* инцидент* обращени*');
words({ document: 'other', thirdParty: true }, 'письм*');

// What a payment may be besides payment for goods.
words({ nature: 'refund' }, 'возврат* возвращ* vozvrat* refund* сторно');
words({ nature: 'refund', firm: true }, 'ошибочн* излишн*');
words({}, 'возвратн*');
words(
  { nature: 'loan', firm: true },
  'займ займа займу займы займов займом заем заемн* займодав* микрозайм* loan zaim* zaym* ссуд* овердрафт*',
);
words({ nature: 'loan', firm: true }, 'кредит кредита кредиту кредитом кредиты kredit* вексел*');
words({ nature: 'loan' }, 'финансирован* аккредитив* кредитн* помощь помощи');
words(
  { nature: 'deposit', firm: true },
  'депозит* deposit* обеспечительн* залог залога залогу залогом залоговы* задаток задатка задатку',
);
words(
  { nature: 'deposit' },
  'обеспечен* гарантийн* взнос взноса взносы взносов взносу тендер* аукцион* конкурсн* торгах торгам торги депонир*',
);
words({ nature: 'deposit' }, 'депозитар* депозитн*');
words({ nature: 'interest', firm: true }, 'процентов процентам проценты interest');
words(
  { nature: 'acquiring' },
  'эквайринг* эквайринга эквайр* мерчант* merchant* терминал* зачислен* реестр* маркетплейс*',
);
words(
  { nature: 'own-transfer' },
  'собственн* пополнен* подкреплен* перемещен* своих свои своими закрытие закрытии между перевод*',
);
words({ nature: 'salary', firm: true }, 'зарплат* заработн* алимент* подотчет* подотчетн* стипенди* отпускны*');
words({ nature: 'salary' }, 'премия премии премию командировочн*');
words({ nature: 'tax' }, 'налог налога налогов налогу налоги налогов* енп енс пошлин* госпошлин*');
words({ nature: 'cash' }, 'инкассац* самоинкассац* выручк* наличн* внесен*');
words({ nature: 'penalty' }, 'штраф* неустойк* пени пеня пеней пеню санкци* претензи*');
words({ nature: 'insurance' }, 'возмещен* ущерб* компенсац* выплат*');
words({ nature: 'grant', firm: true }, 'субсиди* пожертвован* дотаци*');
words({ nature: 'grant' }, 'дарен* лотере* выигрыш* грант гранта гранту благотворит* спонсор* целев*');
words({ nature: 'capital', firm: true }, 'уставн* дивиденд* вклад вклада вкладу вклады');
words({ nature: 'capital' }, 'инвестиц* доли доля долю цесси* уступк* паев* паевой учредител* облигац* купон*');
words({ nature: 'fee' }, 'комисси* вознагражден* кэшбэк кешбэк cashback бонус* ретробонус*');
words({ nature: 'enforcement' }, 'взыскан* исполнительн* суда суду судебн* арбитраж* пристав*');

// Turns of speech.
words(
  { payment: true },
  'оплат* опл оплач* оплт платеж* плата плату платы oplata opl payment* plata товар* услуг* аренд* поставк*',
);
words({ payment: true }, 'за for za tovar* uslug* расчет расчеты');
words({ payment: true, advance: true }, 'аванс* предоплат* предопл предварит* avans* predoplat* prepayment* advance');
words(
  { payment: true, partial: true },
  'доплат* транш* частичн* частич част часть частью остаток остатка окончат* рассрочк* partial*',
);
words({ debt: true }, 'задолж* долг долга долгу долги сверк* погашен* debt debts arrears outstanding reconciliation');
words({ rent: true }, 'аренд* субаренд* лизинг* найм абонентск* абонплат* подписк* rent lease subscription');
words({ thirdParty: true }, 'третье третьего третьих третьи взаиморасч* взаимозач*');

words({ numberSign: true }, 'n no нo ном номер номера номеру номерам номером num nr nom nomer');
words(
  { ends: true },
  'от за г год года гг на по и в с ндс nds руб рублей р rub шт сумма сумму сумме ot za s so вт согл согласно для к кг тн and of dated under for',
);
words(
  { between: true },
  'на оплату оплаты опл поставки поставке аренды аренде субаренды подряда услуг оказания оказание купли продажи покупателя',
);
words(
  { between: true },
  'покупателю возмездного возмездное лизинга обслуживания обслуживание перевозки хранения займа ссуды клиента клиенту',
);
words({ between: true }, 'оферта оферте оферты спецификация наряд наряду доп');

/** Words that may be written against the ones before them, the longer first. */
const GLUED = [
  ...'счетам счетов счету счета счет договору договора договор упд акту накладной заказу сч дог'.split(' '),
  ...'invoices invoice schetam schetov schetu scheta schet dogovoru dogovora dogovor inv'.split(' '),
]
  .map(foldLetters)
  .sort((a, b) => b.length - a.length);

/** What stands before them. */
const BEFORE_GLUED = new RegExp(
  `(?:${'по оплата за на опл и к oplata pay payment pmt for of invoice'.split(' ').map(foldLetters).join('|')})$`,
);

/** The sign № in letters, glued to the word before it. */
const GLUED_SIGN = new RegExp(`(?:${['no', 'nr', 'num', 'номер'].map(foldLetters).join('|')}|N)$`);

/** «Спецзаявка», «телезаказ»: an order whatever stands before it. */
const ORDER_AT_END = /(?:ЗАЯВК[АЕИУ]|ЗАКАЗ[АУЕ]?)$/;
const AN_ORDER: WordMeaning = { document: 'order' };

/** The meaning of a folded word, `undefined` for a word that means nothing to the reader. */
export function meaningOf(word: string): WordMeaning | undefined {
  const exact = EXACT.get(word);
  if (exact || word.length < 4) return exact;
  for (const [stem, meaning] of STEMS.get(word.slice(0, 4)) ?? []) if (word.startsWith(stem)) return meaning;
  return word.length > 6 && ORDER_AT_END.test(word) ? AN_ORDER : undefined;
}

/** «ОПЛАТАПОСЧЕТУ», «OPLATASCHETANO»: the document word at the end of words written without blanks. «Расчёт» is not one. */
export function documentAtEnd(word: string): DocumentWord | undefined {
  if (word.length < 6) return undefined;
  return gluedDocument(word) ?? gluedDocument(word.replace(GLUED_SIGN, ''));
}

function gluedDocument(word: string): DocumentWord | undefined {
  const marker = GLUED.find((each) => word.endsWith(each));
  if (!marker) return undefined;
  const before = word.slice(0, -marker.length);
  return before.endsWith('РА') || !BEFORE_GLUED.test(before) ? undefined : meaningOf(marker)?.document;
}

/** Legal forms as they stand before a name (организационно-правовая форма), and the long ones by their first word. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'ООО ОАО ЗАО ПАО НАО АО ИП ЧП ГУП МУП ФГУП ГБУ МБУ ФГБУ ФГБОУ ФКУ ГКУ МКУ МАУ ГАУ МБОУ МКОУ ГБУЗ АНО НКО ЧОУ ТСЖ ТСН СНТ ЖСК КФХ СПК ПК ТОО ОДО LLC LTD JSC OOO IP'
    .split(' ')
    .map(foldLetters),
);

/** An account in a bank, a personal account of a subscriber: not an invoice. */
export const OF_A_BANK = /^(?:ЛИЦЕВ|РАСЧЕТН|КОРРЕСП|ТРАНЗИТ|БАНКОВСК|ТЕКУЩ|ДЕПОЗИТ|ССУДН|СПЕЦИАЛЬН)/;

/** Between a document and its date or sum only these words stand. */
export const SUM_WORDS: ReadonlySet<string> = new Set(
  'на сумму сумма сумме размере от г года в дата даты dated of na summu summa summe'.split(' ').map(foldLetters),
);

/** «И», and what it is in other letters: it parts the numbers of a list. */
export const AND: ReadonlySet<string> = new Set(['и', 'также', 'and', 'i'].map(foldLetters));

/** «с 101 по 105», in Latin letters too. */
export const FROM: ReadonlySet<string> = new Set(['с', 'со', 's', 'so', 'from'].map(foldLetters));
export const THROUGH: ReadonlySet<string> = new Set(['по', 'po', 'to'].map(foldLetters));
