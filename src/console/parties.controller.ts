import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { ReadDebts } from '../receivables/read-debts.js';
import { listCounterparties, listOrganizations } from '../store/reads/party-lists.js';
import { Store } from '../store/store.js';
import { Answers } from './api/answers.js';
import { Within } from './api/headers.js';
import {
  counterpartyPage,
  counterpartyQuery,
  type CounterpartyQuery,
  debtList,
  debtQuery,
  type DebtQuery,
  organizationPage,
  organizationQuery,
  type OrganizationQuery,
} from './api/documents.js';

/** Lists of our companies, of clients, and of what they owe. */
@ApiTags('parties')
@Controller()
export class PartiesController {
  constructor(
    private readonly store: Store,
    private readonly readDebts: ReadDebts,
  ) {}

  @Get('organizations')
  @Answers('Our own companies, in the order in which they became known', organizationPage, [400])
  organizations(
    @Query({ schema: organizationQuery }) page: OrganizationQuery,
    @Within() within: readonly string[] | undefined,
  ): Promise<z.infer<typeof organizationPage>> {
    return listOrganizations(this.store, page, within);
  }

  @Get('counterparties')
  @Answers('Clients, in the order in which they became known', counterpartyPage, [400])
  counterparties(
    @Query({ schema: counterpartyQuery }) { limit, cursor, ...filter }: CounterpartyQuery,
    @Within() within: readonly string[] | undefined,
  ): Promise<z.infer<typeof counterpartyPage>> {
    return listCounterparties(this.store, { ...filter, within }, { limit, cursor });
  }

  @Get('debts')
  @Answers('What clients owe, the largest debt first; computed at each call', debtList, [400])
  async debts(
    @Query({ schema: debtQuery }) { limit, counterparty }: DebtQuery,
    @Within() within: readonly string[] | undefined,
  ): Promise<z.infer<typeof debtList>> {
    const debts = await this.readDebts.run(limit, counterparty, within);
    const items = debts.map(({ open, overdue, unallocated, ...rest }) => ({
      ...rest,
      open: open.toString(),
      overdue: overdue.toString(),
      unallocated: unallocated.toString(),
    }));
    return { items };
  }
}
