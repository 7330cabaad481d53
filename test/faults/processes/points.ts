import { after, answered, asked, beforeCommit, method, STATEMENTS, step, told, unseenCommit } from './moments.js';
import type { Point } from './wire/tripwire.js';

/** A point and the role whose process dies there. */
export interface KillPoint extends Point {
  readonly role: 'daemon' | 'worker';
  /** In the short form too. */
  readonly always: boolean;
}

const {
  import: IMPORT,
  decision: MATCH,
  plan: PLAN,
  claim: CLAIM,
  outcome: OUTCOME,
  queue: QUEUED,
  turn: TURN,
} = STATEMENTS;

const point = (
  role: KillPoint['role'],
  always: boolean,
  name: string,
  at: Point['at'],
  message: Point['message'] = 'held',
): KillPoint => ({ name, role, always, at, message });

/** From the bytes of a file to the commit of what matching decided. */
export const BOOKS: readonly KillPoint[] = [
  point('daemon', true, 'mid-file', (event) => event.what === 'CopyData' && /staged_line/.test(event.text), 'passed'),
  point('daemon', true, 'before COMMIT 1', beforeCommit(IMPORT)),
  point('daemon', true, 'after COMMIT 1, its answer unseen', unseenCommit(IMPORT)),
  point('daemon', true, 'after COMMIT 1, its answer seen', asked(/^select pg_notify\('sverka_outbox'/)),
  point('daemon', true, 'mid-matching', asked(MATCH)),
  point('daemon', true, 'before COMMIT 2', beforeCommit(MATCH)),
  point('daemon', true, 'after COMMIT 2, its answer unseen', unseenCommit(MATCH)),
  point('daemon', false, 'after COMMIT 2, its answer seen', asked(/^delete from work_request/)),
];

/** The relay and the queue of the transport in PostgreSQL. */
export const EMBEDDED: readonly KillPoint[] = [
  point('daemon', false, 'before the relay queues', asked(QUEUED)),
  point('daemon', false, 'queued, unseen', answered(QUEUED)),
  point('worker', false, 'event taken, unseen', answered(TURN)),
  point('worker', false, 'event handled, before it is forgotten', after(unseenCommit(PLAN), asked(TURN))),
  point('worker', false, 'event handled, forgetting unseen', after(unseenCommit(PLAN), told(TURN))),
];

/** The relay and the queue of RabbitMQ. */
export const RABBITMQ: readonly KillPoint[] = [
  point('daemon', false, 'before publish', method('program', 'basic.publish')),
  point('daemon', true, 'after publish, before confirm', method('server', 'basic.ack')),
  point('daemon', true, 'after confirm, before mark', asked(/^update outbox set published_at/)),
  point('daemon', false, 'after mark, its answer unseen', answered(/^update outbox set published_at/)),
  point('worker', false, 'event delivered, unseen', method('server', 'basic.deliver')),
  point('worker', true, 'after COMMIT, before ack', method('program', 'basic.ack')),
  point('worker', false, 'after ack', method('program', 'basic.ack'), 'passed'),
];

/** From an event to the provider's receipt in the books. */
export const MESSAGES: readonly KillPoint[] = [
  point('worker', false, 'before COMMIT of the delivery row', beforeCommit(PLAN)),
  point('worker', false, 'after COMMIT of the delivery row, before the claim', unseenCommit(PLAN)),
  point('worker', false, 'before COMMIT of the claim', beforeCommit(CLAIM)),
  point('worker', true, 'after COMMIT of the claim, before the call', unseenCommit(CLAIM)),
  point('worker', false, 'mail: connected, nothing said', step('smtp', 'greeting')),
  point('worker', false, 'mail: at MAIL', step('smtp', 'mail')),
  point('worker', false, 'mail: at DATA', step('smtp', 'data')),
  point('worker', false, 'mail: in the letter', step('smtp', 'body')),
  point('worker', true, 'mail: letter taken, answer unseen', step('smtp', 'dot')),
  point('worker', false, 'mail: letter taken, answer sent', step('smtp', 'dot'), 'passed'),
  point('worker', false, 'SMS: asked, not carried out', step('sms', 'request')),
  point('worker', true, 'SMS: carried out, answer unseen', step('sms', 'answer')),
  point('worker', true, 'after the answer, before COMMIT', beforeCommit(OUTCOME)),
  point('worker', false, 'after the answer, COMMIT unseen', unseenCommit(OUTCOME)),
];

/** Where the service loses one of its lines to PostgreSQL. */
export const LINES: readonly Point[] = [
  { name: 'cut: matching', at: unseenCommit(MATCH), message: 'held' },
  { name: 'cut: relay', at: answered(QUEUED), message: 'held' },
  { name: 'cut: outcome of a delivery', at: unseenCommit(OUTCOME), message: 'held' },
  { name: 'cut: import', at: unseenCommit(IMPORT), message: 'held' },
  { name: 'cut: delivery row', at: unseenCommit(PLAN), message: 'held' },
  { name: 'cut: claim', at: unseenCommit(CLAIM), message: 'held' },
  { name: 'cut: event taken', at: answered(TURN), message: 'held' },
  { name: 'cut: event forgotten', at: after(unseenCommit(PLAN), told(TURN)), message: 'held' },
];
