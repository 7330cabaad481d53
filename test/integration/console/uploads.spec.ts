import { createHash } from 'node:crypto';
import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { importAnswer, importDetail, importPage } from '../../../src/console/api/imports.js';
import { dayOf, type Door, openDoor } from './door.js';

interface Uploaded {
  readonly code: string;
  readonly importId: string;
  readonly added: number;
  readonly known: number;
  readonly file: string;
  readonly refused: readonly { readonly line: number; readonly reason: string; readonly text: string }[];
}

const LARGEST = 300_000;

let door: Door;
beforeAll(async () => {
  door = await openDoor({ http: { largestUploadBytes: LARGEST } });
}, 60_000);
afterAll(() => door.close());
afterEach(async () => {
  expect(await readdir(join(door.home, 'spool')).catch(() => [])).toEqual([]);
});

let day = 0;
/** A statement that was not uploaded before. */
const fresh = (purpose = 'Оплата'): string => {
  const date = `${String(++day).padStart(2, '0')}.04.2026`;
  return dayOf([{ number: '1', day: date, sum: '10.00', purpose }], date);
};

async function form(
  parts: Record<string, string | Blob>,
  name = 'выписка за день.txt',
): Promise<{ status: number; json: Uploaded }> {
  const data = new FormData();
  for (const [field, value] of Object.entries(parts)) {
    if (typeof value === 'string') data.append(field, value);
    else data.append(field, value, name);
  }
  const response = await fetch(`${door.url}/api/v1/imports`, { method: 'POST', body: data });
  return { status: response.status, json: (await response.json()) as Uploaded };
}

test('a form: 201 for what is new, 200 for what is known, the name only shown', async () => {
  const content = fresh();
  const first = await form({ file: new Blob([content]) });
  expect(first).toMatchObject({
    status: 201,
    json: { added: 1, known: 0, file: 'выписка за день.txt', kind: 'statement' },
  });
  importAnswer.strict().parse(first.json);
  expect(await form({ file: new Blob([content]) })).toMatchObject({ status: 200, json: { added: 0, known: 1 } });
});

test('a raw body does the same', async () => {
  const content = fresh();
  expect(await door.upload(content, 'a.txt')).toMatchObject({ status: 201, json: { added: 1, file: 'a.txt' } });
  expect(await door.upload(content, 'b.txt')).toMatchObject({ status: 200, json: { added: 0 } });
});

test('dryRun keeps nothing, whether the field comes before the file or after it', async () => {
  const content = fresh();
  const file = new Blob([content]);
  expect(await form({ dryRun: 'true', file })).toMatchObject({ json: { added: 1, importId: null } });
  expect(await form({ file, dryRun: 'true' })).toMatchObject({ json: { added: 1, importId: null } });
  expect(
    await door.ask('/api/v1/imports?name=a.txt&dryRun=true', {
      method: 'POST',
      body: content,
      headers: { 'Content-Type': 'application/octet-stream' },
    }),
  ).toMatchObject({ json: { added: 1, importId: null } });
  expect(await door.upload(content, 'a.txt')).toMatchObject({ status: 201 });
});

test('a file of which nothing can be read is 422 with its reason, in the language asked for', async () => {
  const headers = { 'Content-Type': 'application/octet-stream', 'Accept-Language': 'en' };
  for (const body of ['\u0000\u0001 a photo', 'hello', dayOf([]).slice(0, 200)]) {
    const answer = await door.ask<Uploaded>('/api/v1/imports?name=photo.txt', { method: 'POST', body, headers });
    expect(answer.status).toBe(422);
    expect(answer.headers['content-type']).toBe('application/problem+json');
    expect(answer.json).toMatchObject({ status: 422, importId: null, added: 0, file: 'photo.txt' });
    expect(answer.json.refused[0]).toMatchObject({ reason: answer.json.code });
  }
});

