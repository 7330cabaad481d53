import { type Reason, reason } from '../reason.js';
import { FALLBACK_LOCALE } from './message-kind.js';
import type { ChannelOnOffer } from './notification-plan.js';
import type { NotificationRule } from './notification-rule.js';

/**
 * What the rules ask for that is not there (проверка правил), for `doctor` and the start: a template in the fallback language, a named channel.
 * A kind that no channel carries is no mistake: nothing goes out by it until one is configured.
 */
export function ruleProblems(
  rules: readonly NotificationRule[],
  templates: ReadonlySet<string>,
  channels: readonly ChannelOnOffer[],
): Reason[] {
  const named = new Set(channels.map((each) => each.name));
  const names = rules.map((each) => each.name);
  return rules
    .filter((rule) => rule.enabled)
    .flatMap((rule) => [
      ...(names.filter((each) => each === rule.name).length > 1
        ? [reason('rule-name-twice', { rule: rule.name })]
        : []),
      ...rule.by
        .map((kind) => `${rule.template}.${kind}.${FALLBACK_LOCALE}`)
        .filter((name) => !templates.has(name))
        .map((template) => reason('rule-template-missing', { rule: rule.name, template })),
      ...(rule.channel !== undefined && !named.has(rule.channel)
        ? [reason('rule-channel-missing', { rule: rule.name, channel: rule.channel })]
        : []),
    ]);
}
