import { Argument, CommanderError, Option } from 'commander';
import type { Language } from '../domain/wording/say.js';
import { SpokenCommand } from './spoken-command.js';

interface Said {
  readonly out: string;
  readonly err: string;
  readonly code: string;
}

/** A program with one command of each sort, run with the arguments. */
function say(language: Language, ...words: string[]): Said {
  let [out, err, code] = ['', '', ''];
  const program = SpokenCommand.program('sverka', () => language)
    .description('help-sverka')
    .version('1.2.3', '-V, --version', 'help-version')
    .exitOverride()
    .configureOutput({ writeOut: (text) => (out += text), writeErr: (text) => (err += text) });
  program
    .command('start')
    .description('help-start')
    .addOption(new Option('--role <role>', 'help-start-role').choices(['all', 'worker']).default('all'))
    .action(() => undefined);
  program
    .command('list')
    .description('help-list')
    .addArgument(new Argument('<what>', 'help-list-what').choices(['payments', 'invoices']))
    .requiredOption('--why <text>', 'help-decide-why')
    .action(() => undefined);
  const group = program.command('export').description('help-export');
  group
    .command('events')
    .description('help-export-events')
    .action(() => undefined);
  try {
    program.parse(words, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    code = error.code;
  }
  return { out, err, code };
}

const WRONG: readonly (readonly [words: string, ru: string, en: string, at: string])[] = [
  ['nonsense', 'Команды «nonsense» нет.', 'There is no command “nonsense”.', 'sverka'],
  [
    'star',
    'Команды «star» нет. Возможно, нужна start.',
    'There is no command “star”. Perhaps start is meant.',
    'sverka',
  ],
  ['export event', 'Команды «event» нет. Возможно, нужна events.', 'There is no command “event”. Perhaps events is meant.', 'sverka export'], // prettier-ignore
  ['export events --loud', 'Ключа --loud у команды «sverka export events» нет.', 'The command “sverka export events” has no option --loud.', 'sverka export events'], // prettier-ignore
  ['start --rolle', 'Ключа --rolle у команды «sverka start» нет. Возможно, нужен --role.', 'The command “sverka start” has no option --rolle. Perhaps --role is meant.', 'sverka start'], // prettier-ignore
  ["start --it's'so", "Ключа --it's'so у команды «sverka start» нет.", "The command “sverka start” has no option --it's'so.", 'sverka start'], // prettier-ignore
  [
    'start --role',
    'После ключа --role <роль> нужно значение.',
    'The option --role <role> needs a value.',
    'sverka start',
  ],
  ['start --role king', 'Значение «king» не подходит для ключа --role <роль>. Допустимо: all, worker.', 'The value “king” does not fit the option --role <role>. Allowed are: all, worker.', 'sverka start'], // prettier-ignore
  ['start now', 'У команды «sverka start» лишние аргументы: указано 1, а она принимает не больше 0.', 'Too many arguments for “sverka start”: 1 are given, it takes at most 0.', 'sverka start'], // prettier-ignore
  ['list --why x', 'Не указан аргумент «список».', 'The argument “what” is missing.', 'sverka list'],
  ['list dreams --why x', 'Значение «dreams» не подходит для аргумента «список». Допустимо: payments, invoices.', 'The value “dreams” does not fit the argument “what”. Allowed are: payments, invoices.', 'sverka list'], // prettier-ignore
  [
    'list payments',
    'Не указан обязательный ключ --why <текст>.',
    'The option --why <text> is required.',
    'sverka list',
  ],
];

describe('wrong usage', () => {
  it.each(WRONG)('%s', (words, ru, en, at) => {
    expect(say('ru', ...words.split(' '))).toMatchObject({ out: '', err: `sverka: ${ru}\nСправка: ${at} --help\n` });
    expect(say('en', ...words.split(' '))).toMatchObject({ out: '', err: `sverka: ${en}\nHelp: ${at} --help\n` });
  });
});

describe('help', () => {
  const screens = [['--help'], ['start', '--help'], ['list', '--help'], ['help', 'export'], ['export', 'events', '-h']];

  it.each(screens)('%s %s speaks Russian alone, but for what is typed', (...words) => {
    const { out, err } = say('ru', ...words);
    expect(err).toBe('');
    const typed = /--?[\w-]+|sverka|start|list|export|events|help|all|worker|payments|invoices|JSON Lines|CloudEvents/g;
    const states = /open|matched|overdue|unknown|deliveries|parked|refused|sources/g;
    expect(out.replace(typed, '').replace(states, '')).not.toMatch(/[A-Za-z]{2,}/);
  });

  it.each(screens)('%s %s speaks English alone', (...words) => {
    const { out, err } = say('en', ...words);
    expect(err).toBe('');
    expect(out).not.toMatch(/[ЁёА-я]|help-/);
  });

  it('tells the values that are allowed and the default', () => {
    expect(say('ru', 'start', '--help').out).toMatch(
      /--role <роль> .*\(допустимо: all, worker; по\s+умолчанию: all\)/s,
    );
    expect(say('en', 'start', '--help').out).toMatch(/--role <role> .*\(one of: all, worker; default: all\)/s);
  });

  it('shows the version', () => expect(say('ru', '--version')).toMatchObject({ out: '1.2.3\n', err: '' }));
});
