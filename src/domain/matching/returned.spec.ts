import { localDate } from '../local-date.js';
import { returnedBy, type ReturnCandidate } from './returned.js';

const day = (month: number, of: number) => localDate(2026, month, of) as NonNullable<ReturnType<typeof localDate>>;
const candidate = (id: string, more: Partial<ReturnCandidate> = {}): ReturnCandidate => ({
  id,
  number: '45',
  documentOn: day(3, 12),
  postedOn: day(3, 12),
  invoices: [],
  byPerson: false,
  ...more,
});
const paid77 = { invoices: [{ number: '77', issuedOn: day(3, 1) }] };
const found = (purpose: string, ...candidates: ReturnCandidate[]): string => {
  const one = returnedBy({ id: 'r', postedOn: day(4, 1), purpose }, candidates);
  return one ? `${one.candidate.id} ${one.certain ? 'certain' : 'suggested'} ${one.because[0]?.code}` : 'none';
};

test.each([
  [
    'Возврат по п/п № 45 от 12.03.2026',
    [candidate('a'), candidate('b', { number: '46' })],
    'a certain return-names-payment',
  ],
  ['Возврат по п/п № 0045', [candidate('a'), candidate('b', { number: '46' })], 'a certain return-names-payment'],
  ['Возврат по п/п № 45 от 13.03.2026', [candidate('a')], 'none'],
  ['Возврат по п/п № 45', [candidate('a'), candidate('b')], 'none'],
  [
    'Возврат оплаты по счету № 77 от 01.03.2026',
    [candidate('a', paid77), candidate('b')],
    'a certain return-names-invoice',
  ],
  ['Возврат оплаты по счету № 78', [candidate('a', paid77)], 'none'],
  ['Возврат ошибочно перечисленных средств', [candidate('a')], 'a certain return-of-only-payment'],
  ['Возврат ошибочно перечисленных средств', [candidate('a'), candidate('b')], 'none'],
  [
    'Возврат ошибочно перечисленных средств',
    [candidate('a', { postedOn: day(1, 1).replace('2026', '2025') as never })],
    'none',
  ],
  [
    'Возврат ошибочно перечисленных средств',
    [candidate('a', { byPerson: true })],
    'a suggested return-of-only-payment',
  ],
  ['Оплата по счету 77', [candidate('a', paid77)], 'none'],
  ['Оплата за услуги по возврату тары по счету 77', [candidate('a', paid77)], 'none'],
] as const)('%s: %#', (purpose, candidates, expected) => {
  expect(found(purpose, ...candidates)).toBe(expected);
});
