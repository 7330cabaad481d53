import type { PartyMention } from '../../domain/party.js';
import { presentCode } from '../../domain/tax-number.js';

/** Fields of a document by key. */
export type Fields = Readonly<Record<string, string>>;

type SideField =
  'whole' | 'name' | 'account' | 'indirect' | 'line2' | 'line3' | 'taxNumber' | 'reasonCode' | 'bank' | 'bankCode';
type SideKeys = Readonly<Record<SideField, string>>;

const sideKeys = (side: string): SideKeys => ({
  whole: side,
  name: `${side}1`,
  account: `${side}Счет`,
  indirect: `${side}РасчСчет`,
  line2: `${side}2`,
  line3: `${side}3`,
  taxNumber: `${side}ИНН`,
  reasonCode: `${side}КПП`,
  bank: `${side}Банк1`,
  bankCode: `${side}БИК`,
});

/** Keys of the two sides. */
export const PAYER = sideKeys('Плательщик');
export const PAYEE = sideKeys('Получатель');

/**
 * A tax number written before the name: `ИНН 7700000001 ООО …`, `ИНН 7700000001/770001001 ООО …`, `7700000001, ООО …`,
 * `7700000001 ООО …`. Seen with 9 digits (Belarus) to 13 (a masked file).
 */
const TAX_NUMBER_BEFORE_NAME =
  /^(?:ИНН:?\s*(\d+)|(\d{9,13})(?=[,\s/\\]))(?:\s*[/\\]\s*(\d{9})(?!\d)|[,\s]+КПП:?\s*(\d{1,9})(?!\d))?(?:[,\s]+|$)/i;

interface WrittenName {
  readonly name: string;
  readonly taxNumber: string;
  readonly reasonCode: string;
}

/** Parts a name from the tax number and КПП that banks write before it. */
function partName(text: string): WrittenName {
  const first = text.charCodeAt(0);
  const mayCarry = (first >= 0x30 && first <= 0x39) || first === 0x418 || first === 0x438;
  const match = mayCarry ? TAX_NUMBER_BEFORE_NAME.exec(text) : null;
  if (!match) return { name: text, taxNumber: '', reasonCode: '' };
  return {
    name: text.slice(match[0].length),
    taxNumber: presentCode(match[1] ?? match[2]),
    reasonCode: presentCode(match[3] ?? match[4]),
  };
}

/** An account without blanks; `` when absent or written as zeros. */
const cleanAccount = (text: string | undefined): string => {
  if (text === undefined) return '';
  return presentCode(/\s/.test(text) ? text.replace(/\s+/g, '') : text);
};

/** Плательщик2 holds the account in the older way of writing; a name's second line is no account. */
const accountInLine2 = (text: string | undefined): string => (text !== undefined && /^\d{15,}$/.test(text) ? text : '');

const codeOf = (text: string | undefined): string => (text === undefined ? '' : presentCode(text));

/**
 * How a document names one side. The name is Плательщик1, else Плательщик: 1C writes both ways, a bank may fill either.
 * A tax number before the name is cut off, and used when its own field is empty. The account is ПлательщикСчет, the client's own account,
 * else ПлательщикРасчСчет, else Плательщик2.
 */
export function readParty(fields: Fields, keys: SideKeys): PartyMention {
  const written = partName(fields[keys.name] ?? fields[keys.whole] ?? '');
  return {
    name: written.name,
    taxNumber: codeOf(fields[keys.taxNumber]) || written.taxNumber || partName(fields[keys.whole] ?? '').taxNumber,
    reasonCode: codeOf(fields[keys.reasonCode]) || written.reasonCode,
    account:
      cleanAccount(fields[keys.account]) || cleanAccount(fields[keys.indirect]) || accountInLine2(fields[keys.line2]),
    bankCode: fields[keys.bankCode] ?? '',
    bankName: fields[keys.bank] ?? fields[keys.line3] ?? '',
  };
}
