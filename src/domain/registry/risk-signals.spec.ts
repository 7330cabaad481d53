import fc from 'fast-check';
import type { Doubt, RegistryRecord, RegistryStatus } from './registry-record.js';
import { compareRecords, signalsOf } from './risk-signals.js';

const record = (more: Partial<RegistryRecord> = {}): RegistryRecord => ({
  taxNumber: '7725002343',
  reasonCode: '772501001',
  registrationNumber: '1027700000000',
  kind: 'legal',
  name: 'ООО «Ромашка»',
  fullName: 'Общество с ограниченной ответственностью «Ромашка»',
  address: 'г Москва, ул Тверская, д 1',
  director: 'Иванов Иван Иванович',
  directorPost: 'Генеральный директор',
  status: 'active',
  registeredOn: null,
  endedOn: null,
  activity: '',
  doubts: [],
  statedOn: null,
  ...more,
});

test.each([
  ['active', []],
  ['unknown', []],
  ['reorganizing', ['reorganization']],
  ['liquidating', ['liquidation']],
  ['bankrupt', ['bankruptcy']],
  ['ended', ['ended']],
] as const)('a status %s raises %j', (status, signals) => {
  expect(signalsOf(record({ status }))).toEqual(signals);
});

test('a first answer is no change, and what it warns of is news', () => {
  expect(compareRecords(undefined, record({ doubts: ['address-unreliable'] }))).toEqual({
    raised: ['address-unreliable'],
    cleared: [],
    changed: [],
  });
});

test('what is said otherwise is told, what is written otherwise or left out is not', () => {
  const before = record();
  expect(
    compareRecords(before, record({ fullName: 'Общество с ограниченной ответственностью "РОМАШКА"' })).changed,
  ).toEqual([]);
  expect(compareRecords(before, record({ address: '', director: '' })).changed).toEqual([]);
  expect(
    compareRecords(before, record({ fullName: 'Общество с ограниченной ответственностью «Василёк»', director: 'Пётр' }))
      .changed,
  ).toEqual(['name-changed', 'director-changed']);
  expect(compareRecords(before, record({ address: 'г Москва, ул Тверская, д 2' })).changed).toEqual([
    'address-changed',
  ]);
});

test('a signal that ends is cleared, one that stays is told once', () => {
  const before = record({ status: 'liquidating', doubts: ['director-unreliable'] });
  expect(compareRecords(before, record({ status: 'ended', doubts: ['director-unreliable'] }))).toEqual({
    raised: ['ended'],
    cleared: ['liquidation'],
    changed: [],
  });
});

test('an answer that says the same as before changes nothing; what is raised on the way there is cleared on the way back', () => {
  const status = fc.constantFrom<RegistryStatus>(
    'active',
    'reorganizing',
    'liquidating',
    'bankrupt',
    'ended',
    'unknown',
  );
  const doubts = fc.uniqueArray(
    fc.constantFrom<Doubt>('address-unreliable', 'director-unreliable', 'director-disqualified'),
  );
  const any = fc.record({ status, doubts }).map((each) => record(each));
  fc.assert(
    fc.property(any, any, (a, b) => {
      expect(compareRecords(a, a)).toEqual({ raised: [], cleared: [], changed: [] });
      const there = compareRecords(a, b);
      const back = compareRecords(b, a);
      expect(new Set(back.cleared)).toEqual(new Set(there.raised));
      expect(new Set(back.raised)).toEqual(new Set(there.cleared));
    }),
  );
});
