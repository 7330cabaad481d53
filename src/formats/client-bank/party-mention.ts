import type { PartyMention } from '../../domain/party.js';
import { presentCode } from '../../domain/tax-number.js';
import type { Fields } from './document-fields.js';
import type { DocumentField, Side } from './keywords.js';

const sideKeys = <S extends Side>(side: S) =>
  ({
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
  }) as const satisfies Record<string, DocumentField>;

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
export function readParty(fields: Fields, keys: typeof PAYER | typeof PAYEE): PartyMention {
  const written = partName(fields.get(keys.name) ?? fields.get(keys.whole) ?? '');
  return {
    name: written.name,
    taxNumber:
      codeOf(fields.get(keys.taxNumber)) || written.taxNumber || partName(fields.get(keys.whole) ?? '').taxNumber,
    reasonCode: codeOf(fields.get(keys.reasonCode)) || written.reasonCode,
    account:
      cleanAccount(fields.get(keys.account)) ||
      cleanAccount(fields.get(keys.indirect)) ||
      accountInLine2(fields.get(keys.line2)),
    bankCode: fields.get(keys.bankCode) ?? '',
    bankName: fields.get(keys.bank) ?? fields.get(keys.line3) ?? '',
  };
}
