import { userInfo } from 'node:os';
import type { INestApplicationContext, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { createLog, NestLog } from '../settings/log.js';
import { loadSettings, type Settings } from '../settings/settings.js';
import { SettingsModule } from '../settings/settings.module.js';
import { openStore } from '../store/open-store.js';
import { Store } from '../store/store.js';
import { StoreModule } from '../store/store.module.js';
import { exitStatusOf, reasonOf } from './exit-status.js';
import { EXIT, Output } from './output.js';
import { throughDoor } from '../store/door.js';
import { say } from '../domain/wording/say.js';

/** Options that every command takes. */
export interface GlobalOptions {
  readonly json?: boolean;
}

/** What a command works with. */
export interface CommandContext {
  readonly settings: Settings;
  readonly store: Store;
  readonly output: Output;
  /** A verb of the command's rooms; its class comes by a dynamic import, so that other commands do not load it. */
  verb<T>(type: { prototype: T }): T;
}

/** The rooms of the features, loaded when a command asks for them: all of them take longer to load than most commands to work. */
const ROOMS = {
  access: async () => (await import('../access/access.module.js')).AccessModule,
  audit: async () => (await import('../audit/audit.module.js')).AuditModule,
  clients: async () => (await import('../clients/clients.module.js')).ClientsModule,
  intake: async () => (await import('../intake/intake.module.js')).IntakeModule,
  matching: async () => (await import('../matching/matching.module.js')).MatchingModule,
  receivables: async () => (await import('../receivables/receivables.module.js')).ReceivablesModule,
  notifications: async () => (await import('../notifications/notifications.module.js')).NotificationsModule,
  personal: async () => (await import('../personal/personal.module.js')).PersonalModule,
  sync: async () => (await import('../sync/sync.module.js')).SyncModule,
} satisfies Record<string, () => Promise<Type>>;

/** A room whose verbs a command may need. */
export type Room = keyof typeof ROOMS;

/** Every room. */
export const ALL_ROOMS = Object.keys(ROOMS) as readonly Room[];

class CommandModule {}

async function openApplication(
  settings: Settings,
  store: Store,
  rooms: readonly Room[],
): Promise<INestApplicationContext> {
  const features = await Promise.all(rooms.map((each) => ROOMS[each]()));
  const log = createLog(settings.environment.SVERKA_LOG_LEVEL ?? 'warn');
  return NestFactory.createApplicationContext(
    {
      module: CommandModule,
      imports: [SettingsModule.forSettings(settings), StoreModule.forStore(store), ...features],
    },
    { logger: new NestLog(log), abortOnError: false },
  );
}

/** Tells a failure in one sentence on stderr and gives the exit status that belongs to it. */
export function tellFailure(error: unknown, language: 'ru' | 'en'): number {
  process.stderr.write(`sverka: ${say(reasonOf(error), language)}\n`);
  if (process.env['SVERKA_LOG_LEVEL'] === 'debug' && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return exitStatusOf(error);
}

/** The language of what is said before the settings are known. */
export const firstLanguage = (): 'ru' | 'en' => (process.env['SVERKA_LANG'] === 'en' ? 'en' : 'ru');

/**
 * Runs a command that works on the database from outside: with the settings, and without a store, which would migrate.
 *
 * @returns the exit status
 */
export async function runBare(
  options: GlobalOptions,
  work: (context: Pick<CommandContext, 'settings' | 'output'>) => Promise<number | void>,
  load: () => Settings = loadSettings,
): Promise<number> {
  let language = firstLanguage();
  try {
    const settings = load();
    language = settings.environment.SVERKA_LANG ?? settings.config.language;
    return (await work({ settings, output: new Output(options.json === true, language) })) ?? EXIT.ok;
  } catch (error) {
    return tellFailure(error, language);
  }
}

/**
 * Runs a command with the settings, the store and the verbs, and lets everything go afterwards.
 *
 * @param rooms whose verbs the work asks for
 * @param load how the settings come, for a command with a home of its own
 * @returns the exit status
 */
export async function runCommand(
  options: GlobalOptions,
  rooms: readonly Room[],
  work: (context: CommandContext) => Promise<number | void>,
  load: () => Settings = loadSettings,
): Promise<number> {
  let language = firstLanguage();
  try {
    const settings = load();
    language = settings.environment.SVERKA_LANG ?? settings.config.language;
    const output = new Output(options.json === true, language);
    const opened = await openStore(settings);
    try {
      const app = await openApplication(settings, opened.store, rooms);
      const context: CommandContext = {
        settings,
        store: opened.store,
        output,
        verb: <T>(type: { prototype: T }) => app.get<T>(type as Type<T>, { strict: false }),
      };
      const status = await throughDoor({ door: 'cli', caller: userInfo().username }, () => work(context));
      await app.close();
      return status ?? EXIT.ok;
    } finally {
      await opened.close();
    }
  } catch (error) {
    return tellFailure(error, language);
  }
}
