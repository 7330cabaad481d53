import { Module } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';
import { IntakeModule } from '../intake/intake.module.js';
import { MatchingModule } from '../matching/matching.module.js';
import { ReceivablesModule } from '../receivables/receivables.module.js';
import { InboxWatcher } from './inbox-watcher.js';
import { MatchRunner } from './match-runner.js';
import { Schedules } from './schedules.js';

/** The daemon (демон): watches the inbox, matches, and does what is due by the clock. */
@Module({
  imports: [ScheduleModule.forRoot(), IntakeModule, MatchingModule, ReceivablesModule],
  providers: [InboxWatcher, MatchRunner, Schedules],
})
export class DaemonModule {}
