import { Module } from '@nestjs/common';
import { ChainAudit } from './chain-audit.js';
import { NoteStart } from './note-start.js';
import { VerifyAudit } from './verify-audit.js';

const verbs = [ChainAudit, NoteStart, VerifyAudit];

/** The audit log (журнал аудита): who did what, when and through which door, in a chain that shows tampering. */
@Module({ providers: verbs, exports: verbs })
export class AuditModule {}
