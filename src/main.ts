#!/usr/bin/env node
import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { firstLanguage, tellFailure } from './cli/command-context.js';
import { EXIT } from './cli/output.js';
import { type Role, runProgram } from './cli/program.js';
import { say } from './domain/wording/say.js';
import { createLog } from './settings/log.js';
import { loadSettings } from './settings/settings.js';
import { openStore } from './store/open-store.js';

/** What is not finished by then after a signal is given back and the process ends: guarantees do not rest on a clean stop. */
const STOP_TIMEOUT_MS = 9_500;

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** Resolves at the first signal to stop. */
const stopSignal = (): Promise<NodeJS.Signals> =>
  new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, resolve);
  });

/** `sverka start`: runs until a signal comes. */
async function start(role: Role): Promise<number> {
  let language = firstLanguage();
  try {
    const settings = loadSettings();
    language = settings.environment.SVERKA_LANG ?? settings.config.language;
    const log = createLog(settings.environment.SVERKA_LOG_LEVEL ?? 'info');
    const stopped = stopSignal();
    const opened = await openStore(settings, (line) => log.info(line));
    // Only here: the commands need none of the service's rooms and start faster without them.
    const { startService } = await import('./service.js');
    try {
      const service = await startService(role, settings, opened, log);
      const where = service.address ?? '';
      process.stdout.write(
        `${say({ code: service.address ? 'service-ready-at' : 'service-ready', params: { role, address: where, home: settings.environment.home } }, language)}\n`,
      );
      const signal = await stopped;
      log.info({ signal }, 'stopping');
      setTimeout(() => process.exit(EXIT.ok), STOP_TIMEOUT_MS).unref();
      await service.close();
    } finally {
      await opened.close();
    }
    log.info('stopped');
    return EXIT.ok;
  } catch (error) {
    return tellFailure(error, language);
  }
}

process.exitCode = await runProgram(process.argv.slice(2), version, start);
// Whatever still waits (a keep-alive socket, a timer of a library) must not hold the finished command.
process.stdout.write('', () => process.exit());
