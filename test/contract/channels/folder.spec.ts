import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { folderStand, messageOf } from './channel-stands.js';

let stand: Awaited<ReturnType<typeof folderStand>>;
beforeAll(async () => {
  stand = await folderStand('email');
});
beforeEach(() => stand.weather('fine'));
afterAll(() => stand.stop());

const files = () => readdir(stand.folder);

test('names a file by time and id', async () => {
  await stand.channel().send(messageOf('email'));
  await stand.channel().send(messageOf('sms', { id: 'b' }));
  expect((await files()).sort()).toEqual([
    '20260105-101500-0190b8f2-0000-7000-8000-000000000001.eml',
    '20260105-101500-b.txt',
  ]);
});

test('the same message is the same bytes in another folder and another process', async () => {
  const other = await folderStand('email');
  for (const each of [stand, other]) await each.channel().send(messageOf('email', { html: '<p>a</p>' }));
  const [file = ''] = await files();
  expect(await readFile(join(other.folder, file))).toEqual(await readFile(join(stand.folder, file)));
  await other.stop();
});

test('ten attempts at once leave one whole file and no draft', async () => {
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => stand.channel().send(messageOf('email'))));
  expect(new Set(outcomes.map((each) => each.outcome))).toEqual(new Set(['accepted']));
  expect(await files()).toHaveLength(1);
});

test('a file that is there is not written again', async () => {
  await stand.channel().send(messageOf('email'));
  const [file = ''] = await files();
  const before = (await stat(join(stand.folder, file))).mtimeMs;
  await stand.channel().send(messageOf('email', { text: 'другой текст' }));
  expect((await stat(join(stand.folder, file))).mtimeMs).toBe(before);
  expect((await stand.received())[0]?.text).toBe(messageOf('email').text);
});

test('tells what it has seen', async () => {
  const ask = () => stand.channel().askStatus?.(messageOf('email'));
  expect(await ask()).toEqual({ state: 'never-seen' });
  await stand.channel().send(messageOf('email'));
  expect(await ask()).toMatchObject({ state: 'delivered' });
});
