import { Command, type ErrorOptions } from 'commander';
import { type Language, say } from '../domain/wording/say.js';
import { fullName, helpWording, namePlaces } from './help-wording.js';
import { usageReason } from './usage-error.js';

/** A command that helps and complains in the language of the user (команда): its descriptions are codes of the catalogues. */
export class SpokenCommand extends Command {
  private constructor(
    name: string | undefined,
    private readonly languageNow: () => Language,
  ) {
    super(name);
  }

  /**
   * The program above all commands; they inherit how it helps.
   *
   * @param languageNow asked when something is said, not before: reading the settings costs time
   */
  static program(name: string, languageNow: () => Language): SpokenCommand {
    return new SpokenCommand(name, languageNow)
      .configureHelp(helpWording(languageNow))
      .helpOption('-h, --help', 'help-help')
      .helpCommand('help [command]', 'help-help-command');
  }

  override createCommand(name?: string): SpokenCommand {
    return new SpokenCommand(name, this.languageNow);
  }

  /** Wrong usage in one sentence, and where to read on. */
  override error(message: string, options?: ErrorOptions): never {
    const language = this.languageNow();
    const command = fullName(this);
    const reason = usageReason(options?.code ?? '', message, command, (flags) => namePlaces(flags, language));
    const pointer = say({ code: 'usage-see-help', params: { command } }, language);
    return super.error(`sverka: ${reason ? say(reason, language) : message}\n${pointer}`, options);
  }
}
