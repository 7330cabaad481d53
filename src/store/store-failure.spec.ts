import { Refused, Temporary } from '../domain/failure.js';
import { failureOfCommit, failureOfStatement } from './store-failure.js';

const error = (message: string, code?: string): Error => Object.assign(new Error(message), code && { code });

/** SQLSTATEs from PostgreSQL's appendix "Error Codes"; words without a code are those of `pg`. */
const LOST = [
  error('terminating connection due to administrator command', '57P01'),
  error('the database system is shutting down', '57P03'),
  error('connection does not exist', '08003'),
  error('read ECONNRESET', 'ECONNRESET'),
  error('connect ECONNREFUSED 127.0.0.1:5432', 'ECONNREFUSED'),
  error('Connection terminated unexpectedly'),
  error('timeout exceeded when trying to connect'),
  error('Client has encountered a connection error and is not queryable'),
];

test.each(LOST)('$message: of a statement nothing is kept, of COMMIT nobody knows', (lost) => {
  expect(failureOfStatement(lost)).toMatchObject({ reason: { code: 'database-lost' }, cause: lost });
  expect(failureOfCommit(lost)).toMatchObject({ reason: { code: 'commit-unanswered' }, cause: lost });
});

test('a full disk has a word of its own', () => {
  const full = error('could not extend file "base/1/2": No space left on device', '53100');
  expect(failureOfStatement(full)).toMatchObject({ reason: { code: 'database-disk-full' } });
});

test.each([
  error('duplicate key value violates unique constraint', '23505'),
  error('deadlock detected', '40P01'),
  new Refused('payment-unknown'),
  new Temporary('database-contended'),
  'a text',
  undefined,
])('%s stays as it is', (other) => {
  expect(failureOfStatement(other)).toBe(other);
  expect(failureOfCommit(other)).toBe(other);
});
