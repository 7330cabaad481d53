import { type MatchingSettings, matchingSettingsSchema } from '../domain/matching/rules.js';
import { Refused } from '../domain/failure.js';
import { layOver } from './lay-over.js';
import { readYaml, validateYaml } from './read-yaml.js';
import type { Settings } from './settings.js';

/**
 * Reads proposed rules (файл с предлагаемыми правилами): a file of config, or a part of one, whose block `matching` is laid over the present
 * rules field by field, as the file of an environment is. Other blocks are left alone.
 *
 * @throws Refused `config-unreadable`, `config-broken` with file, line and field; `rules-file-without-rules` {file}
 */
export function readProposedRules(settings: Settings, file: string): MatchingSettings {
  const yaml = readYaml(file);
  const given = (yaml.value as Record<string, unknown> | null)?.['matching'];
  if (typeof given !== 'object' || given === null) throw new Refused('rules-file-without-rules', { file });
  const value = layOver(settings.config.matching, given);
  const lineOf = (path: readonly PropertyKey[]): number => yaml.lineOf(['matching', ...path]);
  return validateYaml({ file, value, lineOf }, matchingSettingsSchema);
}
