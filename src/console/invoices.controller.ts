import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Refused } from '../domain/failure.js';
import { listAllocations, listInvoices, showInvoice } from '../store/reads/invoice-lists.js';
import { LONGEST_PAGE } from '../store/reads/lists.js';
import { Store } from '../store/store.js';
import { Answers } from './api/answers.js';
import { invoiceDetail, invoicePage, invoiceQuery, type InvoiceQuery } from './api/documents.js';
import { idPath, type IdPath } from './api/fields.js';
import { Within } from './api/headers.js';
import { Tagged } from './tag/tagged.js';

/** Lists of invoices. */
@ApiTags('invoices')
@Controller('invoices')
export class InvoicesController {
  constructor(private readonly store: Store) {}

  @Get()
  @Answers('Invoices, the latest issued first', invoicePage, [400])
  list(
    @Query({ schema: invoiceQuery }) { limit, cursor, ...filter }: InvoiceQuery,
    @Within() within: readonly string[] | undefined,
  ): Promise<z.infer<typeof invoicePage>> {
    return listInvoices(this.store, { ...filter, within }, { limit, cursor });
  }

  @Get(':id')
  @Tagged(({ version }: z.infer<typeof invoiceDetail>) => version)
  @Answers('An invoice with the payments that settle it', invoiceDetail, [400, 404])
  async show(
    @Param({ schema: idPath }) { id }: IdPath,
    @Within() within: readonly string[] | undefined,
  ): Promise<z.infer<typeof invoiceDetail>> {
    const invoice = await showInvoice(this.store, id);
    if (!invoice || (within && !within.includes(invoice.organizationId))) throw new Refused('invoice-unknown', { id });
    const allocations = await listAllocations(this.store, { invoice: id }, { limit: LONGEST_PAGE });
    return { ...invoice, allocations: allocations.items };
  }
}
