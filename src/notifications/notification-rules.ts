import { join } from 'node:path';
import { Refused } from '../domain/failure.js';
import type { ChannelOnOffer } from '../domain/notifications/notification-plan.js';
import { notificationFileSchema, type NotificationRule } from '../domain/notifications/notification-rule.js';
import { ruleProblems } from '../domain/notifications/rule-check.js';
import type { Reason } from '../domain/reason.js';
import { loadMappings, loadTexts, type NamedMapping } from '../settings/load-mappings.js';
import { readYaml } from '../settings/read-yaml.js';
import { TemplateBook } from './render-template.js';

type RuleFile = NamedMapping<{ rules: NotificationRule[] }>;

/** What `mappings/` says of messages (правила уведомлений и шаблоны): read and checked once, at start. */
export class NotificationRules {
  private constructor(
    readonly rules: readonly NotificationRule[],
    readonly templates: TemplateBook,
  ) {}

  /**
   * Reads `notifications/*.yaml` and `templates/*.liquid`. Missing folders are empty: nothing goes out.
   *
   * @param mappings the folder of mappings
   * @throws Refused `config-broken` {file, line, field, problem} for a rule; `template-name`, `template-head`, `template-subject`,
   *   `template-broken` {file, line, problem} for a template
   */
  static load(mappings: string): NotificationRules {
    const templates = readTemplates(join(mappings, 'templates'));
    const files: RuleFile[] = loadMappings(join(mappings, 'notifications'), notificationFileSchema);
    refuseNameTwice(files);
    const loaded = new NotificationRules(
      files.flatMap((each) => each.value.rules),
      templates,
    );
    loaded.refuseWithoutTemplate(files);
    return loaded;
  }

  /** What the rules ask for that is not there: mistakes that stop nothing, for `doctor` and the log at start. */
  problems(channels: readonly ChannelOnOffer[]): Reason[] {
    return ruleProblems(this.rules, this.templates.names, channels);
  }

  private refuseWithoutTemplate(files: readonly RuleFile[]): void {
    const [missing] = this.problems([]).filter((each) => each.code === 'rule-template-missing');
    const rule = missing?.params?.['rule'];
    for (const { file, value } of files) {
      const at = value.rules.findIndex((each) => each.name === rule);
      if (at < 0) continue;
      throw broken(file, ['rules', at, 'template'], `there is no template ${missing?.params?.['template']}.liquid`);
    }
  }
}

function refuseNameTwice(files: readonly RuleFile[]): void {
  const seen = new Map<string, string>();
  for (const { file, value } of files) {
    for (const [at, { name }] of value.rules.entries()) {
      const first = seen.get(name);
      if (first !== undefined) throw broken(file, ['rules', at, 'name'], `the rule '${name}' is in ${first} as well`);
      seen.set(name, file);
    }
  }
}

const broken = (file: string, path: readonly (string | number)[], problem: string): Refused =>
  new Refused('config-broken', {
    file,
    line: readYaml(file).lineOf(path),
    field: `${path[0]}[${path[1]}].${path[2]}`,
    problem,
  });

function readTemplates(folder: string): TemplateBook {
  try {
    return TemplateBook.read(loadTexts(folder, '.liquid'));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { code, params = {} } = error.reason;
    throw new Refused(code, { file: join(folder, `${params['template']}.liquid`), line: 1, ...params });
  }
}
