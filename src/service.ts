import { type DynamicModule, type INestApplication, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import type { Role } from './cli/program.js';
import { ConsoleModule } from './console/console.module.js';
import { configureConsole, consoleAdapter, listen } from './console/configure-console.js';
import { DaemonModule } from './daemon/daemon.module.js';
import { Temporary } from './domain/failure.js';
import { EventServer } from './messaging/event-server.js';
import { MessagingModule, TRANSPORT } from './messaging/messaging.module.js';
import { ourTransport, WORKER } from './messaging/our-transport.js';
import type { Transport } from './messaging/transport.js';
import { NestLog } from './settings/log.js';
import type { Settings } from './settings/settings.js';
import { SettingsModule } from './settings/settings.module.js';
import type { OpenedStore } from './store/open-store.js';
import { StoreModule } from './store/store.module.js';
import { WorkerModule } from './worker/worker.module.js';

@Module({})
class ServiceModule {}

const plays = (role: Role, part: Exclude<Role, 'all'>): boolean => role === 'all' || role === part;

function moduleOf(role: Role, settings: Settings, opened: OpenedStore, log: Logger): DynamicModule {
  const { batch: batchSize, pollMs } = settings.config.relay;
  const relay = plays(role, 'daemon') ? { store: opened.store, log, batchSize, pollMs } : null;
  const transport = ourTransport(settings, opened.store, log);
  return {
    module: ServiceModule,
    imports: [
      SettingsModule.forSettings(settings),
      StoreModule.forStore(opened.store),
      MessagingModule.forRootAsync({ useFactory: () => ({ transport, relay }) }),
      ...(plays(role, 'daemon') ? [DaemonModule] : []),
      ...(plays(role, 'worker') ? [WorkerModule] : []),
      ...(plays(role, 'console') ? [consoleModule()] : []),
    ],
  };
}

/** Readiness asks the transport too: what cannot be told is still kept, but somebody should look. */
const consoleModule = (): DynamicModule =>
  ConsoleModule.register({
    inject: [TRANSPORT],
    useFactory: (transport: Transport) => [
      {
        name: transport.kind === 'rabbitmq' ? 'broker' : 'events',
        check: async () => {
          const { state, reason } = await transport.check();
          if (state === 'down') throw new Temporary(reason?.code ?? 'broker-unreachable', reason?.params);
        },
      },
    ],
  });

/** A running service and where it listens; null for a role without HTTP. */
export interface RunningService {
  readonly address: string | null;
  close(): Promise<void>;
}

/** Starts a role of the service on an opened store. */
export async function startService(
  role: Role,
  settings: Settings,
  opened: OpenedStore,
  log: Logger,
): Promise<RunningService> {
  const app = await NestFactory.create<NestFastifyApplication>(
    moduleOf(role, settings, opened, log),
    consoleAdapter(),
    {
      logger: new NestLog(log),
      abortOnError: false,
    },
  );
  try {
    if (plays(role, 'worker')) addWorker(app, settings);
    if (plays(role, 'console')) configureConsole(app, settings);
    await app.startAllMicroservices();
    const address = plays(role, 'console') ? await listen(app, settings) : (await app.init(), null);
    return { address, close: () => app.close() };
  } catch (error) {
    await app.close().catch(() => undefined);
    throw error;
  }
}

function addWorker(app: INestApplication, settings: Settings): void {
  const { concurrency } = settings.config.messages;
  const strategy = new EventServer(app.get<Transport>(TRANSPORT), { subscriber: WORKER.name, concurrency });
  app.connectMicroservice({ strategy }, { inheritAppConfig: false });
}
