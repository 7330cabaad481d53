import { existsSync } from 'node:fs';
import { type Reason, reason } from '../domain/reason.js';
import { Refused, Temporary } from '../domain/failure.js';
import { Registers } from '../intake/registers.js';
import { countApiKeys, hasApiKeys } from '../store/reads/api-key-reads.js';
import { createTransport } from '../messaging/create-transport.js';
import { ourTransport, WORKER } from '../messaging/our-transport.js';
import { ChannelSet } from '../notifications/channel-set.js';
import { NotificationRules } from '../notifications/notification-rules.js';
import { CheckSources } from '../sync/check-sources.js';
import { ListSources } from '../sync/list-sources.js';
import { createLog } from '../settings/log.js';
import { isLoopbackHost } from '../settings/loopback.js';
import { loadOwnAccounts } from '../store/reads/pair-reads.js';
import { countStrangeBankCodes } from '../store/reads/bank-reads.js';
import { countHeld } from '../store/writers/held-deliveries.js';
import { readMark } from '../store/writers/restore-mark-writer.js';
import type { CommandContext } from './command-context.js';

/** What was looked at, how it stands, and what to do. */
export interface Checkup {
  readonly what: string;
  readonly state: 'good' | 'warning' | 'bad';
  readonly reason: Reason;
}

/** Older than this an unpublished event means that no relay works. */
const STALE_MINUTES = 5;

const reasonOf = (error: unknown): Reason =>
  error instanceof Refused || error instanceof Temporary ? error.reason : reason('defect', { message: String(error) });

/** Checks everything that the service needs, each by itself: one failure hides no other. */
export async function checkSystems(context: CommandContext): Promise<Checkup[]> {
  const parts = [
    checkConfig,
    checkRules,
    checkAccess,
    checkDatabase,
    checkWork,
    checkBroker,
    checkMappings,
    checkSources,
    checkChannels,
  ];
  const results = await Promise.all(
    parts.map((part) =>
      part(context).catch((error: unknown) => [
        { what: part.name.slice(5).toLowerCase(), state: 'bad' as const, reason: reasonOf(error) },
      ]),
    ),
  );
  return results.flat();
}

async function checkConfig({ settings }: CommandContext): Promise<Checkup[]> {
  return [{ what: 'config', state: 'good', reason: reason('config-good', { home: settings.environment.home }) }];
}

/** Rules of accounts and companies that no statement knows hold for nothing. */
async function checkRules({ settings, store }: CommandContext): Promise<Checkup[]> {
  const { accounts, organizations } = settings.config.matching;
  const known = await loadOwnAccounts(store);
  const strays = [
    ...strayed('account-rules-for-nothing', accounts, new Set(known.map((each) => each.ownAccount))),
    ...strayed('organization-rules-for-nothing', organizations, new Set(known.map((each) => each.ownTaxNumber))),
  ];
  return strays.map((each) => ({ what: 'config', state: 'warning', reason: each }));
}

const strayed = (code: string, given: object, known: ReadonlySet<string>): Reason[] =>
  Object.keys(given)
    .filter((each) => !known.has(each))
    .map((number) => reason(code, { number }));

async function checkAccess({ settings, store }: CommandContext): Promise<Checkup[]> {
  const { host } = settings.config.http;
  if (!settings.environment.SVERKA_API_KEY && !(await hasApiKeys(store)))
    return isLoopbackHost(host)
      ? [{ what: 'access', state: 'good', reason: reason('no-api-key') }]
      : [{ what: 'access', state: 'bad', reason: reason('http-host-without-key', { host }) }];
  const { valid, ending } = await countApiKeys(store);
  const found: Checkup[] = [{ what: 'access', state: 'good', reason: reason('access-keys', { count: valid }) }];
  if (ending === 0) return found;
  return [...found, { what: 'access', state: 'warning', reason: reason('access-keys-ending', { count: ending }) }];
}

async function checkDatabase({ store, settings }: CommandContext): Promise<Checkup[]> {
  const [row] = await store.query<{ version: string; ctype: string; folds: boolean }>(
    `select current_setting('server_version') as version, (select datctype from pg_database where datname = current_database()) as ctype, lower('Ж') = 'ж' as folds`,
  );
  const { version = '', ctype = '', folds = false } = row ?? {};
  const kind = settings.environment.DATABASE_URL ? 'database-external' : 'database-embedded';
  const good: Checkup = { what: 'database', state: 'good', reason: reason(kind, { version }) };
  return folds ? [good] : [good, { what: 'database', state: 'bad', reason: reason('database-ctype', { ctype }) }];
}

