import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { ChainAudit } from '../audit/chain-audit.js';
import { listAudit } from '../store/reads/audit-reads.js';
import { Store } from '../store/store.js';
import { Answers } from './api/answers.js';
import { auditPage, auditQuery, type AuditQuery } from './api/audit.js';

/** The audit log, for those who administer. */
@ApiTags('audit')
@Controller('audit')
export class AuditController {
  constructor(
    private readonly store: Store,
    private readonly chainAudit: ChainAudit,
  ) {}

  @Get()
  @Answers('Who did what, when and through which door, the latest first (журнал аудита)', auditPage, [400])
  async list(
    @Query({ schema: auditQuery }) { limit, cursor, ...filter }: AuditQuery,
  ): Promise<z.infer<typeof auditPage>> {
    await this.chainAudit.run();
    return listAudit(this.store, filter, { limit, cursor });
  }
}
