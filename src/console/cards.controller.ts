import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { EditCard } from '../clients/edit-card.js';
import { MergeCards } from '../clients/merge-cards.js';
import { SettleConflict } from '../clients/settle-conflict.js';
import { TellCardsApart } from '../clients/tell-cards-apart.js';
import { UnmergeCards } from '../clients/unmerge-cards.js';
import { attributeField } from '../domain/card/card-fields.js';
import { flawsOf } from '../domain/card/card-flaws.js';
import { Refused } from '../domain/failure.js';
import type { Language } from '../domain/wording/say.js';
import { listConflicts, listFieldChanges, readCard } from '../store/reads/card-reads.js';
import { listDuplicates } from '../store/reads/duplicate-reads.js';
import { Store } from '../store/store.js';
import { Answers } from './api/answers.js';
import {
  cardDetail,
  cardEditBody,
  type CardEditBody,
  conflictList,
  dismissAnswer,
  dismissBody,
  type DismissBody,
  duplicateList,
  fieldChangeList,
  mergeAnswer,
  mergeBody,
  type MergeBody,
  settleConflictAnswer,
  settleConflictBody,
  type SettleConflictBody,
  unmergeBody,
  type UnmergeBody,
} from './api/cards.js';
import { idPath, type IdPath, toldReason } from './api/fields.js';
import { Actor, Spoken, TakesActor } from './api/headers.js';
import { wholeQuery, type WholeQuery } from './api/matching.js';
import { Conditional, Expected, orCurrent, Tagged } from './tag/tagged.js';

type Card = z.infer<typeof cardDetail>;

/** Cards of counterparties: who is who, whose word counts, and what people say. */
@ApiTags('cards')
@Controller()
export class CardsController {
  constructor(
    private readonly store: Store,
    private readonly edit: EditCard,
    private readonly mergeCards: MergeCards,
    private readonly unmergeCards: UnmergeCards,
    private readonly tellApart: TellCardsApart,
    private readonly settleConflict: SettleConflict,
  ) {}

  @Get('counterparties/:id')
  @Tagged(({ version }: Card) => version)
  @Answers('A whole card with contacts, accounts and agreements (карточка)', cardDetail, [400, 404])
  show(@Param({ schema: idPath }) { id }: IdPath, @Spoken() language: Language): Promise<Card> {
    return this.card(id, language);
  }

  @Patch('counterparties/:id')
  @TakesActor()
  @Conditional()
  @Answers('Changes fields of a card by a person’s word', cardDetail, [400, 404, 409, 412, 415, 422, 428])
  async change(
    @Param({ schema: idPath }) { id }: IdPath,
    @Body({ schema: cardEditBody }) { fields, attributes, why }: CardEditBody,
    @Actor() actor: string,
    @Expected() expected: readonly string[] | undefined,
    @Spoken() language: Language,
  ): Promise<Card> {
    const free = Object.entries(attributes).map(([name, value]) => [attributeField(name), value]);
    const all = { ...fields, ...(Object.fromEntries(free) as Record<string, string | null>) };
    const edit = this.edit.run({ counterpartyId: id, fields: all, expected, actor, why });
    await orCurrent(edit, cardDetail, () => this.card(id, language));
    return this.card(id, language);
  }

  @Get('counterparties/:id/changes')
  @Answers('History of the fields of a card: who, when, from what, from where', fieldChangeList, [400])
  async changes(
    @Param({ schema: idPath }) { id }: IdPath,
    @Query({ schema: wholeQuery }) { limit }: WholeQuery,
  ): Promise<z.infer<typeof fieldChangeList>> {
    return { items: await listFieldChanges(this.store, id, limit) };
  }

  @Post('counterparties/:id/merge')
  @HttpCode(200)
  @TakesActor()
  @Answers('Merges another card into this one (объединить)', mergeAnswer, [400, 404, 409, 415, 422])
  merge(
    @Param({ schema: idPath }) { id }: IdPath,
    @Body({ schema: mergeBody }) { merged, why }: MergeBody,
    @Actor() actor: string,
  ): Promise<z.infer<typeof mergeAnswer>> {
    return this.mergeCards.run({ survivorId: id, mergedId: merged, actor, why });
  }

  @Post('counterparties/:id/unmerge')
  @HttpCode(200)
  @TakesActor()
  @Answers('Undoes the merge of this card into another (разъединить)', mergeAnswer, [400, 404, 409, 415])
  unmerge(
    @Param({ schema: idPath }) { id }: IdPath,
    @Body({ schema: unmergeBody }) { why }: UnmergeBody,
    @Actor() actor: string,
  ): Promise<z.infer<typeof mergeAnswer>> {
    return this.unmergeCards.run(id, { actor, why });
  }

  @Get('duplicates')
  @Answers('Pairs of cards that may be one counterparty (дубли), computed at each call', duplicateList, [400])
  async duplicates(@Query({ schema: wholeQuery }) { limit }: WholeQuery): Promise<z.infer<typeof duplicateList>> {
    const found = await listDuplicates(this.store, limit);
    return { items: found.map((each) => ({ ...each, evidence: [...each.evidence] })) };
  }

  @Post('duplicates/dismiss')
  @HttpCode(200)
  @TakesActor()
  @Answers('Notes that two cards are two counterparties (не дубль)', dismissAnswer, [400, 404, 415, 422])
  async dismiss(
    @Body({ schema: dismissBody }) { one, other, why }: DismissBody,
    @Actor() actor: string,
  ): Promise<z.infer<typeof dismissAnswer>> {
    await this.tellApart.run(one, other, { actor, why });
    return { one, other };
  }

  @Get('conflicts')
  @Answers('Fields of which a source says another thing than the card (расхождения)', conflictList, [400])
  async conflicts(@Query({ schema: wholeQuery }) { limit }: WholeQuery): Promise<z.infer<typeof conflictList>> {
    return { items: await listConflicts(this.store, limit) };
  }

  @Post('conflicts/:id/settle')
  @HttpCode(200)
  @TakesActor()
  @Answers('Settles a conflict by a person’s word', settleConflictAnswer, [400, 404, 409, 415])
  settle(
    @Param({ schema: idPath }) { id }: IdPath,
    @Body({ schema: settleConflictBody }) { take, why }: SettleConflictBody,
    @Actor() actor: string,
  ): Promise<z.infer<typeof settleConflictAnswer>> {
    return this.settleConflict.run(id, take, { actor, why });
  }

  private async card(id: string, language: Language): Promise<Card> {
    const card = await readCard(this.store, id);
    if (!card) throw new Refused('counterparty-unknown', { name: id });
    const { client, contacts, agreements, externalIds, accounts, ...rest } = card;
    return {
      ...rest,
      attributes: { ...rest.attributes },
      origins: { ...rest.origins },
      client: { ...client, counterparties: [...client.counterparties] },
      contacts: [...contacts],
      agreements: [...agreements],
      externalIds: [...externalIds],
      accounts: [...accounts],
      flaws: flawsOf(card).map((each) => toldReason(each, language)),
    };
  }
}
