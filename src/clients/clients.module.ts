import { Module } from '@nestjs/common';
import { CheckOffer } from './check-offer.js';
import { CheckOrders } from './check-orders.js';
import { EditCard } from './edit-card.js';
import { MergeByRule } from './merge-by-rule.js';
import { MergeCards } from './merge-cards.js';
import { RecordActivity } from './record-activity.js';
import { SearchBooks } from './search-books.js';
import { SettleConflict } from './settle-conflict.js';
import { TellCardsApart } from './tell-cards-apart.js';
import { UnmergeCards } from './unmerge-cards.js';

const verbs = [
  CheckOffer,
  CheckOrders,
  RecordActivity,
  EditCard,
  MergeCards,
  UnmergeCards,
  MergeByRule,
  TellCardsApart,
  SettleConflict,
  SearchBooks,
];

/** Clients (клиенты): their cards, and what people note of their dealings with them. */
@Module({ providers: verbs, exports: verbs })
export class ClientsModule {}
