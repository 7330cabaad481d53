import { Refused } from '../domain/failure.js';
import { type MatchingSettings, matchingSettingsSchema } from '../domain/matching/rules.js';
import { type WordingsFile, wordingsFileSchema } from '../domain/purpose/own-wordings.js';
import { layOver } from './lay-over.js';
import { readYaml, validateYaml, type YamlFile } from './read-yaml.js';
import type { Settings } from './settings.js';

/** Rules that are proposed; wordings are undefined where the file has none of its own. */
export interface ProposedRules {
  readonly matching: MatchingSettings;
  readonly wordings: readonly WordingsFile[] | undefined;
}

/**
 * Reads proposed rules (файл с предлагаемыми правилами): a file of config, or a part of one, whose block `matching` is laid over the present
 * rules field by field, as the file of an environment is, and whose block `purposes` is in the place of all files of `mappings/purposes`.
 * Other blocks are left alone.
 *
 * @throws Refused `config-unreadable`, `config-broken` with file, line and field; `rules-file-without-rules` {file}
 */
export function readProposedRules(settings: Settings, file: string): ProposedRules {
  const yaml = readYaml(file);
  const { matching, purposes } = (yaml.value ?? {}) as Record<string, unknown>;
  if (matching === undefined && purposes === undefined) throw new Refused('rules-file-without-rules', { file });
  const rules = blockOf(yaml, 'matching', layOver(settings.config.matching, matching ?? {}));
  return {
    matching: validateYaml(rules, matchingSettingsSchema),
    wordings:
      purposes === undefined ? undefined : [validateYaml(blockOf(yaml, 'purposes', purposes), wordingsFileSchema)],
  };
}

/** A block of a file as a file of its own that still knows its lines. */
const blockOf = ({ file, lineOf }: YamlFile, name: string, value: unknown): YamlFile => ({
  file,
  value,
  lineOf: (path) => lineOf([name, ...path]),
});
