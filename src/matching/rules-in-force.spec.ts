import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { matchingSettingsSchema } from '../domain/matching/rules.js';
import { readProposedRules } from '../settings/read-rules.js';
import { loadSettings } from '../settings/settings.js';
import { RuleSet, RulesInForce } from './rules-in-force.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sverka-rules-'));
  mkdirSync(join(folder, 'purposes'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const settings = () => ({ ...loadSettings({ SVERKA_HOME: folder }), mappings: folder });

test('wordings of mappings/purposes are read, and are part of how the rules are named', () => {
  const bare = new RulesInForce(settings());
  file('purposes/own.yaml', 'natures:\n  - { nature: loan, phrases: ["транш* по линии"] }\n');
  const rules = new RulesInForce(settings());
  expect(bare.read('Транш по линии').natures).toEqual([]);
  expect(rules.read('Транш по линии').natures).toMatchObject([{ nature: 'loan', firm: true }]);
  expect(rules.version.hash).not.toBe(bare.version.hash);
  expect(JSON.parse(rules.version.text)).toMatchObject({ wordings: [{ natures: [{ nature: 'loan' }] }] });
});

test('a pattern in place of words is refused with file, line and field', () => {
  file('purposes/own.yaml', 'turns:\n  - says: debt\n    phrases:\n      - "(a+)+$"\n');
  expect(() => new RulesInForce(settings())).toThrow(
    expect.objectContaining({ reason: expect.objectContaining({ code: 'config-broken', params: expect.objectContaining({ line: 4, field: 'turns[0].phrases[0]' }) }) }), // prettier-ignore
  );
});

test('equal rules have one name, in whatever order they are written; any other value has another', () => {
  const hash = (matching: object): string => new RuleSet(matchingSettingsSchema.parse(matching)).version.hash;
  expect(hash({ toleranceMinor: 5, suggestions: 2 })).toBe(hash({ suggestions: 2, toleranceMinor: 5 }));
  expect(hash({ toleranceMinor: 99 })).toBe(hash({}));
  expect(hash({ toleranceMinor: 98 })).not.toBe(hash({}));
  expect(hash({})).toMatch(/^[0-9a-f]{32}$/);
});

test('proposed rules lie over the present ones field by field; wordings take the place of all', () => {
  const present = settings();
  const proposed = readProposedRules(
    present,
    file('rules.yaml', 'http: { port: 1 }\nmatching:\n  automatic: { named-part: false }\n'),
  );
  expect(proposed.matching.automatic).toMatchObject({ 'named-part': false, 'named-exact': true });
  expect(proposed.matching.toleranceMinor).toBe(present.config.matching.toleranceMinor);
  expect(proposed.wordings).toBeUndefined();
  const worded = readProposedRules(present, file('words.yaml', 'purposes: { turns: [{ says: debt, phrases: [хвост] }] }\n'));
  expect(worded.wordings).toMatchObject([{ turns: [{ says: 'debt' }] }]);
  expect(() => readProposedRules(present, file('none.yaml', 'language: ru\n'))).toThrow(
    expect.objectContaining({ reason: expect.objectContaining({ code: 'rules-file-without-rules' }) }),
  );
  expect(() => readProposedRules(present, file('bad.yaml', 'language: ru\nmatching:\n  tolerance: 5\n'))).toThrow(
    expect.objectContaining({ reason: expect.objectContaining({ params: expect.objectContaining({ line: 3 }) }) }),
  );
}); // prettier-ignore
