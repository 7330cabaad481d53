import { Controller, Get, Inject, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Caller } from '../access/recognise-caller.js';
import { SearchBooks } from '../clients/search-books.js';
import { covers } from '../domain/access/scopes.js';
import type { Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/settings.module.js';
import { Answers } from './api/answers.js';
import { Within } from './api/headers.js';
import { searchAnswer, searchQuery, type SearchQuery } from './api/search.js';

/** Finding clients and documents. */
@ApiTags('search')
@Controller('search')
export class SearchController {
  constructor(
    private readonly searchBooks: SearchBooks,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  @Answers('Clients by name, ИНН, phone and e-mail, documents by number, the best first (поиск)', searchAnswer, [400])
  async search(
    @Query({ schema: searchQuery }) { q, limit }: SearchQuery,
    @Within() within: readonly string[] | undefined,
    @Req() { caller }: FastifyRequest,
  ): Promise<z.infer<typeof searchAnswer>> {
    const documents = !caller || covers(caller.scopes, 'read-documents');
    const items = await this.searchBooks.run(q, limit, { documents, contacts: this.seesContacts(caller), within });
    return { items };
  }

  /** Whoever may not see a phone number must not learn whose it is by asking. */
  private seesContacts(caller: Caller | null): boolean {
    if (!caller?.role || caller.role === 'administrator') return true;
    return this.settings.config.access.fields[caller.role].contacts === 'shown';
  }
}
