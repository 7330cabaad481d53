import { type LocalDate, plusDays, toRussianDate } from '../../domain/local-date.js';
import { money, toDecimal } from '../../domain/money.js';
import type { BankLine } from './bank-lines.js';
import { clientOf, CLIENTS, type ClientKey } from './clients.js';
import { type AccountKey, BANKS, OTHERS, type OtherKey, OWN_ACCOUNTS, type Party } from './company.js';
import { fillPurpose, type PurposeFacts } from './fill-purpose.js';
import { accountIn } from './requisites.js';

/** What a statement file is to say: an account from a bank day to a bank day, both included. */
export interface StatementPlan {
  readonly account: AccountKey;
  readonly firstDay: number;
  readonly lastDay: number;
  /** Number of the bank day on whose morning the bank made the file. */
  readonly madeOn: number;
  /** All movements of all accounts: those before the first day make the opening balance. */
  readonly lines: readonly BankLine[];
}

const sum = (minor: bigint): string => toDecimal(money(minor));

const isClient = (key: BankLine['other']): key is ClientKey => key in CLIENTS;
const isOwn = (key: BankLine['other']): key is AccountKey => key in OWN_ACCOUNTS;

/** The other side of a line. */
export function otherSide(line: BankLine): Party {
  if (isOwn(line.other)) return OWN_ACCOUNTS[line.other];
  if (!isClient(line.other)) return OTHERS[line.other as OtherKey];
  const client = clientOf(line.other);
  return line.fromAnotherAccount
    ? { ...client, account: accountIn(BANKS.third, '40817', '999'), bank: BANKS.third }
    : client;
}

const total = (lines: readonly BankLine[], direction: BankLine['direction']): bigint =>
  lines.reduce((all, line) => (line.direction === direction ? all + line.amount : all), 0n);

const side = (key: 'Плательщик' | 'Получатель', { name, taxNumber, reasonCode, account, bank }: Party): string[] => [
  `${key}Счет=${account}`,
  `${key}=${taxNumber === '' ? '' : `ИНН ${taxNumber} `}${name}`,
  `${key}ИНН=${taxNumber}`,
  `${key}КПП=${reasonCode}`,
  `${key}1=${name}`,
  `${key}РасчСчет=${account}`,
  `${key}Банк1=${bank.name}`,
  `${key}Банк2=${bank.city}`,
  `${key}БИК=${bank.code}`,
  `${key}Корсчет=${bank.correspondent}`,
];

function document(line: BankLine, own: Party, facts: PurposeFacts): string[] {
  const day = toRussianDate(facts.calendar.day(line.day));
  const other = otherSide(line);
  const [payer, payee] = line.direction === 'in' ? [other, own] : [own, other];
  return [
    `СекцияДокумент=${line.kind}`,
    `Номер=${line.number}`,
    `Дата=${day}`,
    `Сумма=${sum(line.amount)}`,
    `ДатаСписано=${line.direction === 'out' ? day : ''}`,
    `ДатаПоступило=${line.direction === 'in' ? day : ''}`,
    ...side('Плательщик', payer),
    ...side('Получатель', payee),
    'ВидПлатежа=электронно',
    `ВидОплаты=${line.kind === 'Банковский ордер' ? '17' : line.kind === 'Мемориальный ордер' ? '09' : '01'}`,
    'Очередность=5',
    `НазначениеПлатежа=${fillPurpose(line, facts)}`,
    'КонецДокумента',
  ];
}

/** The period of a plan: up to the day before the next bank day, so that periods of one account touch. */
function periodOf({ firstDay, lastDay }: StatementPlan, { calendar }: PurposeFacts): readonly [LocalDate, LocalDate] {
  return [calendar.day(firstDay), plusDays(calendar.day(lastDay + 1), -1)];
}

/** Writes a statement as a bank does: 1CClientBankExchange 1.03 with balances that add up (выписка). */
export function statementText(plan: StatementPlan, facts: PurposeFacts): string {
  const own = OWN_ACCOUNTS[plan.account];
  const ofAccount = plan.lines.filter((line) => line.account === plan.account);
  const before = ofAccount.filter((line) => line.day < plan.firstDay);
  const lines = ofAccount.filter((line) => line.day >= plan.firstDay && line.day <= plan.lastDay);
  const opening = own.opening + total(before, 'in') - total(before, 'out');
  const [received, spent] = [total(lines, 'in'), total(lines, 'out')];
  const [from, to] = periodOf(plan, facts).map(toRussianDate);
  return [
    '1CClientBankExchange',
    'ВерсияФормата=1.03',
    'Кодировка=Windows',
    'Отправитель=',
    'Получатель=1С:Предприятие',
    `ДатаСоздания=${toRussianDate(facts.calendar.day(plan.madeOn))}`,
    'ВремяСоздания=08:15:00',
    `ДатаНачала=${from}`,
    `ДатаКонца=${to}`,
    `РасчСчет=${own.account}`,
    'СекцияРасчСчет',
    `ДатаНачала=${from}`,
    `ДатаКонца=${to}`,
    `НачальныйОстаток=${sum(opening)}`,
    `РасчСчет=${own.account}`,
    `ВсегоСписано=${sum(spent)}`,
    `ВсегоПоступило=${sum(received)}`,
    `КонечныйОстаток=${sum(opening + received - spent)}`,
    'КонецРасчСчет',
    ...lines.flatMap((line) => document(line, own, facts)),
    'КонецФайла',
    '',
  ].join('\r\n');
}
