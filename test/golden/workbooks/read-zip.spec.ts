import { Refused } from '../../../src/domain/failure.js';
import { readZip, ZIP_LIMITS, type ZipLimits } from '../../../src/formats/zip/read-zip.js';
import { zipOf } from '../../support/zip.js';

const read = async (bytes: Uint8Array, limits: ZipLimits = ZIP_LIMITS): Promise<Record<string, string>> => {
  const found: Record<string, string> = {};
  for (const entry of await readZip([bytes], limits)) {
    const pieces: Uint8Array[] = [];
    for await (const piece of entry.bytes()) pieces.push(piece);
    found[entry.name] = Buffer.concat(pieces).toString('utf8');
  }
  return found;
};

async function refusalOf(work: Promise<unknown>): Promise<object> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Refused) return error.reason;
    throw error;
  }
  throw new Error('not refused');
}

const MIB = 1024 * 1024;

/** Changes a little-endian number behind each signature of a header. */
function forge(bytes: Uint8Array, signature: string, offset: number, value: number): Uint8Array {
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf(signature, 0, 'latin1'); at >= 0; at = copy.indexOf(signature, at + 1, 'latin1'))
    copy.writeUInt32LE(value, at + offset);
  return copy;
}

test('files come by the names that the archive gives them', async () => {
  expect(await read(await zipOf({ 'заказы.xml': '<a/>', 'folder/b.txt': 'Б' }))).toEqual({
    'заказы.xml': '<a/>',
    'folder/b.txt': 'Б',
  });
});

test('a bomb is refused by what it unpacks, not by what it says', async () => {
  const bomb = await zipOf({ 'sheet.xml': Buffer.alloc(40 * MIB) });
  expect(bomb.length).toBeLessThan(100_000);
  expect(await refusalOf(read(bomb))).toMatchObject({ code: 'zip-bomb' });
});

test('what a header says too little of is refused', async () => {
  const zip = await zipOf({ 'a.txt': 'a'.repeat(5000) });
  const lying = forge(zip, 'PK\x01\x02', 24, 10);
  expect(await refusalOf(read(lying))).toMatchObject({ code: 'zip-broken' });
});

test.each([
  ['too many files', { ...ZIP_LIMITS, entries: 1 }, { code: 'zip-too-many-entries', params: { limit: 1 } }],
  ['too much to unpack', { ...ZIP_LIMITS, unpacked: 1000 }, { code: 'zip-too-large' }],
  ['too large an archive', { ...ZIP_LIMITS, packed: 100 }, { code: 'zip-too-large' }],
])('%s is refused', async (_, limits, expected) => {
  expect(await refusalOf(read(await zipOf({ a: 'a'.repeat(800), b: 'b'.repeat(800) }), limits))).toMatchObject(
    expected,
  );
});

test('a digit that changed on the way is noticed', async () => {
  const zip = Buffer.from(await zipOf({ 'a.txt': '' }));
  const named = await zipOf({ 'a.txt': 'сумма 100' });
  expect(await refusalOf(read(forge(named, 'PK\x01\x02', 16, 1)))).toEqual({
    code: 'zip-broken',
    params: { problem: 'checksum' },
  });
  expect(await read(zip)).toEqual({ 'a.txt': '' });
});

test.each([
  ['no archive at all', Buffer.from('PK\x03\x04 and nothing more'), 'zip-broken'],
  ['nothing', Buffer.alloc(0), 'zip-broken'],
])('%s is refused', async (_, bytes, code) => {
  expect(await refusalOf(read(bytes))).toMatchObject({ code });
});

test('an archive cut anywhere is refused, never read in part', async () => {
  const zip = await zipOf({ 'a.txt': 'a'.repeat(100), 'b.txt': 'b' });
  for (let length = 0; length < zip.length; length++)
    expect(await refusalOf(read(zip.subarray(0, length)))).toMatchObject({ code: 'zip-broken' });
});

test('a name that leads out of the archive and a password are refused', async () => {
  const zip = Buffer.from(await zipOf({ 'aaaa.txt': 'a' }));
  const climbing = Buffer.from(zip.toString('latin1').replaceAll('aaaa.txt', '../../.x'), 'latin1');
  expect(await refusalOf(read(climbing))).toMatchObject({ code: 'zip-broken' });
  const at = zip.indexOf('PK\x01\x02', 0, 'latin1') + 8;
  zip.writeUInt16LE(zip.readUInt16LE(at) | 1, at);
  expect(await refusalOf(read(zip))).toMatchObject({ code: 'zip-encrypted' });
});
