import { DIFFERENCE_KINDS } from '../../../src/domain/matching/replayed.js';
import { MERGE_EVIDENCE } from '../../../src/domain/card/card-rules.js';
import { RULE_NAMES } from '../../../src/domain/matching/verdict.js';
import { SILENCES } from '../../../src/domain/notifications/notification-plan.js';
import { TIMELINE_KINDS } from '../../../src/domain/activity.js';
import { PERSONAL_PARTS } from '../../../src/store/reads/personal-reads.js';
import { CATALOGUES, TOPICS } from '../../../src/domain/wording/catalogues.js';
import { say } from '../../../src/domain/wording/say.js';
import { codesIn, kebabWordsIn, sourceFiles, type Spoken } from './spoken-codes.js';

const LANGUAGES = ['ru', 'en'] as const;

/** Codes that the program makes of a beginning and a value. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  'kind-': ['statement', 'invoices', 'counterparties', 'agreements', 'orders', 'unknown'],
  'status-': [
    ...['open', 'matched', 'partly-matched', 'advance', 'set-aside', 'withdrawn'],
    ...['partly-paid', 'paid', 'overpaid', 'overdue', 'cancelled'],
    ...['pending', 'sending', 'sent', 'delivered', 'failed', 'unknown', 'suppressed', 'held'],
  ],
  'title-': [400, 401, 403, 404, 405, 408, 409, 413, 414, 415, 422, 429, 431, 500, 503, 507].map(String),
  'key-status-': ['active', 'superseded', 'expired', 'revoked'],
  'nature-': [
    ...['refund', 'loan', 'deposit', 'interest', 'acquiring', 'own-transfer', 'salary', 'tax', 'cash', 'penalty'],
    ...['insurance', 'grant', 'capital', 'fee', 'enforcement'],
  ],
  'terms-state-': ['kept', 'breached', 'unclear'],
  'personal-part-': PERSONAL_PARTS,
  'timeline-': [
    ...TIMELINE_KINDS.slice(0, 5),
    'withdrawn',
    'agreement',
    'order',
    'invoice',
    'payment-in',
    'payment-out',
    'message',
  ],
  'timeline-decision-': ['match', 'allocate', 'reverse', 'set-aside', 'reopen'],
  'payer-by-': ['tax-number', 'account', 'name'],
  'told-': ['match', 'allocate', 'reverse', 'set-aside', 'reopen'].flatMap((kind) =>
    ['rule', 'person', 'bank'].map((by) => `${kind}-by-${by}`),
  ),
  'replay-': [...DIFFERENCE_KINDS, 'matched', 'suggested', 'unmatched'],
  'replay-books-': ['as-present', 'as-proposed', 'otherwise', 'undecided'],
  'message-': ['email', 'sms'],
  'address-': ['email', 'sms'],
  'verdict-': ['sent', 'failed', 'resend'],
  'said-': ['yes', 'no'],
  'direction-': ['in', 'out'],
  'column-': [
    ...['posted-on', 'number', 'document-on', 'direction', 'amount', 'allocated', 'open', 'currency', 'status'],
    ...['party', 'tax-number', 'account', 'purpose', 'issued-on', 'due-on', 'id'],
  ],
  'source-state-': ['good', 'never', 'failed', 'held'],
  'help-name-': [
    ...['options', 'command', 'files', 'file', 'payment', 'invoices', 'allocations', 'what', 'kind', 'name', 'text'],
    ...['id', 'status', 'n', 'cursor', 'role', 'list', 'hours', 'key', 'folder', 'ids', 'sources'],
  ],
  'evidence-': MERGE_EVIDENCE,
  'demo-kind-': ['email', 'sms'],
  'demo-rule-': RULE_NAMES,
  'demo-example-': ['matched', 'suggested', 'unmatched'],
};

/** Files that hold codes in tables and lists, and the words in them that are no codes. */
const TABLES: Readonly<Record<string, readonly string[]>> = {
  'src/domain/matching/decide.ts': ['tax-number'],
  'src/domain/matching/explanation.ts': ['tax-number'],
  'src/domain/matching/missing.ts': [],
  'src/domain/matching/named.ts': ['tax-number'],
  'src/domain/matching/third-party.ts': ['pays-for'],
  'src/domain/matching/unnamed.ts': ['tax-number'],
  'src/cli/check-systems.ts': [],
  'src/cli/decision-commands.ts': ['set-aside'],
  'src/cli/help-wording.ts': [],
  'src/cli/usage-error.ts': [],
  'src/connectors/channels/smsc/smsc-answers.ts': ['no-answer'],
  'src/connectors/channels/smtp/smtp-outcome.ts': [],
  'src/cli/sync-command.ts': ['dry-run', 'accept-shrink'],
  'src/console/problem/classify.ts': [],
  'src/store/reads/timeline-branches.ts': [],
  'src/formats/recognise.ts': ['1c-exchange', 'utf-8', 'windows-1251'],
  'src/formats/client-bank/read-document.ts': [],
  'src/formats/client-bank/read-head.ts': [],
  'src/notifications/resolve-unknown-deliveries.ts': ['no-answer'],
};