test('the original comes back byte for byte, by id and by hash, under a name that breaks no header', async () => {
  const bytes = Buffer.concat([Buffer.from(fresh()), Buffer.from([0x0d, 0x0a])]);
  const name = 'от"чёт; filename=x%0d%0a.txt';
  const { json } = await door.upload<Uploaded>(bytes, name);
  const sha = createHash('sha256').update(bytes).digest('hex');
  for (const which of [json.importId, sha, sha.toUpperCase()]) {
    const original = await door.ask(`/api/v1/imports/${which}/original`);
    expect(original.status).toBe(200);
    expect(original.bytes.equals(bytes)).toBe(true);
    expect(original.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-length': String(bytes.length),
    });
    const disposition = String(original.headers['content-disposition']);
    expect(disposition).toMatch(/^attachment; filename="[ -!#-~]*"; filename\*=UTF-8''[\w%.!#$&+^`|~-]+$/);
    expect(decodeURIComponent(disposition.split("UTF-8''")[1] ?? '')).toBe(name);
  }
  expect((await door.ask(`/api/v1/imports/${'0'.repeat(64)}/original`)).status).toBe(404);
});

test('lists of imports hold to the API page', async () => {
  const page = importPage.parse((await door.ask('/api/v1/imports?kind=statement')).json);
  expect(page.items.length).toBeGreaterThan(0);
  importDetail.strict().parse((await door.ask(`/api/v1/imports/${page.items[0]?.id}`)).json);
});

const BAD_NAMES: [string, string][] = [
  ['of the folder above', '../../etc/passwd'],
  ['absolute', '/etc/passwd'],
  ['of Windows', '..\\..\\boot.ini'],
  ['of a drive', 'C:\\boot.ini'],
  ['with NUL', 'a\u0000.txt'],
  ['with a line end', 'a\r\nX: y'],
  ['that turns the writing', 'a\u202etxt.exe'],
  ['of dots', '..'],
  ['too long', 'x'.repeat(256)],
  ['empty', ' '],
];

test.each(BAD_NAMES)('a name %s is 400 and nothing is written', async (_, name) => {
  expect((await door.upload(fresh(), name)).status).toBe(400);
  expect((await readdir(door.home)).sort()).toEqual(['default.yaml', 'spool']);
});

test('a name in a form loses its folders and is never a path', async () => {
  const body = (name: string): string =>
    `--x\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n${fresh()}\r\n--x--\r\n`;
  for (const name of ['../../evil.txt', '..%2f..%2fevil.txt', '/tmp/evil.txt']) {
    const headers = { 'Content-Type': 'multipart/form-data; boundary=x' };
    const { status, json } = await door.ask<Uploaded>('/api/v1/imports', { method: 'POST', headers, body: body(name) });
    if (status < 400) expect(json.file).not.toMatch(/[/\\]/);
  }
  expect((await readdir(door.home)).sort()).toEqual(['default.yaml', 'spool']);
});

describe('too large', () => {
  const body = Buffer.alloc(LARGEST + 1, 'x');
  test('by its length, before it is sent', async () => {
    const { status, json } = await door.upload<Uploaded>(Buffer.alloc(LARGEST * 3, 'x'), 'a.txt');
    expect([status, json.code]).toEqual([413, 'upload-too-large']);
  });
  test('by one byte', async () => {
    expect((await door.upload(body, 'a.txt')).status).toBe(413);
    expect((await door.upload(body.subarray(1), 'a.txt')).status).toBe(422);
  });
  test('in a form', async () => {
    expect((await form({ file: new Blob([body]) })).json.code).toBe('upload-too-large');
    expect((await form({ file: new Blob([body.subarray(1)]) })).status).toBe(422);
  });
  test('without a length', async () => {
    const stream = new ReadableStream({
      start(controller) {
        for (let i = 0; i < 40; i++) controller.enqueue(new Uint8Array(50_000));
        controller.close();
      },
    });
    const headers = { 'Content-Type': 'application/octet-stream' };
    const sent = await fetch(`${door.url}/api/v1/imports?name=a.txt`, {
      method: 'POST',
      headers,
      body: stream,
      duplex: 'half',
    } as RequestInit);
    expect(sent.status).toBe(413);
  });
});

test.each([
  ['two files', { file: new Blob(['a']), other: new Blob(['b']) }],
  ['no file', { as: 'statement' }],
  ['a file under another name', { upload: new Blob(['a']) }],
  ['an unknown field', { file: new Blob(['a']), organization: 'x' }],
  ['a wrong field', { file: new Blob(['a']), mapping: '../x' }],
  ['an unknown kind', { file: new Blob(['a']), as: 'photos' }],
  ['a name of the prototype', { file: new Blob(['a']), __proto__x: 'x', constructor: 'x' }],
])('a form with %s is 400', async (_, parts) => {
  expect((await form(parts as Record<string, string | Blob>)).status).toBe(400);
});

test('a form that is none, or is cut, is 400', async () => {
  for (const [type, body] of [
    ['multipart/form-data', 'x'],
    ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nabc'],
    ['multipart/form-data; boundary=x', 'nothing of the kind'],
  ] as const) {
    const { status } = await door.ask('/api/v1/imports', { method: 'POST', headers: { 'Content-Type': type }, body });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  }
});

test('an upload as JSON, or of nothing, is refused', async () => {
  expect((await door.ask('/api/v1/imports?name=a', { method: 'POST', json: {} })).status).toBe(415);
  expect((await door.ask('/api/v1/imports?name=a', { method: 'POST' })).status).toBe(415);
});

test('a caller who goes away in the middle leaves nothing behind', async () => {
  const { hostname, port } = new URL(door.url);
  const socket = connect(Number(port), hostname);
  socket.write(
    `POST /api/v1/imports?name=a.txt HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/octet-stream\r\nContent-Length: 1000\r\n\r\nabc`,
  );
  const spooled = (): Promise<string[]> => readdir(join(door.home, 'spool'));
  while ((await spooled()).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  socket.destroy();
  for (let i = 0; i < 100 && (await spooled()).length > 0; i++) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await spooled()).toEqual([]);
});

test('more uploads at once than the service takes are told to come again', async () => {
  const { hostname, port } = new URL(door.url);
  const sockets = Array.from({ length: 4 }, () => {
    const socket = connect(Number(port), hostname).on('error', () => undefined);
    socket.write(
      `POST /api/v1/imports?name=a.txt HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/octet-stream\r\nContent-Length: 1000\r\n\r\nabc`,
    );
    return socket;
  });
  const spooled = (): Promise<string[]> => readdir(join(door.home, 'spool'));
  while ((await spooled()).length < 4) await new Promise((resolve) => setTimeout(resolve, 20));
  const { status, headers, json } = await door.upload<Uploaded>(fresh(), 'a.txt');
  expect([status, json.code, headers['retry-after']]).toEqual([503, 'too-many-uploads', '5']);
  for (const socket of sockets) socket.destroy();
  for (let i = 0; i < 100 && (await spooled()).length > 0; i++) await new Promise((resolve) => setTimeout(resolve, 20));
});

test('what a killed process left behind is removed at the next start, what is young stays', async () => {
  const { Spool } = await import('../../../src/console/upload/spool.js');
  const folder = join(door.home, 'spool');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'old.upload'), 'x');
  await writeFile(join(folder, 'young.upload'), 'x');
  await utimes(join(folder, 'old.upload'), 0, 0);
  await new Spool(door.settings).onApplicationBootstrap();
  expect(await readdir(folder)).toEqual(['young.upload']);
  const { rm } = await import('node:fs/promises');
  await rm(join(folder, 'young.upload'));
});
