import type { Reason } from '../domain/reason.js';

/** Commander's sentences by its codes: the code of ours, and where the values stand in commander's, which carries them nowhere else. */
const SAYINGS: Readonly<Record<string, readonly (readonly [code: string, values: RegExp])[]>> = {
  'commander.unknownOption': [
    ['usage-unknown-option', /'(?<option>.*?)'(?:\n\(Did you mean (?:one of )?(?<similar>.*)\?\))?$/s],
  ],
  'commander.unknownCommand': [
    ['usage-unknown-command', /'(?<name>.*?)'(?:\n\(Did you mean (?:one of )?(?<similar>.*)\?\))?$/s],
  ],
  'commander.missingArgument': [['usage-missing-argument', /'(?<argument>.*)'/]],
  'commander.optionMissingArgument': [['usage-missing-value', /'(?<option>.*)'/]],
  'commander.missingMandatoryOptionValue': [['usage-missing-option', /'(?<option>.*)'/]],
  'commander.invalidArgument': [
    [
      'usage-invalid-option',
      /option '(?<option>.*?)' argument '(?<value>.*)' is invalid\.(?: Allowed choices are (?<choices>.*)\.)?/s,
    ],
    [
      'usage-invalid-argument',
      /value '(?<value>.*)' is invalid for argument '(?<argument>.*?)'\.(?: Allowed choices are (?<choices>.*)\.)?/s,
    ],
  ],
  'commander.excessArguments': [['usage-excess-arguments', /(?<expected>\d+) arguments? but got (?<given>\d+)\.$/]],
};

/**
 * What commander has against the usage of a command, as a reason.
 *
 * @param code commander's code, such as `commander.unknownOption`
 * @param message commander's sentence in English
 * @param command the command with those above it, as it is typed
 * @param named writes the places of flags such as `--role <role>` in the language
 * @returns undefined for something that commander does not say of this program's commands
 */
export function usageReason(
  code: string,
  message: string,
  command: string,
  named: (flags: string) => string,
): Reason | undefined {
  for (const [ours, values] of SAYINGS[code] ?? []) {
    const found: Readonly<Record<string, string | undefined>> | undefined = values.exec(message)?.groups;
    if (!found) continue;
    const params: Record<string, string> = { command };
    for (const [name, value] of Object.entries(found))
      if (value !== undefined) params[name] = name === 'option' ? named(value) : value;
    return { code: ours, params };
  }
  return undefined;
}
