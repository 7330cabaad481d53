import { z } from 'zod';
import { CHANNEL_KINDS } from '../../src/connectors/channels/channel-list.js';
import { LEDGER_SOURCES } from '../../src/connectors/ledgers/ledger-list.js';
import { REGISTRY_SOURCES } from '../../src/connectors/registries/registry-list.js';
import { matchingRulesSchema } from '../../src/domain/matching/rules.js';
import type { LinkRule, RuleName } from '../../src/domain/matching/verdict.js';
import { environmentHelp, readEnvironment } from '../../src/settings/environment.js';
import { configSchema } from '../../src/settings/settings.js';
import { code, fieldTable, plain, table } from './field-table.js';

const HEAD = `# Configuration

This page is made from the schemas of the program by \`npm run docs:configuration\`; a test holds it to them. Do not edit it by hand.

Values come from three places:

1. \`config/default.yaml\`, the values of an installation. Another folder is named by \`SVERKA_CONFIG\`.
2. \`config/<SVERKA_ENV>.yaml\`, laid over it field by field, when \`SVERKA_ENV\` is set.
3. The environment: addresses, secrets, and what differs between processes on one machine.

A field that no schema knows, a wrong value and a missing secret are refused at the start in one sentence that names
the setting (and for a file its line).`;

const SECRETS = `## Secrets

A secret never stands in \`config/\`. A field whose name ends in \`From\` names the environment variable that holds it:
\`passwordFrom: SMTP_PASSWORD\`. Instead of the variable itself one may set the same name with \`_FILE\` behind it to the path of a file
that holds the value (\`SMTP_PASSWORD_FILE=/run/secrets/smtp\`). This works for \`DATABASE_URL\`, \`AMQP_URL\` and \`SVERKA_API_KEY\` too.`;

const CHANNELS = `## Channels

\`channels\` is a set of blocks by name; the name is free. A message goes through the first channel that carries its kind (e-mail or
SMS), unless its rule names one. As long as no \`smtp\` or \`smsc\` channel is written here, nothing leaves the machine.`;

const SOURCES = `## Sources

\`sources\` is a set of blocks by name; the name is free, and becomes the source of the external ids: choose it once. What it
takes to connect a base of 1C: [connectors/1c-odata.md](connectors/1c-odata.md). Registries are sources too:
[connectors/cbr.md](connectors/cbr.md), [connectors/dadata.md](connectors/dadata.md), [connectors/focus.md](connectors/focus.md),
[connectors/egrul.md](connectors/egrul.md).`;

const RULES = `### Rules

\`automatic\` has one switch for each rule, all \`true\`: with \`false\` the rule only suggests and a person decides. A rule settles a
payment by itself only if no other rule explains it otherwise.`;

/** When each rule settles a payment; the compiler sees to it that none is left out. */
const RULE_SENTENCES: Readonly<Record<RuleName | LinkRule, string>> = {
  'named-exact': 'The text names one invoice and the payment is exactly what is open of it',
  'named-several': 'The text names several invoices and the payment is exactly what is open of them together',
  'named-rounded': 'The named invoices miss the payment by no more than toleranceMinor',
  'named-part': 'One invoice is named, the payment is less, and no other open invoice of the payer is exactly as much',
  'named-overpaid':
    'One invoice is named and the payment is more, within overpaymentPercent; the rest is kept as an advance',
  'named-sums': 'Several invoices are named, each with its sum, and the sums make up the payment',
  'third-party':
    'The text says for whom the payment is made, and names an invoice of that company which it pays exactly',
  'agreement-amount': 'The text names an agreement of which one open invoice is exactly as much',
  'period-amount': 'The text names a month of which one open invoice is exactly as much',
  'date-amount': 'The text names a date, and one open invoice of that date is exactly as much',
  'amount-alone': 'Nothing is named, and the payer has one open invoice that is exactly as much',
  'mistyped-number':
    "The named number is nobody's, and the one invoice of the sum differs from it by a slip or has the named date",
  'sum-of-several':
    'No single invoice is as much, and it is proved that only one set of open invoices is, by odd sums that hardly meet by chance',
  'whole-debt': 'The text speaks of debt, and the payment is all that is open',
  'advance-closed':
    'The text speaks of an advance, and one invoice that came later, of the named agreement if one is named, is exactly as much; rests kept as advances too',
  'own-transfer':
    'Both sides of a transfer between accounts of one organization are in the statements, by the number, day and sum of the document: both are set aside',
  returned:
    'Money goes back whole, and the text names the payment order or the invoices that it paid, or no other payment of three months is as much: what was paid is undone, both are set aside',
};

