import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Letter } from '../letter.js';
import type { SmtpSettings } from './smtp.settings.js';
import type { SmtpError } from './smtp-outcome.js';
import { WatchedBody } from './watched-body.js';

/** A failed attempt: nodemailer's error and how far the letter had got. */
export class SmtpFailure extends Error {
  constructor(
    readonly error: SmtpError,
    readonly handedOver: boolean,
  ) {
    super('smtp');
    this.name = 'SmtpFailure';
  }
}

/**
 * A whole conversation takes no longer than so many silences, and never as long as a claimed message is left in peace (five minutes): a server that
 * answers byte by byte is never silent.
 */
const MOST_SILENCES = 4;
const LONGEST_MS = 240_000;

/** One conversation with an SMTP server per call; nothing is kept between calls and nothing is retried. */
export class SmtpClient {
  constructor(
    private readonly settings: SmtpSettings,
    private readonly password: string | undefined,
    /** PEM of the only authorities that are trusted. */
    private readonly authority?: string,
  ) {}

  /**
   * Sends a letter.
   *
   * @returns the server's last line
   * @throws SmtpFailure
   */
  async send(letter: Letter): Promise<string> {
    const body = new WatchedBody(letter.bytes);
    return this.converse(
      (connection) =>
        new Promise<string>((resolve, reject) => {
          const envelope = { from: letter.envelope.from, to: [...letter.envelope.to], size: letter.bytes.length };
          connection.send(envelope, body, (error, info) => (error ? reject(error) : resolve(info.response ?? '')));
        }),
      () => body.handedOver,
    );
  }

  /** Connects and logs in, sends nothing. */
  async greet(): Promise<{ secure: boolean }> {
    return this.converse(
      async (connection) => ({ secure: connection.secure }),
      () => false,
    );
  }

  private async converse<T>(talk: (connection: SMTPConnection) => Promise<T>, handedOver: () => boolean): Promise<T> {
    const connection = new SMTPConnection(this.options());
    const late = this.deadline();
    try {
      const failed = new Promise<never>((_, reject) => connection.once('error', reject));
      const result = await Promise.race([late.promise, failed, this.enter(connection).then(() => talk(connection))]);
      connection.quit();
      return result;
    } catch (error) {
      connection.close();
      throw new SmtpFailure(typeof error === 'object' && error !== null ? error : {}, handedOver());
    } finally {
      late.cancel();
      // After this nobody listens for the outcome, but a late error of the socket must not end the process.
      connection.on('error', () => undefined);
    }
  }

  private deadline(): { readonly promise: Promise<never>; cancel(): void } {
    const ms = Math.min(LONGEST_MS, this.settings.timeoutMs * MOST_SILENCES);
    let timer: NodeJS.Timeout | undefined;
    const promise = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(Object.assign(new Error('too long'), { code: 'ETIMEDOUT' })), ms);
    });
    return { promise, cancel: () => clearTimeout(timer) };
  }

  private async enter(connection: SMTPConnection): Promise<void> {
    await new Promise<void>((resolve, reject) => connection.connect((error) => (error ? reject(error) : resolve())));
    const { user } = this.settings;
    if (!user) return;
    const auth = { user, credentials: { user, pass: this.password } };
    await new Promise<void>((resolve, reject) =>
      connection.login(auth, (error) => (error ? reject(error) : resolve())),
    );
  }

  private options() {
    const { host, port, requireTls, timeoutMs, connectTimeoutMs } = this.settings;
    const secure = this.settings.secure ?? port === 465;
    return {
      host,
      port: port ?? (secure ? 465 : 587),
      secure,
      requireTLS: requireTls && !secure,
      connectionTimeout: connectTimeoutMs,
      greetingTimeout: connectTimeoutMs,
      dnsTimeout: connectTimeoutMs,
      socketTimeout: timeoutMs,
      maxResponseSize: 64 * 1024,
      tls: { minVersion: 'TLSv1.2' as const, ...(this.authority && { ca: this.authority }) },
    };
  }
}
