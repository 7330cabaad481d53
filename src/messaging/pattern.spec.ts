import { matchesPattern } from './pattern.js';

// Expected values: AMQP 0-9-1, section 3.1.3.3 (the topic exchange type).
describe('a topic pattern', () => {
  it.each([
    ['payment.received.v1', 'payment.received.v1', true],
    ['payment.received.v1', 'payment.received.v2', false],
    ['payment.*.v1', 'payment.received.v1', true],
    ['payment.*.v1', 'payment.v1', false],
    ['payment.*', 'payment.received.v1', false],
    ['payment.#', 'payment.received.v1', true],
    ['payment.#', 'payment', true],
    ['#', 'payment.received.v1', true],
    ['#.v1', 'payment.received.v1', true],
    ['#.v1', 'v1', true],
    ['#.received.#', 'payment.received.v1', true],
    ['*.*.*', 'payment.received.v1', true],
    ['*.*', 'payment.received.v1', false],
    ['*', '', true],
    ['payment.received.v1', 'paymentXreceivedXv1', false],
  ])('%s against %s', (pattern, type, expected) => {
    expect(matchesPattern(pattern, type)).toBe(expected);
  });
});
