import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { type Answer, type Asked, dayOf, type Door, expectAdded, loadInvoices, openDoor } from './door.js';

interface Content {
  readonly schema?: Schema;
}
interface Operation {
  readonly operationId: string;
  readonly parameters?: { name: string; in: string; required: boolean; schema: Schema }[];
  readonly requestBody?: { content: Record<string, Content> };
  readonly responses: Record<string, { content?: Record<string, Content> }>;
  readonly security?: unknown[];
}
interface Schema {
  readonly [key: string]: unknown;
}
interface Document {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { schemas: Record<string, Schema> };
}

const ADMIN = 'the-key-of-an-administrator-of-tests-0123456789';
const NOBODY = '00000000-0000-7000-8000-000000000001';
const KEY = { 'X-Api-Key': ADMIN };

let door: Door;
let document: Document;
let ajv: Ajv2020;
const ids = new Map<string, string>();

beforeAll(async () => {
  // The books are filled while no key is needed yet.
  door = await openDoor({ http: { requestsPerSecond: 100_000 } });
  await loadInvoices(door, 3);
  const documents = [1, 2].map((n) => ({ number: `${n}`, day: '02.03.2026', sum: '100.00', purpose: 'За товар' }));
  await expectAdded(door, dayOf(documents), 'd.txt');
  await door.tell('/api/v1/matching/run', {});
  await door.store.query(
    `insert into delivery (id, effect_key, event_id, rule, channel, kind, recipient, template, locale, title, body, status, reason)
     values (gen_random_uuid(), 'c', gen_random_uuid(), 'r', 'mail', 'service', 'a@example.ru', 't', 'ru', 'T', 'B', 'unknown', '{"code":"answer-lost"}')`,
  );
  document = (await door.ask<Document>('/docs-json')).json;
  ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true, validateFormats: true });
  ajv.addVocabulary(['x-field-class', 'components']);
  (formats as unknown as (to: Ajv2020) => void)(ajv);
  ajv.addSchema({ $id: 'api', components: document.components });
  for (const path of Object.keys(document.paths).filter((each) => `${each}/{id}` in document.paths)) {
    const { json } = await door.ask<{ items: { id: string }[] }>(path);
    const [first] = json.items;
    if (first) ids.set(path, first.id);
  }
}, 90_000);
afterAll(() => door.close());

const inDocument = (schema: Schema): Schema =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"api#/components/')) as Schema;

const compiled = new Map<string, ValidateFunction>();
const validatorOf = (schema: Schema): ValidateFunction => {
  const name = JSON.stringify(schema);
  const known = compiled.get(name) ?? ajv.compile(inDocument(schema));
  compiled.set(name, known);
  return known;
};

/** In what an answer is not what the document says of its status. */
function wrongsOf({ responses, operationId }: Operation, answer: Answer): string[] {
  const where = `${operationId} ${answer.status}`;
  const described = responses[String(answer.status)];
  if (!described) return [`${where} is not in the document: ${answer.text.slice(0, 300)}`];
  if (!described.content) return answer.text === '' ? [] : [`${where} has a body`];
  const type = String(answer.headers['content-type']).split(';')[0] ?? '';
  const content = described.content[type];
  if (!content) return [`${where} is ${type}`];
  if (!content.schema || !/json/.test(type)) return [];
  const validate = validatorOf(content.schema);
  validate(answer.json);
  return (validate.errors ?? []).map((each) => `${where} ${each.instancePath}: ${each.message}`);
}

const TEXTS = ['x', '7725002343', '2026-01-01', 'statement', 'a.b', '1', 'a'.repeat(64), 'a-b'];

/** The least value that a schema takes. */
function sample(schema: Schema): unknown {
  if (typeof schema['$ref'] === 'string')
    return sample(document.components.schemas[schema['$ref'].split('/').at(-1) ?? ''] ?? {});
  if ('const' in schema) return schema['const'];
  if (Array.isArray(schema['enum'])) return schema['enum'][0] as unknown;
  const choice = (schema['anyOf'] ?? schema['oneOf']) as Schema[] | undefined;
  if (choice) return sample(choice[0] ?? {});
  const properties = (schema['properties'] ?? {}) as Record<string, Schema>;
  if (schema['type'] === 'object')
    return Object.fromEntries(
      ((schema['required'] ?? []) as string[]).map((each) => [each, sample(properties[each] ?? {})]),
    );
  if (schema['type'] === 'array')
    return Array.from({ length: Number(schema['minItems'] ?? 0) }, () => sample(schema['items'] as Schema));
  if (schema['type'] === 'integer' || schema['type'] === 'number') return schema['default'] ?? schema['minimum'] ?? 1;
  if (schema['type'] === 'boolean') return false;
  return schema['format'] === 'uuid' ? NOBODY : TEXTS.find((each) => validatorOf(schema)(each));
}