const spoken = sourceFiles().flatMap(codesIn);
const inTables = Object.entries(TABLES).flatMap(([file, others]) =>
  kebabWordsIn(file).filter((each) => !others.includes(each)),
);
const inFamilies = Object.entries(FAMILIES).flatMap(([start, values]) => values.map((value) => start + value));
const needed = [
  ...new Set([...spoken.map((each) => each.code), ...inTables, ...inFamilies, ...SILENCES, ...RULE_NAMES]),
].sort();

const placesIn = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)(?::[\w-]+)?\}/g)].map((each) => each[1] as string))].sort();
/** Places outside of the optional parts. */
const requiredIn = (text: string): string[] => placesIn(text.replace(/\[[^[\]]*\]/g, ''));

describe('catalogues of sentences', () => {
  it('find the codes of the program', () => expect(spoken.length).toBeGreaterThan(250));

  it.each(LANGUAGES)('have a sentence for every code that the program says, in %s', (language) => {
    expect(needed.filter((code) => !Object.hasOwn(CATALOGUES[language], code))).toEqual([]);
  });

  it.each(LANGUAGES)('have every code once, in %s', (language) => {
    const all = Object.values(TOPICS).flatMap((topic) => Object.keys(topic[language]));
    expect(all.filter((code, at) => all.indexOf(code) !== at)).toEqual([]);
  });

  it.each(Object.keys(TOPICS))('of %s have the same codes in both languages, in one order', (name) => {
    expect(Object.keys(TOPICS[name]?.en ?? {})).toEqual(Object.keys(TOPICS[name]?.ru ?? {}));
  });

  it('have the same places in both languages, and need the same of them', () => {
    const differ = Object.keys(CATALOGUES.ru).filter((code) => {
      const [ru, en] = [CATALOGUES.ru[code] ?? '', CATALOGUES.en[code] ?? ''];
      return placesIn(ru).join() !== placesIn(en).join() || requiredIn(ru).join() !== requiredIn(en).join();
    });
    expect(differ).toEqual([]);
  });

  it('need no parameter that a place of the program does not pass', () => {
    const lacking = spoken.flatMap(({ code, params, file }: Spoken) =>
      params === undefined
        ? []
        : requiredIn(CATALOGUES.ru[code] ?? '')
            .filter((place) => !params.includes(place))
            .map((place) => `${file}: ${code} {${place}}`),
    );
    expect(lacking).toEqual([]);
  });

  it('have no place for a parameter that nobody passes', () => {
    const unknown = [...new Set(spoken.map((each) => each.code))].flatMap((code) => {
      const places = spoken.filter((each) => each.code === code);
      if (places.some((each) => each.params === undefined)) return [];
      // `doctor` adds the channel to what a channel answers.
      const passed = new Set([...places.flatMap((each) => each.params ?? []), 'channel']);
      return placesIn(CATALOGUES.ru[code] ?? '')
        .filter((place) => !passed.has(place))
        .map((place) => `${code} {${place}}`);
    });
    expect(unknown).toEqual([]);
  });

  it('say words that are in the catalogue where a place asks for a word', () => {
    const starts = Object.values(CATALOGUES.ru).flatMap((text) => [...text.matchAll(/\{\w+:([\w-]+-)\}/g)]);
    for (const [, start = ''] of starts)
      expect(Object.keys(CATALOGUES.ru).some((code) => code.startsWith(start))).toBe(true);
  });

  it('have no empty sentence, Cyrillic in Russian and none in English', () => {
    const codes = Object.keys(CATALOGUES.ru);
    for (const language of LANGUAGES)
      expect(codes.filter((code) => CATALOGUES[language][code]?.trim() === '')).toEqual([]);
    expect(codes.filter((code) => !CYRILLIC.test(CATALOGUES.ru[code] ?? '') && !isBare(CATALOGUES.ru[code]))).toEqual(
      [],
    );
    expect(codes.filter((code) => CYRILLIC.test((CATALOGUES.en[code] ?? '').replace(WORDS_OF_THE_FORMAT, '')))).toEqual(
      [],
    );
  });

  // The run of matching counts first reasons without their parameters, and the HTTP API keeps those of a failing system to itself.
  it('read well without parameters where they get lost', () => {
    const bare = spoken.filter(
      ({ file, maker }) =>
        file.startsWith('src/domain/matching/') ||
        (maker === 'Temporary' && !file.startsWith('src/store/embedded/')) ||
        file.startsWith('src/messaging/rabbitmq/link'),
    );
    expect(bare.length).toBeGreaterThan(20);
    for (const { code } of bare) for (const language of LANGUAGES) expect(say({ code }, language)).not.toMatch(/[{[]/);
  });
});

const CYRILLIC = /[ЁёА-я]/;
const WORDS_OF_THE_FORMAT = /КонецФайла|СекцияРасчСчет/g;
/** A phrase may consist of places and signs alone (`{file}: {text}`); SMS is SMS in every language. */
const isBare = (text = ''): boolean => !/[A-Za-z]/.test(text.replace(/\{[^{}]*\}|SMS/g, ''));
