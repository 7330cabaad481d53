import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { MatchingPolicy } from '../domain/matching/policy.js';
import type { MatchingSettings } from '../domain/matching/rules.js';
import { RULES_VERSION } from '../domain/matching/verdict.js';
import { OwnWordings, type WordingsFile, wordingsFileSchema } from '../domain/purpose/own-wordings.js';
import type { PurposeReading } from '../domain/purpose/reading.js';
import { readPurpose } from '../domain/purpose/read-purpose.js';
import { loadMappings } from '../settings/load-mappings.js';
import type { Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/settings.module.js';
import type { RulesVersion } from '../store/writers/rules-version-writer.js';

/** Object keys in order, at any depth, so that equal rules are equal texts. */
const inOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** Rules by name: 32 hexadecimal digits of the SHA-256 of their text are enough to tell any two apart. */
function versionOf(matching: MatchingSettings, wordings: readonly WordingsFile[]): RulesVersion {
  const text = JSON.stringify({ engine: RULES_VERSION, matching, wordings }, inOrder);
  return { hash: createHash('sha256').update(text).digest('hex').slice(0, 32), text };
}

/** The files of `mappings/purposes`, in the order of their names. */
const loadWordings = (mappings: string): WordingsFile[] =>
  loadMappings(join(mappings, 'purposes'), wordingsFileSchema).map((each) => each.value);

/** Rules by which payments may be matched (набор правил): those in force, or proposed ones. */
export class RuleSet {
  readonly policy: MatchingPolicy;
  readonly version: RulesVersion;

  private readonly own: OwnWordings;

  constructor(
    matching: MatchingSettings,
    readonly wordings: readonly WordingsFile[] = [],
  ) {
    this.policy = new MatchingPolicy(matching);
    this.version = versionOf(matching, wordings);
    this.own = new OwnWordings(wordings);
  }

  /** Reads the purpose of a payment. */
  read(purpose: string): PurposeReading {
    return readPurpose(purpose, this.own);
  }
}

/** The rules by which this process matches (действующие правила): those of the settings, and how they are named. */
@Injectable()
export class RulesInForce extends RuleSet {
  /** @throws Refused `config-broken`, `config-unreadable` for a file of `mappings/purposes` */
  constructor(@Inject(SETTINGS) settings: Pick<Settings, 'config' | 'mappings'>) {
    super(settings.config.matching, loadWordings(settings.mappings));
  }
}
