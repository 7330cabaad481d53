import { parse } from 'yaml';
import { cardRulesSchema } from '../../../src/domain/card/card-rules.js';
import { openChannels } from '../../../src/connectors/channels/channel-list.js';
import { openLedger } from '../../../src/connectors/ledgers/ledger-list.js';
import { matchingSettingsSchema } from '../../../src/domain/matching/rules.js';
import { isRegistryKind, openRegistry } from '../../../src/connectors/registries/registry-list.js';
import { wordingsFileSchema } from '../../../src/domain/purpose/own-wordings.js';
import { ledgerMappingSchema } from '../../../src/formats/ledger/ledger-mapping.js';
import { exchangeSchema } from '../../../src/settings/exchange.js';
import { loadMappings } from '../../../src/settings/load-mappings.js';
import { notificationFileSchema, notificationRuleSchema } from '../../../src/domain/notifications/notification-rule.js';
import { REGISTER_KINDS, registerMappingSchema } from '../../../src/formats/register/register-mapping.js';
import { brokenLinks, type CodeBlock, codeBlocks, documentAt, documents } from '../../support/documents.js';

const all = documents();

/** An example of configuration, held to the schema that the program holds it to. */
function check(value: Record<string, unknown>): void {
  if ('channels' in value) {
    const blocks = value['channels'] as Record<string, Record<string, unknown>>;
    openChannels(blocks, { secret: () => 'secret', pathOf: (path) => path });
  } else if ('sources' in value) {
    const blocks = value['sources'] as Record<string, Record<string, unknown>>;
    const mapping = (name: string) => {
      const found = loadMappings('mappings/ledgers/odata', ledgerMappingSchema).find((each) => each.name === name);
      if (!found) throw new Error(`there is no mapping ${name}`);
      return found.value;
    };
    const surroundings = { secret: () => 'secret', pathOf: (path: string) => path };
    for (const [name, block] of Object.entries(blocks))
      if (isRegistryKind(block['kind'])) openRegistry(name, block, surroundings);
      else openLedger(name, block, { ...surroundings, mapping });
  } else if ('exchange' in value) exchangeSchema.parse(value['exchange']);
  else if ('cards' in value) cardRulesSchema.parse(value['cards']);
  else if ('matching' in value) matchingSettingsSchema.parse(value['matching']);
  else if ('natures' in value) wordingsFileSchema.parse(value);
  else if ('kinds' in value) ledgerMappingSchema.parse(value);
  else if ('rules' in value) notificationFileSchema.parse(value);
  else registerMappingSchema.parse(value);
}

describe('documents', () => {
  it.each(all.map((each) => [each.path, each] as const))('%s leads nowhere wrong', (_path, document) => {
    expect(brokenLinks(document)).toEqual([]);
  });

  const examples = all.flatMap((each) =>
    codeBlocks(each)
      .filter(({ language }) => language === 'yaml')
      .map(({ text, line }) => [`${each.path}:${line}`, text] as const),
  );

  it.each(examples)('the example at %s is what the program takes', (_place, text) => {
    check(parse(text) as Record<string, unknown>);
  });
});

describe('README.ru.md, the twin of README.md', () => {
  const [english, russian] = [documentAt('README.md'), documentAt('README.ru.md')];

  /** What is told to people inside a command is told in their language. */
  const commandsOf = (blocks: readonly CodeBlock[]): string[] =>
    blocks
      .filter(({ language }) => language !== 'text')
      .map(({ text }) => text.replace(/--why '[^']*'/g, "--why ''").replace(/"why":"[^"]*"/g, '"why":""'));

  it('has the same commands and examples', () => {
    expect(commandsOf(codeBlocks(russian))).toEqual(commandsOf(codeBlocks(english)));
  });

  it('has the same parts, and tables of the same length', () => {
    const shape = (text: string): string[] =>
      text.split('\n').flatMap((line) => (/^##? /.test(line) ? ['part'] : line.startsWith('|') ? ['row'] : []));
    expect(shape(russian.text)).toEqual(shape(english.text));
  });
});

describe('docs/mappings.md', () => {
  const { text } = documentAt('docs/mappings.md');
  const fieldsOf = (kind: string): string[] => {
    const row = text.split('\n').find((line) => line.startsWith(`| \`${kind}\` |`)) ?? '';
    const names = row.split('|')[2] ?? '';
    return [...names.replace(/\([^)]*\)/g, '').matchAll(/`(\w+)`/g)].map((match) => match[1] as string);
  };

  it.each(REGISTER_KINDS)('names fields that %s have', (kind) => {
    const fields = Object.fromEntries(fieldsOf(kind).map((name) => [name, 'column']));
    expect(Object.keys(fields).length).toBeGreaterThan(5);
    registerMappingSchema.parse({ kind, source: 'example', recognise: ['column'], fields });
  });

  it('names every field of a rule', () => {
    for (const name of Object.keys(notificationRuleSchema.shape)) expect(text).toContain(`\`${name}\``);
  });
});
