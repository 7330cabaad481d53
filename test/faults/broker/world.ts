import { existsSync, readFileSync } from 'node:fs';
import { freshDatabase, type TestDatabase } from '../../support/postgres.js';
import { OwnBroker } from '../../support/own-broker.js';
import { makePlace, type Place, type Running, startService, sverka, until } from '../../support/service.js';
import { Ears } from './ears.js';
import { Stream } from './stream.js';

const CONFIG = `inbox: { scanEveryMs: 100, settleMs: 200 }
relay: { pollMs: 200, confirmTimeoutMs: 3000 }
`;

/** Resident memory of a process in megabytes. */
export function residentMb(pid: number): number {
  // A process that has just died has a file without this line, or none.
  const file = `/proc/${pid}/status`;
  const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(existsSync(file) ? readFileSync(file, 'latin1') : '') ?? [];
  return Number(kilobytes) / 1024;
}

/** The built program with all roles on a database and a broker of its own, somebody else who listens, and business that goes on. */
export class BrokerWorld {
  private constructor(
    readonly broker: OwnBroker,
    readonly database: TestDatabase,
    readonly place: Place,
    readonly service: Running,
    readonly ears: Ears,
    readonly stream: Stream,
  ) {}

  /** @param rate events per second */
  static async make(rate: number): Promise<BrokerWorld> {
    const [broker, database] = await Promise.all([OwnBroker.start(), freshDatabase(3)]);
    const place = await makePlace(
      { DATABASE_URL: database.url, AMQP_URL: broker.url, SVERKA_LOG_LEVEL: 'info' },
      CONFIG,
    );
    const ears = await new Ears(broker.url).open();
    const service = await startService(place);
    return new BrokerWorld(broker, database, place, service, ears, new Stream(database.store, rate));
  }

  async unpublished(): Promise<number> {
    const [row] = await this.database.store.query<{ n: number }>(
      'select count(*)::int as n from outbox where published_at is null',
    );
    return row?.n ?? -1;
  }

  /** HTTP status of the readiness, and whether it says that the broker is well. */
  async readiness(): Promise<{ status: number; broker: boolean | undefined }> {
    const answer = await fetch(`${this.service.address}/health/ready`);
    const { checks } = (await answer.json()) as { checks: { name: string; ok: boolean }[] };
    return { status: answer.status, broker: checks.find((each) => each.name === 'broker')?.ok };
  }

  /** What `sverka doctor` says of the broker. */
  async doctor(): Promise<{ status: number | null; state: string; reason: string }> {
    const { status, out } = await sverka(this.place, 'doctor', '--json');
    const line = out.split('\n').find((each) => each.includes('"what":"broker"')) ?? '{}';
    const { state = '', reason = '' } = JSON.parse(line) as { state?: string; reason?: string };
    return { status, state, reason };
  }

  /** Lines of the log that contain a text. */
  logged(text: string): number {
    return (this.service.out + this.service.err).split('\n').filter((line) => line.includes(text)).length;
  }

  /** Waits until everything committed is published and heard; returns how long that took, in milliseconds. */
  async drained(withinMs: number): Promise<number> {
    const begun = performance.now();
    await until('the outbox is empty', async () => (await this.unpublished()) === 0, withinMs, 100);
    await until('every event is heard', () => this.ears.events >= this.stream.committed, withinMs, 100);
    return performance.now() - begun;
  }

  async remove(): Promise<void> {
    await this.service.stop();
    await this.ears.close();
    await this.place.remove();
    await Promise.all([this.database.drop(), this.broker.remove()]);
  }
}
