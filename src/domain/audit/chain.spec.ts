import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { ChainCheck, chainedText, type ChainEntry, type ChainHead, FIRST_PREVIOUS } from './chain.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const sealed = (entry: Omit<ChainEntry, 'hash'>): ChainEntry => ({ ...entry, hash: sha256(chainedText(entry)) });

function chainOf(length: number): ChainEntry[] {
  const chain: ChainEntry[] = [];
  for (let seq = 1; seq <= length; seq++)
    chain.push(
      sealed({
        seq,
        at: '2026-03-01T10:00:00.000Z',
        action: 'decision.kept',
        actor: 'person:Anna',
        door: 'http',
        caller: 'office',
        subject: null,
        data: { amount: String(seq) },
        previous: chain.at(-1)?.hash ?? FIRST_PREVIOUS,
      }),
    );
  return chain;
}

function faultsOf(chain: readonly ChainEntry[], noted?: ChainHead): unknown[] {
  const check = new ChainCheck(sha256, noted);
  for (const each of chain) check.take(each);
  check.end();
  return check.faults;
}

const length = 12;
const place = fc.integer({ min: 0, max: length - 1 });

test('a chain as it was written has no fault', () => {
  const chain = chainOf(length);
  expect(faultsOf(chain, { seq: 5, hash: chain[4]?.hash ?? '' })).toEqual([]);
});

const EDITS: Readonly<Record<string, Partial<ChainEntry>>> = {
  at: { at: '2026-03-01T10:00:00.001Z' },
  action: { action: 'key.added' },
  actor: { actor: 'person:Boris' },
  door: { door: 'cli' },
  caller: { caller: '' },
  subject: { subject: '00000000-0000-7000-8000-000000000001' },
  data: { data: { amount: 'x' } },
};

test.each(Object.entries(EDITS))('an altered %s names its entry', (_, edit) => {
  fc.assert(
    fc.property(place, (at) => {
      const chain = chainOf(length).map((each, i) => (i === at ? { ...each, ...edit } : each));
      expect(faultsOf(chain)).toEqual([{ code: 'audit-altered', seq: at + 1 }]);
    }),
  );
});

test('an entry that was altered and hashed anew is named by the next', () => {
  const chain = chainOf(length);
  chain[3] = sealed({ ...(chain[3] as ChainEntry), actor: 'person:Boris' });
  expect(faultsOf(chain)).toEqual([{ code: 'audit-rewritten', seq: 4 }]);
});

test('a chain that was made anew from an entry on is told by a head noted before', () => {
  const chain = chainOf(length);
  const noted = { seq: 10, hash: chain[9]?.hash ?? '' };
  for (let i = 3; i < length; i++)
    chain[i] = sealed({ ...(chain[i] as ChainEntry), actor: 'person:Boris', previous: chain[i - 1]?.hash ?? '' });
  expect(faultsOf(chain)).toEqual([]);
  expect(faultsOf(chain, noted)).toEqual([{ code: 'audit-head-differs', seq: 10 }]);
});

test('entries that are taken out are named, in the middle always, at the end by a head noted before', () => {
  const chain = chainOf(length);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: length - 2 }), (at) => {
      expect(faultsOf(chain.toSpliced(at, 1))).toEqual([{ code: 'audit-missing', from: at + 1, to: at + 1 }]);
    }),
  );
  const noted = { seq: length, hash: chain.at(-1)?.hash ?? '' };
  expect(faultsOf(chain.slice(0, 9), noted)).toEqual([{ code: 'audit-missing', from: 10, to: 12 }]);
});