interface Call {
  readonly operation: Operation;
  readonly method: string;
  readonly path: string;
}

const callsOf = (): Call[] =>
  Object.entries(document.paths).flatMap(([path, verbs]) =>
    Object.entries(verbs).map(([method, operation]) => ({ operation, method: method.toUpperCase(), path })),
  );

const addressOf = (path: string, id?: string): string =>
  path.replace(/\{\w+\}/g, id ?? ids.get(path.split('/{')[0] ?? '') ?? NOBODY);

function askedOf({ operation, method }: Call, headers: Record<string, string>): Asked {
  const content = operation.requestBody?.content ?? {};
  const json = content['application/json']?.schema;
  const all = { 'X-Actor': 'Anna', ...headers };
  if (json) return { method, headers: all, json: sample(json) };
  return 'application/octet-stream' in content
    ? { method, headers: { ...all, 'Content-Type': 'application/octet-stream' }, body: 'x' }
    : { method, headers: all };
}

async function askEach(headers: Record<string, string>, address: (call: Call) => string): Promise<number[]> {
  const statuses: number[] = [];
  const wrongs: string[] = [];
  for (const call of callsOf()) {
    const answer = await door.ask(address(call), askedOf(call, headers));
    wrongs.push(...wrongsOf(call.operation, answer));
    statuses.push(answer.status);
  }
  expect([...new Set(wrongs)]).toEqual([]);
  return statuses;
}

test('the document is OpenAPI 3.1, and every schema in it is JSON Schema 2020-12', () => {
  expect(document.openapi).toBe('3.1.0');
  expect(JSON.stringify(document)).not.toContain('"nullable"');
  for (const name of Object.keys(document.components.schemas)) validatorOf({ $ref: `#/components/schemas/${name}` });
  for (const { operation } of callsOf()) for (const each of operation.parameters ?? []) validatorOf(each.schema);
});

test('every operation answers to the least that it asks for as the document says', async () => {
  const statuses = await askEach({}, ({ path }) => addressOf(path));
  expect(statuses.filter((each) => each === 200).length).toBeGreaterThan(statuses.length / 2);
  expect(statuses.filter((each) => each >= 500)).toEqual([]);
});

test('of what is not there, and to a question that it does not know, too', async () => {
  await askEach({}, ({ path }) => addressOf(path, NOBODY));
  await askEach({}, ({ path }) => `${addressOf(path)}?limit=0&nonsense=1`);
  await askEach({ 'X-Actor': '' }, ({ path }) => addressOf(path));
});

test('with a key of a command, and with tags', async () => {
  await askEach({ 'Idempotency-Key': 'contract' }, ({ path }) => addressOf(path));
  await askEach({ 'If-Match': '"0.x"', 'If-None-Match': '*' }, ({ path }) => addressOf(path));
});

test('problems are told in the language that is asked for', async () => {
  const told = async (language: string) =>
    (
      await door.ask<{ title: string; detail: string }>(`/api/v1/payments/${NOBODY}`, {
        headers: { 'Accept-Language': language },
      })
    ).json;
  const [ru, en] = [await told('ru'), await told('en')];
  expect(ru.title).toMatch(/[а-я]/i);
  expect(ru.detail).toMatch(/[а-я]/i);
  expect(`${en.title}${en.detail}`).not.toMatch(/[а-я]/i);
});

/** Last: from the first key on everybody needs one. */
test('without a key, and as every role', async () => {
  const made: Record<string, string> = {};
  for (const role of ['administrator', 'accountant', 'sales', 'marketing', 'reader']) {
    const headers = made['administrator'] ? { 'X-Api-Key': made['administrator'] } : KEY;
    const { json } = await door.tell<{ key: string }>('/api/v1/keys', { name: role, role }, headers);
    made[role] = json.key;
    while ((await door.ask('/api/v1/payments')).status !== 401) await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const open = callsOf().filter(({ operation }) => operation.security?.length === 0).length;
  const closed = await askEach({}, ({ path }) => addressOf(path));
  expect(closed.filter((each) => each === 401)).toHaveLength(closed.length - open);
  for (const key of Object.values(made)) await askEach({ 'X-Api-Key': key }, ({ path }) => addressOf(path));
});
