import type { Bank, BankDirectory, BankRestriction } from '../../../domain/bank.js';
import { Refused } from '../../../domain/failure.js';
import { type LocalDate, parseIsoDate } from '../../../domain/local-date.js';
import { shown } from '../../../domain/shown.js';
import type { ByteChunks } from '../../../formats/text/whole-lines.js';
import { type XmlListener, XmlReader } from '../../../formats/xml/xml-reader.js';

// Layout: Bank of Russia, album of unified formats of electronic messages (УФЭБС), ED807 «Полный Справочник БИК».

/** The directory holds some two thousand participants. */
const MOST_BANKS = 50_000;
const LONGEST_TEXT = 500;

type Attributes = Readonly<Record<string, string>>;

const text = (attributes: Attributes, name: string): string => shown((attributes[name] ?? '').trim(), LONGEST_TEXT);
const day = (attributes: Attributes, name: string): LocalDate | null => parseIsoDate(text(attributes, name)) ?? null;

/** One entry while it is read. */
type Entry = { -readonly [K in keyof Bank]: Bank[K] } & { restrictions: BankRestriction[]; described: boolean };

const blank = (bankCode: string): Entry => ({
  bankCode,
  name: '',
  englishName: '',
  registrationNumber: '',
  country: '',
  region: '',
  postalCode: '',
  place: '',
  address: '',
  parentCode: '',
  participantType: '',
  joinedOn: null,
  status: '',
  swift: '',
  correspondentAccount: '',
  restrictions: [],
  described: false,
});

function describe(entry: Entry, a: Attributes): void {
  Object.assign(entry, {
    name: text(a, 'NameP'),
    englishName: text(a, 'EnglName'),
    registrationNumber: text(a, 'RegN'),
    country: text(a, 'CntrCd'),
    region: text(a, 'Rgn'),
    postalCode: text(a, 'Ind'),
    place: [text(a, 'Tnp'), text(a, 'Nnp')].filter(Boolean).join(' '),
    address: text(a, 'Adr'),
    parentCode: text(a, 'PrntBIC'),
    participantType: text(a, 'PtType'),
    joinedOn: day(a, 'DateIn'),
    status: text(a, 'ParticipantStatus'),
    described: true,
  });
}

/** What elements within an entry say of it. */
const PARTS: Readonly<Record<string, (entry: Entry, attributes: Attributes) => void>> = {
  ParticipantInfo: describe,
  RstrList: (entry, a) => entry.restrictions.push({ code: text(a, 'Rstr'), on: day(a, 'RstrDate') }),
  SWBICS: (entry, a) => {
    if (entry.swift === '' || a['DefaultSWBIC'] === '1') entry.swift = text(a, 'SWBIC');
  },
  Accounts: (entry, a) => {
    // A correspondent account that is being closed is no place to send money to.
    const open = a['AccountStatus'] !== 'ACDL';
    if (a['RegulationAccountType'] === 'CRSA' && open) entry.correspondentAccount ||= text(a, 'Account');
  },
};

function begun(bankCode: string, count: number): Entry {
  if (!/^\d{9}$/.test(bankCode)) throw new Refused('banks-code', { text: shown(bankCode, 20) });
  if (count >= MOST_BANKS) throw new Refused('banks-too-many', { limit: MOST_BANKS });
  return blank(bankCode);
}

function finished({ described, ...bank }: Entry): Bank {
  if (!described || bank.name === '') throw new Refused('banks-entry', { bankCode: bank.bankCode });
  return bank;
}

/** Gathers the banks of a directory while it is read. */
class Directory implements XmlListener {
  readonly banks: Bank[] = [];
  businessDay: LocalDate | null = null;
  private entry: Entry | undefined;

  open(name: string, attributes: Attributes, depth: number): void {
    if (depth === 1 && name === 'ED807') this.businessDay = day(attributes, 'BusinessDay');
    if (depth === 2 && name === 'BICDirectoryEntry') this.entry = begun(attributes['BIC'] ?? '', this.banks.length);
    else if (this.entry && Object.hasOwn(PARTS, name)) PARTS[name]?.(this.entry, attributes);
  }

  close(name: string): void {
    if (name !== 'BICDirectoryEntry' || !this.entry) return;
    this.banks.push(finished(this.entry));
    this.entry = undefined;
  }
}

/**
 * Reads the directory of БИК (ED807, windows-1251 by its head) as its bytes come.
 *
 * @throws Refused `xml-…` {what}, `banks-layout`, `banks-code` {text}, `banks-entry` {bankCode}, `banks-too-many` {limit}
 */
export async function readBanks(chunks: ByteChunks): Promise<BankDirectory> {
  const directory = new Directory();
  const reader = new XmlReader({ what: 'ED807' }, directory);
  for await (const each of chunks) reader.write(each);
  reader.end();
  const { businessDay, banks } = directory;
  if (businessDay === null || banks.length === 0) throw new Refused('banks-layout');
  return { businessDay, banks };
}
