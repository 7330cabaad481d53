import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { makePlace, type Place, sverka } from '../../support/service.js';
import { SmscProvider } from '../../support/smsc-provider.js';
import { SmtpRecorder } from '../../support/smtp-recorder.js';
import { registerFile } from '../../stories/world.js';
import { clientRows, invoiceRows } from './bank.js';
import { Tripwire, type WireEvent } from './wire/tripwire.js';

const MAPPINGS = resolve(import.meta.dirname, '../../../mappings');

const QUICKER = 'inbox: { scanEveryMs: 50, settleMs: 100 }\nrelay: { pollMs: 200 }\n';

/** Stand-ins of a mail server and an SMS provider that keep what they take; a tripwire watches every step. */
export class Providers {
  readonly mail = new SmtpRecorder();
  readonly sms = new SmscProvider();

  private constructor(private readonly tripwire: Tripwire) {
    this.mail.mayAnswer = (step) => this.ask('smtp', step);
    this.sms.mayGoOn = (step) => this.ask('sms', step);
  }

  static async start(tripwire: Tripwire): Promise<Providers> {
    const providers = new Providers(tripwire);
    await Promise.all([providers.mail.start(), providers.sms.start()]);
    return providers;
  }

  /** How often each message was taken, by our id of it. */
  get taken(): Map<string, number> {
    const letters = this.mail.letters.map(({ raw }) => /^Message-ID: <([^@>]+)@/im.exec(raw)?.[1] ?? 'without an id');
    const counts = new Map<string, number>();
    for (const id of [...letters, ...this.sms.taken.map((each) => each.id)]) counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
  }

  async stop(): Promise<void> {
    await Promise.all([this.mail.stop(), this.sms.stop()]);
  }

  private ask(wire: WireEvent['wire'], what: string): boolean {
    const verdict = this.tripwire.judge({ wire, role: 'worker', from: 'program', what, text: '', trace: [] });
    if (verdict !== 'pass') this.tripwire.strike(() => undefined);
    return verdict !== 'hold';
  }
}

/**
 * A home whose messages go to the stand-ins, with clients and invoices in its books.
 *
 * @param variables where the database and the broker are, for commands
 * @param files statements for which there must be invoices
 * @param prepare told where the home will be, before anything is in it
 */
export async function makeWorld(
  variables: Readonly<Record<string, string>>,
  providers: Providers,
  files: number,
  prepare: (home: string) => Promise<void> = async () => undefined,
): Promise<Place> {
  const place = await makePlace(
    { ...variables, SVERKA_ENV: 'faults', SMSC_PASSWORD: providers.sms.login.psw },
    QUICKER,
  );
  await prepare(place.home);
  const mappings = join(place.folder, 'mappings');
  Object.assign(place.variables, { SVERKA_MAPPINGS: mappings });
  await writeFile(join(place.folder, 'config/faults.yaml'), channelsOf(providers));
  await copyMappings(mappings);
  const clients = await registerFile(place, 'clients.jsonl', clientRows());
  const invoices = await registerFile(place, 'invoices.jsonl', invoiceRows(files));
  const { status, err } = await sverka(place, 'import', clients, invoices);
  if (status !== 0) throw new Error(`the registers were not imported: ${err}`);
  return place;
}

const channelsOf = ({ mail, sms }: Providers): string =>
  `channels:
  mail: { kind: smtp, host: 127.0.0.1, port: ${mail.port}, requireTls: false, from: 'Бухгалтерия <buh@nasha.example>' }
  sms: { kind: smsc, login: ${sms.login.login}, passwordFrom: SMSC_PASSWORD, url: 'http://127.0.0.1:${sms.port}' }
`;

/** The mappings in git, but no quiet hours: a test does not wait for the morning. */
async function copyMappings(target: string): Promise<void> {
  await cp(MAPPINGS, target, { recursive: true });
  const rules = join(target, 'notifications');
  for (const file of await readdir(rules)) {
    const text = await readFile(join(rules, file), 'utf8');
    await writeFile(join(rules, file), text.replace(/^ +quietHours:.*\n/gm, ''));
  }
}
