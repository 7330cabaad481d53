import { Spine1764000000000 } from './1764000000000-spine.js';
import { Access1764200000000 } from './1764200000000-access.js';
import { QueueClaims1764300000000 } from './1764300000000-queue-claims.js';
import { Restored1764400000000 } from './1764400000000-restored.js';
import { MatchOrder1764500000000 } from './1764500000000-match-order.js';
import { QueueReferences1764600000000 } from './1764600000000-queue-references.js';
import { Ledgers1764900000000 } from './1764900000000-ledgers.js';
import { Lessons1765500000000 } from './1765500000000-lessons.js';
import { LinksAndClosedPeriods1765600000000 } from './1765600000000-links-and-closed-periods.js';
import { Roles1765700000000 } from './1765700000000-roles.js';
import { CommandKeys1765700001000 } from './1765700001000-command-keys.js';
import { Search1765700002000 } from './1765700002000-search.js';
import { Clients1765800000000 } from './1765800000000-clients.js';
import { Timeline1765900000000 } from './1765900000000-timeline.js';
import { Audit1765910000000 } from './1765910000000-audit.js';
import { Personal1765911000000 } from './1765911000000-personal.js';
import { OrderChecks1765912000000 } from './1765912000000-order-checks.js';
import { Registries1766000000000 } from './1766000000000-registries.js';
import { Exchange1766200000000 } from './1766200000000-exchange.js';
import { RulesVersions1766300000000 } from './1766300000000-rules-versions.js';
import { WrittenDocuments1766100000000 } from './1766100000000-written-documents.js';

/** Every migration, oldest first. */
export const MIGRATIONS = [
  Spine1764000000000,
  Access1764200000000,
  QueueClaims1764300000000,
  Restored1764400000000,
  MatchOrder1764500000000,
  QueueReferences1764600000000,
  Ledgers1764900000000,
  Lessons1765500000000,
  LinksAndClosedPeriods1765600000000,
  Roles1765700000000,
  CommandKeys1765700001000,
  Search1765700002000,
  Clients1765800000000,
  Timeline1765900000000,
  Audit1765910000000,
  Personal1765911000000,
  OrderChecks1765912000000,
  Registries1766000000000,
  WrittenDocuments1766100000000,
  Exchange1766200000000,
  RulesVersions1766300000000,
];
