import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Refused } from '../domain/failure.js';
import { type Language, say } from '../domain/wording/say.js';
import { SuggestForeign } from '../matching/suggest-foreign.js';
import { readBank } from '../store/reads/bank-reads.js';
import { listRates } from '../store/reads/rate-reads.js';
import { registryAnswers, riskSignals, taxNumberOf } from '../store/reads/registry-reads.js';
import { Within } from './api/headers.js';
import { Store } from '../store/store.js';
import { Answers } from './api/answers.js';
import { type IdPath, idPath, toldReason } from './api/fields.js';
import { Spoken } from './api/headers.js';
import {
  bankDetail,
  type BankPath,
  bankPath,
  foreignList,
  type ForeignQuery,
  foreignQuery,
  ratePage,
  type RateQuery,
  rateQuery,
  registryDetail,
} from './api/registries.js';

/** What outside registries say: exchange rates, banks. */
@ApiTags('registries')
@Controller()
export class RegistriesController {
  constructor(
    private readonly store: Store,
    private readonly suggestForeign: SuggestForeign,
  ) {}

  @Get('rates')
  @Answers('Official exchange rates, the latest day first', ratePage, [400])
  rates(@Query({ schema: rateQuery }) { limit, cursor, ...filter }: RateQuery): Promise<z.infer<typeof ratePage>> {
    return listRates(this.store, filter, { limit, cursor });
  }

  @Get('foreign-matches')
  @Answers('Payments in roubles that may be for invoices in foreign currencies, by official rates', foreignList, [400])
  async foreign(
    @Query({ schema: foreignQuery }) { limit }: ForeignQuery,
    @Within() within: readonly string[] | undefined,
  ): Promise<z.infer<typeof foreignList>> {
    return { items: await this.suggestForeign.run(limit, within) };
  }

  @Get('banks/:bankCode')
  @Answers('The bank of a БИК, also one that has left the directory', bankDetail, [400, 404])
  async bank(@Param({ schema: bankPath }) { bankCode }: BankPath): Promise<z.infer<typeof bankDetail>> {
    const found = await readBank(this.store, bankCode);
    if (!found) throw new Refused('bank-unknown', { bankCode });
    return { ...found, restrictions: [...found.restrictions] };
  }

  @Get('counterparties/:id/registry')
  @Answers('What registries say of a counterparty, and its signals of risk', registryDetail, [400, 404])
  async registry(
    @Param({ schema: idPath }) { id }: IdPath,
    @Spoken() language: Language,
  ): Promise<z.infer<typeof registryDetail>> {
    const number = await taxNumberOf(this.store, id);
    if (number === undefined) throw new Refused('counterparty-unknown', { name: id });
    const answers = number === '' ? [] : await registryAnswers(this.store, number);
    const signals = number === '' ? [] : await riskSignals(this.store, number);
    return {
      answers: answers.map(({ taxNumber: _number, record, failure, ...rest }) => ({
        ...rest,
        record: record && { ...record, doubts: [...record.doubts] },
        failure: failure && toldReason(failure, language),
      })),
      signals: signals.map((each) => ({ ...each, text: say({ code: `risk-${each.code}` }, language) })),
    };
  }
}
