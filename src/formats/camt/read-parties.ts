import type { PartyMention } from '../../domain/party.js';
import { isTaxNumber, presentCode } from '../../domain/tax-number.js';
import { childrenOf, elementAt, textAt, type XmlElement } from '../xml/xml-element.js';
import { codeAt, readAccount } from './camt-values.js';

/** How banks call ИНН and КПП among the identifiers of an organization. */
const TAX = /^(TXID|INN|ИНН)$/i;
const REASON = /^(KPP|КПП)$/i;

interface Codes {
  readonly taxNumber: string;
  readonly reasonCode: string;
}

/** ИНН and КПП among the other identifiers; without a scheme a number with right control digits is an ИНН. */
function codesOf(party: XmlElement | undefined): Codes {
  const others = ['OrgId', 'PrvtId'].flatMap((each) => childrenOf(elementAt(party, 'Id', each), 'Othr'));
  const written = others.map((each) => ({ id: textAt(each, 'Id'), scheme: codeAt(each, 'SchmeNm') }));
  const named = (scheme: RegExp): string => written.find((each) => scheme.test(each.scheme))?.id ?? '';
  const alone = written.find((each) => each.scheme === '' && isTaxNumber(each.id))?.id ?? '';
  // «ИНН/КПП» in one field, as Russian banks fill the identifier of a company.
  const [taxNumber = '', reasonCode = ''] = (named(TAX) || alone).split('/');
  return { taxNumber: presentCode(taxNumber), reasonCode: presentCode(named(REASON) || reasonCode) };
}

/** A bank: its БИК or BIC, and its name. `BIC` of version 02 is `BICFI` from 03 on. */
export function readBank(agent: XmlElement | undefined): Pick<PartyMention, 'bankCode' | 'bankName'> {
  const bank = elementAt(agent, 'FinInstnId');
  return {
    bankCode: textAt(bank, 'ClrSysMmbId', 'MmbId') || textAt(bank, 'BICFI') || textAt(bank, 'BIC'),
    bankName: textAt(bank, 'Nm'),
  };
}

/** A party by its element: from version 08 on within `Pty`. */
export function readParty(
  party: XmlElement | undefined,
  account: XmlElement | undefined,
  agent: XmlElement | undefined,
): PartyMention {
  const inner = elementAt(party, 'Pty') ?? party;
  return {
    name: textAt(inner, 'Nm') || textAt(party, 'Agt', 'FinInstnId', 'Nm'),
    ...codesOf(inner),
    account: readAccount(account),
    ...readBank(agent),
  };
}

/** Payer and payee of a transaction (`Dbtr`, `Cdtr`); the ultimate ones stand in when the others have no name. */
export function readParties(details: XmlElement | undefined): { payer: PartyMention; payee: PartyMention } {
  const parties = elementAt(details, 'RltdPties');
  const agents = elementAt(details, 'RltdAgts');
  const side = (short: 'Dbtr' | 'Cdtr'): PartyMention => {
    const found = readParty(
      elementAt(parties, short),
      elementAt(parties, `${short}Acct`),
      elementAt(agents, `${short}Agt`),
    );
    return found.name
      ? found
      : { ...found, name: readParty(elementAt(parties, `Ultmt${short}`), undefined, undefined).name };
  };
  return { payer: side('Dbtr'), payee: side('Cdtr') };
}
