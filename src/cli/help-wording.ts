import type { Argument, Command, HelpConfiguration, Option } from 'commander';
import { type Language, say } from '../domain/wording/say.js';
import { loadSettings } from '../settings/settings.js';
import { firstLanguage } from './command-context.js';

/** The language of help and of remarks on usage: SVERKA_LANG, else that of the config, else Russian. A broken config is no obstacle. */
export function helpLanguage(): Language {
  if (process.env['SVERKA_LANG']) return firstLanguage();
  try {
    return loadSettings().config.language;
  } catch {
    return firstLanguage();
  }
}

/** The titles that commander hands to `styleTitle`. */
const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'help-title-usage',
  'Arguments:': 'help-title-arguments',
  'Options:': 'help-title-options',
  'Commands:': 'help-title-commands',
};

/** `<files...>`, `[options]` */
const PLACE = /(?<=[<[])[\w-]+(?=(?:\.\.\.)?[>\]])/g;

/** The names of the places in `import [options] <files...>` in the language. */
export const namePlaces = (usage: string, language: Language): string =>
  usage.replace(PLACE, (name) => say({ code: 'help-name', params: { name } }, language));

/** `sverka export events`: a command with those above it. */
export function fullName(command: Command): string {
  return command.parent ? `${fullName(command.parent)} ${command.name()}` : command.name();
}

/**
 * How commander writes its help: the descriptions of commands, arguments and options are codes of the catalogues, and its own
 * words are replaced.
 *
 * @param languageNow asked when help is written, not before: a command that runs needs no help
 */
export function helpWording(languageNow: () => Language): HelpConfiguration {
  const told = (code: string): string => (code ? say({ code }, languageNow()) : '');
  const named = (usage: string): string => namePlaces(usage, languageNow());
  /** A description with what commander knows of the value in brackets behind it. */
  const described = ({ description, argChoices, defaultValue }: Argument | Option): string => {
    const language = languageNow();
    const more = [
      ...(argChoices ? [say({ code: 'help-choices', params: { choices: argChoices.join(', ') } }, language)] : []),
      ...(defaultValue !== undefined
        ? [say({ code: 'help-default', params: { value: String(defaultValue) } }, language)]
        : []),
    ];
    return [told(description), ...(more.length > 0 ? [`(${more.join('; ')})`] : [])].join(' ');
  };
  return {
    styleTitle: (title) => told(TITLES[title] ?? '') || title,
    commandUsage: (command) => `${fullName(command)} ${named(command.usage())}`,
    commandDescription: (command) => told(command.description()),
    // Without [options]: every command has some, and the column of descriptions stays wide enough to wrap.
    subcommandTerm: (command) => named(`${command.name()} ${command.usage()}`.replace(' [options]', '')).trim(),
    subcommandDescription: (command) => told(command.description()),
    argumentTerm: (argument) => say({ code: 'help-name', params: { name: argument.name() } }, languageNow()),
    argumentDescription: described,
    optionTerm: (option) => named(option.flags),
    optionDescription: described,
  };
}