const OVERRIDES = `### matching.organizations, matching.accounts

What single organizations of ours, by tax number, and single bank accounts, by number, have otherwise. A field that is left out stays as it
is; an account goes before its organization, both before the common rules. Fields: \`toleranceMinor\`, \`overpaymentPercent\`,
\`daysBeforeInvoice\`, \`suggestOnly\`, \`order\` and \`automatic\`. Accounts and organizations that no statement knows are told by
\`sverka doctor\`.

\`\`\`yaml
matching:
  order: [agreement-amount]
  organizations:
    '7725002343': { toleranceMinor: 0 }
  accounts:
    '40702810900000002851': { suggestOnly: true }
    '40702810500000000077': { automatic: { amount-alone: false, sum-of-several: false } }
\`\`\``;

const REPLAY = `### Trying rules first

\`sverka match --replay FILE\` tries rules on the payments of the past before they are on: FILE is a file of config, or a part of one, whose
block \`matching\` is laid over the present rules and whose block \`purposes\` is in the place of \`mappings/purposes\`. \`--from\` and \`--to\` bound the days of booking, a year by default. Both the present and
the proposed rules decide all payments of the span anew, in turn, each in books of its own; told is what would now be settled by itself and was
not, what no longer would, and what would go to other invoices, by number and sum, and how many of them are against the decision of a
person. \`--details\` lists them, \`--json\` gives all of it. Nothing is kept.

It is an approximation. Invoices and lessons are those that were known when a payment was decided first (now, for one that never was); sums,
agreements and cancellations of invoices are those of now. What the rules leave open is settled as a person settled it, on the day of the
payment. Each payment is decided once: rests of advances are not closed by later invoices. Links of own transfers and returns are taken
as they are. The engine is the present one: rules of former versions are kept as settings (\`sverka explain\` shows them), not as programs.`;

const FOLDERS = `Folders of \`inbox\` and of a \`folder\` channel that are not absolute lie within \`SVERKA_HOME\`.`;

function environmentTable(): string {
  const defaults: Readonly<Record<string, unknown>> = readEnvironment({});
  return table(
    ['Variable', 'Default', 'What it does'],
    environmentHelp().map(({ name, about }) => [code(name), code(defaults[name]), plain(about)]),
  );
}

const ruleTable = (): string =>
  table(
    ['Switch', 'When the rule settles a payment'],
    Object.entries(RULE_SENTENCES).map(([name, sentence]) => [code(`automatic.${name}`), sentence]),
  );

const schemaOf = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });

function kindPart([kind, { settings }]: [string, { settings: z.ZodType }]): string {
  return `### ${kind}\n\n${fieldTable(schemaOf(settings))}`;
}

/** The text of `docs/configuration.md`. */
export function configurationPage(): string {
  const parts = [
    HEAD,
    `## Environment\n\nAn empty variable counts as absent.\n\n${environmentTable()}`,
    SECRETS,
    `## config/*.yaml\n\n${fieldTable(schemaOf(configSchema), ['matching', 'channels', 'sources'])}\n\n${FOLDERS}`,
    `## matching\n\nFields of the block \`matching\`.\n\n${fieldTable(schemaOf(matchingRulesSchema), ['automatic'])}`,
    `${RULES}\n\n${ruleTable()}`,
    OVERRIDES,
    REPLAY,
    CHANNELS,
    ...Object.entries(CHANNEL_KINDS).map(kindPart),
    SOURCES,
    ...Object.entries(LEDGER_SOURCES).map(kindPart),
    ...Object.entries(REGISTRY_SOURCES).map(kindPart),
  ];
  return `${parts.join('\n\n')}\n`;
}
