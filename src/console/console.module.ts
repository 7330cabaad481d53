import {
  type BeforeApplicationShutdown,
  type DynamicModule,
  type FactoryProvider,
  Module,
  type ModuleMetadata,
} from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Server } from 'node:http';
import { AccessModule } from '../access/access.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { ClientsModule } from '../clients/clients.module.js';
import { IntakeModule } from '../intake/intake.module.js';
import { MatchingModule } from '../matching/matching.module.js';
import { NotificationsModule } from '../notifications/notifications.module.js';
import { PersonalModule } from '../personal/personal.module.js';
import { ReceivablesModule } from '../receivables/receivables.module.js';
import { SyncModule } from '../sync/sync.module.js';
import { AuditController } from './audit.controller.js';
import { CardsController } from './cards.controller.js';
import { DecisionsController } from './decisions.controller.js';
import { DeliveriesController } from './deliveries.controller.js';
import { EventsController } from './events.controller.js';
import { ExplanationsController } from './explanations.controller.js';
import { ExchangeController } from './exchange/exchange.controller.js';
import { TakeExchangeFile } from './exchange/exchange-file.js';
import { ExchangeSessions } from './exchange/exchange-sessions.js';
import { ImportsController } from './imports.controller.js';
import { InvoicesController } from './invoices.controller.js';
import { KeysController } from './keys.controller.js';
import { MatchingController } from './matching.controller.js';
import { PartiesController } from './parties.controller.js';
import { PaymentsController } from './payments.controller.js';
import { RegistriesController } from './registries.controller.js';
import { PersonalController } from './personal.controller.js';
import { RecordsController } from './records.controller.js';
import { SearchController } from './search.controller.js';
import { SetAsideController } from './set-aside.controller.js';
import { Metrics } from './state/metrics.js';
import { READINESS_CHECKS, type ReadinessCheck, ReadReadiness } from './state/readiness.js';
import { StateController } from './state.controller.js';
import { TermsController } from './terms.controller.js';
import { TimelineController } from './timeline.controller.js';
import { ReceiveUpload } from './upload/receive-upload.js';
import { Spool } from './upload/spool.js';
import { WrittenController } from './written.controller.js';

/** What is in hand when the service stops gets so long; the service as a whole has ten seconds. */
const LAST_WORD_MS = 6_000;

/** Further checks of `/health/ready`, made from what the application has. */
export interface ConsoleModuleOptions
  extends
    Pick<ModuleMetadata, 'imports'>,
    Partial<Pick<FactoryProvider<readonly ReadinessCheck[]>, 'inject' | 'useFactory'>> {}

/**
 * The door for programs and people over HTTP (консоль): uploads, lists, a person's verbs, state. Needs {@link Store}, the transport
 * and the settings from their global modules, and `configureConsole` for the application.
 */
@Module({
  imports: [
    AccessModule,
    AuditModule,
    PersonalModule,
    ClientsModule,
    IntakeModule,
    MatchingModule,
    ReceivablesModule,
    NotificationsModule,
    SyncModule,
  ],
  controllers: [
    StateController,
    ImportsController,
    ExchangeController,
    PaymentsController,
    ExplanationsController,
    DecisionsController,
    MatchingController,
    InvoicesController,
    EventsController,
    DeliveriesController,
    PartiesController,
    CardsController,
    TimelineController,
    TermsController,
    AuditController,
    RegistriesController,
    PersonalController,
    SetAsideController,
    RecordsController,
    SearchController,
    KeysController,
    WrittenController,
  ],
  providers: [Metrics, ReadReadiness, ReceiveUpload, Spool, ExchangeSessions, TakeExchangeFile],
})
export class ConsoleModule implements BeforeApplicationShutdown {
  constructor(private readonly host: HttpAdapterHost) {}

  /** The module with checks of readiness besides the database. */
  static register({ imports = [], inject = [], useFactory }: ConsoleModuleOptions = {}): DynamicModule {
    const checks = useFactory ? [{ provide: READINESS_CHECKS, inject, useFactory }] : [];
    return { module: ConsoleModule, imports, providers: checks };
  }

  /** Closing waits for answers that are on their way; one that takes too long is cut. */
  beforeApplicationShutdown(): void {
    const server = this.host.httpAdapter.getHttpServer() as Server;
    const timer = setTimeout(() => server.closeAllConnections(), LAST_WORD_MS);
    timer.unref();
    server.once('close', () => clearTimeout(timer));
  }
}
