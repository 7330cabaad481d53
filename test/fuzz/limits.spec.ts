import { type Door, openDoor } from '../integration/console/door.js';
import { statementText } from '../support/statement-text.js';
import { Random } from './random.js';

/** Letters that no index can press together. */
const noise = (length: number): string => {
  const random = new Random('noise');
  return Array.from({ length }, () => String.fromCharCode(0x410 + random.below(64))).join('');
};

interface Told {
  readonly code?: string;
  readonly added: number;
  readonly refused: readonly { readonly reason: string; readonly line: number }[];
}

let door: Door;
beforeAll(async () => {
  door = await openDoor();
}, 60_000);
afterAll(() => door.close());

const document = { number: '1', day: '02.03.2026', sum: '10.00' };
const statement = (change: (text: string) => string): string =>
  change(statementText({ from: '02.03.2026', to: '02.03.2026', documents: [document, { ...document, number: '2' }] }));

describe('a field longer than it can be is refused by name, and the rest of the file is kept', () => {
  const long = noise(20_000);
  it.each([
    ['number', (text: string) => text.replace('Номер=1\r', `Номер=${long}\r`)],
    ['account', (text: string) => text.replace('ПлательщикСчет=', `ПлательщикСчет=${long}`)],
    ['kind', (text: string) => text.replace('СекцияДокумент=', `СекцияДокумент=${long}`)],
  ])('%s of a document', async (_, change) => {
    const { status, json } = await door.upload<Told>(statement(change), 'a.txt');
    expect(status).toBeLessThan(300);
    expect(json.refused).toEqual([expect.objectContaining({ reason: 'field-too-long' })]);
  });

  it('our own account: the whole file', async () => {
    const text = statement((each) => each.replaceAll('РасчСчет=4070', `РасчСчет=${long}`));
    expect(await door.upload<Told>(text, 'a.txt')).toMatchObject({ status: 422, json: { code: 'account-too-long' } });
  });

  it.each(['ref', 'name', 'inn', 'email', 'kind'])('%s of a counterparty', async (field) => {
    const rows = [
      { ref: `${field}-1`, name: 'Вектор', inn: '', email: '', kind: 'legal', accounts: [], [field]: long },
      { ref: `${field}-2`, name: 'Вектор', inn: '', email: '', kind: 'legal', accounts: [] },
    ];
    const { json } = await door.upload<Told>(rows.map((row) => JSON.stringify(row)).join('\n'), 'parties.jsonl');
    expect(json).toMatchObject({ added: 1, refused: [{ line: 1, reason: 'field-too-long' }] });
  });
});

it.each([
  ['called like a property of every object', 'constructor'],
  ['that would be cut in the middle of a character', `${'a'.repeat(39)}😀`],
])('a value %s is refused with its line, and the line is kept', async (_, kind) => {
  const rows = [
    { ref: `${kind}-1`, name: 'Вектор', inn: '', accounts: [], kind },
    { ref: `${kind}-2`, name: 'Вектор', inn: '', accounts: [], kind: 'legal' },
  ];
  const { status, json } = await door.upload<Told>(rows.map((row) => JSON.stringify(row)).join('\n'), 'parties.jsonl');
  expect(status).toBe(201);
  expect(json).toMatchObject({ added: 1, refused: [{ line: 1, reason: 'bad-value' }] });
});

it('a line longer than 65,536 characters refuses a statement', async () => {
  const text = statement((each) => each.replace('НазначениеПлатежа=', `НазначениеПлатежа=${'а'.repeat(65_536)}`));
  expect(await door.upload<Told>(text, 'a.txt')).toMatchObject({ status: 422, json: { code: 'line-too-long' } });
});

describe('requests', () => {
  const id = '0190b8f2-0000-7000-8000-000000000001';
  it.each([
    ['a page of 501 rows', '/api/v1/payments?limit=501', 400],
    ['a cursor of 501 characters', `/api/v1/payments?cursor=${'a'.repeat(501)}`, 400],
    ['a search of 101 characters', `/api/v1/payments?q=${'a'.repeat(101)}`, 400],
    ['an address of 20,000 characters', `/api/v1/payments?q=${'a'.repeat(20_000)}`, 431],
  ])('%s', async (_, path, status) => expect(await door.ask(path)).toMatchObject({ status }));

  it.each([
    ['201 ids', JSON.stringify({ allocationIds: Array.from({ length: 201 }, () => id), why: 'so' }), 400],
    ['a reason of 1,001 characters', JSON.stringify({ why: 'a'.repeat(1_001) }), 400],
    ['a body of two MiB', JSON.stringify({ why: 'a'.repeat(2 * 1024 * 1024) }), 413],
    ['lists 100,000 deep', '['.repeat(100_000) + ']'.repeat(100_000), 400],
    ['objects 50,000 deep', `${'{"why":'.repeat(50_000)}1${'}'.repeat(50_000)}`, 400],
  ])('%s', async (_, body, status) => {
    const headers = { 'Content-Type': 'application/json', 'X-Actor': 'Anna' };
    const answer = await door.ask(`/api/v1/payments/${id}/reverse`, { method: 'POST', body, headers });
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toBe('application/problem+json');
  });
});
