import { Module } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';
import { AuditModule } from '../audit/audit.module.js';
import { ClientsModule } from '../clients/clients.module.js';
import { IntakeModule } from '../intake/intake.module.js';
import { MatchingModule } from '../matching/matching.module.js';
import { PersonalModule } from '../personal/personal.module.js';
import { ReceivablesModule } from '../receivables/receivables.module.js';
import { SyncModule } from '../sync/sync.module.js';
import { AuditChainer } from './audit-chainer.js';
import { BackWriter } from './back-writer.js';
import { InboxWatcher } from './inbox-watcher.js';
import { MatchRunner } from './match-runner.js';
import { OrderChecker } from './order-checker.js';
import { Schedules } from './schedules.js';
import { SourceReader } from './source-reader.js';

/** The daemon (демон): watches the inbox, reads sources, writes back into them, matches, and does what is due by the clock. */
@Module({
  imports: [
    ScheduleModule.forRoot(),
    AuditModule,
    PersonalModule,
    ClientsModule,
    IntakeModule,
    MatchingModule,
    ReceivablesModule,
    SyncModule,
  ],
  providers: [AuditChainer, OrderChecker, InboxWatcher, MatchRunner, Schedules, SourceReader, BackWriter],
})
export class DaemonModule {}