async function checkWork({ store }: CommandContext): Promise<Checkup[]> {
  const [counts] = await store.query<Record<'stale' | 'unknown' | 'failed' | 'parked' | 'broken', bigint>>(
    `select (select count(*) from outbox where published_at is null and time < now() - interval '${STALE_MINUTES} minutes') as stale,
            (select count(*) from delivery where status = 'unknown') as unknown, (select count(*) from delivery where status = 'failed') as failed,
            (select count(*) from queue_message where parked_at is not null) as parked, (select count(*) from statement where proof = 'broken') as broken`,
  );
  const states = {
    stale: 'events-stale',
    unknown: 'deliveries-unknown',
    failed: 'deliveries-failed',
    parked: 'events-parked',
    broken: 'statements-broken',
  } as const;
  const counted = Object.entries(states).flatMap(([name, code]) => {
    const count = Number(counts?.[name as keyof typeof states] ?? 0n);
    return count > 0 ? [{ what: 'work', state: 'warning' as const, reason: reason(code, { count }) }] : [];
  });
  return [...counted, ...(await checkHeld(store))];
}

async function checkHeld(store: CommandContext['store']): Promise<Checkup[]> {
  const [mark, count] = [await store.transaction(readMark), await countHeld(store)];
  if (mark) {
    const asOf = mark.asOf.toISOString();
    return [{ what: 'work', state: 'warning', reason: reason('restore-mark-stands', { asOf, count }) }];
  }
  return count > 0 ? [{ what: 'work', state: 'warning', reason: reason('deliveries-held', { count }) }] : [];
}

async function checkBroker({ settings, store }: CommandContext): Promise<Checkup[]> {
  const options = ourTransport(settings, store, createLog('silent'));
  if (options.kind === 'embedded') return [{ what: 'broker', state: 'good', reason: reason('broker-embedded') }];
  const transport = createTransport({ ...options, subscribers: [] });
  try {
    const health = await transport.check();
    if (health.state === 'up') {
      const count = (await transport.backlog(WORKER.name))?.parked ?? 0;
      const good: Checkup = { what: 'broker', state: 'good', reason: reason('broker-good') };
      return count > 0
        ? [good, { what: 'work', state: 'warning', reason: reason('events-parked', { count }) }]
        : [good];
    }
    return [
      {
        what: 'broker',
        state: health.state === 'down' ? 'bad' : 'warning',
        reason: health.reason ?? reason('broker-unreachable'),
      },
    ];
  } finally {
    await transport.close();
  }
}

async function checkMappings({ verb, settings }: CommandContext): Promise<Checkup[]> {
  if (!existsSync(settings.mappings))
    return [
      { what: 'mappings', state: 'bad', reason: reason('mappings-folder-missing', { folder: settings.mappings }) },
    ];
  const rules = verb(NotificationRules);
  const problems = ruleProblems(rules, verb(ChannelSet)).map((each): Checkup => ({
    what: 'mappings',
    state: 'warning',
    reason: each,
  }));
  const count = verb(Registers).names.length;
  return [
    {
      what: 'mappings',
      state: 'good',
      reason: reason('mappings-good', { folder: settings.mappings, registers: count, rules: rules.rules.length }),
    },
    ...problems,
  ];
}

/** Whether the channels can be opened is told once, where they are checked; until then nothing is said of rules that name one. */
function ruleProblems(rules: NotificationRules, channels: ChannelSet): Reason[] {
  try {
    return rules.problems(channels.onOffer);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return rules.problems([]).filter((each) => each.code !== 'rule-channel-missing');
  }
}

async function checkSources({ verb, store }: CommandContext): Promise<Checkup[]> {
  const looked = await verb(CheckSources).run();
  const checked = looked.flatMap(({ ok, reasons }) =>
    reasons.map((each): Checkup => ({ what: 'sources', state: ok ? 'good' : 'bad', reason: each })),
  );
  const waiting = (await verb(ListSources).run()).flatMap(({ source, counts, held }) => [
    ...held,
    ...(counts['refused'] ? [reason('records-set-aside', { source, count: counts['refused'] })] : []),
  ]);
  const warnings = [...looked.flatMap((each) => each.warnings), ...waiting, ...(await strangeBanks(store))];
  return [...checked, ...warnings.map((each): Checkup => ({ what: 'sources', state: 'warning', reason: each }))];
}

/** Accounts whose bank the directory does not know: mistyped, or gone. */
async function strangeBanks(store: CommandContext['store']): Promise<Reason[]> {
  const found = await countStrangeBankCodes(store);
  return found && found.unknown + found.left > 0 ? [reason('bank-codes-strange', found)] : [];
}

async function checkChannels({ verb }: CommandContext): Promise<Checkup[]> {
  const channels = verb(ChannelSet).all;
  if (channels.length === 0) return [{ what: 'channels', state: 'warning', reason: reason('no-channels') }];
  return Promise.all(
    channels.map(async (channel): Promise<Checkup> => {
      const answer = await channel.check();
      const told = answer.ok ? answer.detail : answer.reason;
      return {
        what: 'channels',
        state: answer.ok ? 'good' : 'bad',
        reason: reason(told.code, { channel: channel.name, ...told.params }),
      };
    }),
  );
}
