import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { clientRow, dayAgo, drop, invoiceRow, payment, registerFile, statementOf } from '../../stories/world.js';
import { freshDatabase, type TestDatabase } from '../../support/postgres.js';
import { makePlace, type Place, type Running, startService, sverka } from '../../support/service.js';
import { SmtpRecorder } from '../../support/smtp-recorder.js';
import { Ears } from '../broker/ears.js';

/** Payments of one statement. */
const PER_FILE = 5;

const SUM = 100_000;

/** A part of the service that runs: a role, and which of its processes. */
export type Part = `${'daemon' | 'worker' | 'console'}-${number}`;

const CONFIG = `inbox: { scanEveryMs: 100, settleMs: 200 }
relay: { pollMs: 200, confirmTimeoutMs: 5000 }
`;

/** The whole service as a company runs it: processes of three roles, PostgreSQL, RabbitMQ, a mail server that keeps what it is told. */
export class Company {
  readonly parts = new Map<Part, Running>();
  /** Statements that were given to the inbox. */
  files = 0;

  private constructor(
    readonly database: TestDatabase,
    readonly place: Place,
    readonly mail: SmtpRecorder,
    readonly ears: Ears,
    private readonly mostFiles: number,
  ) {}

  /**
   * Starts the parts and registers what will be paid.
   *
   * @param mostFiles statements that can be given, each of a day of its own
   */
  static async make(amqpUrl: string, parts: readonly Part[], mostFiles: number): Promise<Company> {
    const [database, mail] = [await freshDatabase(3), new SmtpRecorder()];
    const port = await mail.start();
    const place = await makePlace({ DATABASE_URL: database.url, AMQP_URL: amqpUrl, SVERKA_ENV: 'company' }, CONFIG);
    const channel = `{ kind: smtp, host: 127.0.0.1, port: ${port}, requireTls: false, from: 'Бухгалтерия <buh@alfa.example>' }`;
    await writeFile(join(place.folder, 'config/company.yaml'), `channels:\n  mail: ${channel}\n`);
    const ears = await new Ears(amqpUrl).open();
    const company = new Company(database, place, mail, ears, mostFiles);
    await Promise.all(parts.map((part) => company.begin(part)));
    const clients = await registerFile(place, 'clients.jsonl', [clientRow()]);
    const numbers = Array.from({ length: mostFiles * PER_FILE }, (_, i) => i + 1);
    const invoices = await registerFile(
      place,
      'invoices.jsonl',
      numbers.map((n) => invoiceRow(n, SUM)),
    );
    const { status, err } = await sverka(place, 'import', clients, invoices);
    if (status !== 0) throw new Error(`the registers were not imported: ${err}`);
    return company;
  }

  /** Payments that the statements so far have brought. */
  get payments(): number {
    return this.files * PER_FILE;
  }

  /** Kopecks that came in with them. */
  get sum(): number {
    return this.payments * SUM;
  }

  get hasMore(): boolean {
    return this.files < this.mostFiles;
  }

  /** Gives the inbox the statement of the next day. */
  async feed(): Promise<void> {
    const k = this.files;
    const day = dayAgo(this.mostFiles - k);
    const ours = Array.from({ length: PER_FILE }, (_, i) => payment(k * PER_FILE + i + 1, SUM, day));
    this.files += 1;
    await drop(this.place, `day-${String(k).padStart(5, '0')}.txt`, statementOf(day, ours, SUM * (1 + k * PER_FILE)));
  }

  async begin(part: Part): Promise<void> {
    this.parts.set(part, await startService(this.place, part.split('-')[0]));
  }

  part(part: Part): Running {
    const running = this.parts.get(part);
    if (!running) throw new Error(`${part} does not run`);
    return running;
  }

  async killAndBegin(part: Part): Promise<void> {
    await this.part(part).kill();
    await this.begin(part);
  }

  /** Stops a part where it stands, as a paused machine would, until {@link resume}. */
  pause(part: Part): void {
    this.part(part).child.kill('SIGSTOP');
  }

  resume(part: Part): void {
    this.part(part).child.kill('SIGCONT');
  }

  /** Ends every connection of the service to the database. */
  async cutDatabase(): Promise<void> {
    await this.database.store.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid() and application_name like 'sverka%'`,
    );
  }

  async remove(): Promise<void> {
    for (const part of this.parts.keys()) this.resume(part);
    await Promise.all([...this.parts.values()].map((each) => each.stop()));
    await this.ears.close();
    await this.place.remove();
    await Promise.all([this.database.drop(), this.mail.stop()]);
  }
}
