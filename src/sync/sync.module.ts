import { Module } from '@nestjs/common';
import { CheckSources } from './check-sources.js';
import { DueSources } from './due-sources.js';
import { ListSources } from './list-sources.js';
import { AskRegistry } from './registries/ask-registry.js';
import { AskParty } from './registries/ask-party.js';
import { EnrichCounterparty } from './registries/enrich-counterparty.js';
import { SyncParties } from './registries/sync-parties.js';
import { SyncReference } from './registries/sync-reference.js';
import { SyncRegistry } from './registries/sync-registry.js';
import { Sources } from './sources.js';
import { SyncSources } from './sync-sources.js';
import { SettleWriting } from './writing/settle-writing.js';
import { WriteBack } from './writing/write-back.js';

const verbs = [
  Sources,
  SyncSources,
  ListSources,
  CheckSources,
  DueSources,
  AskRegistry,
  SyncReference,
  SyncRegistry,
  WriteBack,
  SettleWriting,
  AskParty,
  EnrichCounterparty,
  SyncParties,
];

/** Reading of sources (синхронизация): what is kept of a ledger is brought up to it and taken in; and what is written back into it. */
@Module({ providers: verbs, exports: verbs })
export class SyncModule {}
