import { Refused } from '../../../domain/failure.js';
import { fetchHttp, type HttpAnswer } from '../../http.js';
import { isPrivateHost } from '../../private-address.js';
import type { SmscSettings } from './smsc.settings.js';

/** Talks to SMSC.ru. Everything goes in the body of a POST: an address with a password in it ends up in somebody's log. */
export class SmscClient {
  readonly secrets: readonly (string | undefined)[];

  constructor(
    private readonly settings: SmscSettings,
    private readonly secret: (name: string) => string | undefined,
    /** PEM of the only authorities that are trusted. */
    private readonly authority?: string,
  ) {
    this.secrets = [settings.passwordFrom, settings.apiKeyFrom].map((name) => name && secret(name));
  }

  /** @param id our own id, up to 40 characters: SMSC keeps it and answers for it in `status` */
  send(id: string, phone: string, text: string): Promise<HttpAnswer> {
    const { sender } = this.settings;
    return this.call('send', { id, phones: phone, mes: text, translit: '0', tinyurl: '0', ...(sender && { sender }) });
  }

  /** SMSC finds a message by id and phone together. */
  status(id: string, phone: string): Promise<HttpAnswer> {
    return this.call('status', { id, phone });
  }

  balance(): Promise<HttpAnswer> {
    return this.call('balance', {});
  }

  private call(method: 'send' | 'status' | 'balance', form: Record<string, string>): Promise<HttpAnswer> {
    const { url, allowPrivateAddress } = this.settings;
    return fetchHttp({
      method: 'POST',
      url: new URL(`/sys/${method}.php`, url).href,
      // Without charset SMSC takes the text for windows-1251; fmt=3 asks for JSON.
      form: { ...this.login(), ...form, charset: 'utf-8', fmt: '3' },
      timeoutMs: this.settings.timeoutMs,
      connectTimeoutMs: Math.min(5_000, this.settings.timeoutMs),
      largestAnswerBytes: 64 * 1024,
      publicAddressesOnly: !allowPrivateAddress && !isPrivateHost(new URL(url).hostname),
      ...(this.authority && { authority: this.authority }),
    });
  }

  private login(): Record<string, string> {
    const { login, passwordFrom, apiKeyFrom } = this.settings;
    return apiKeyFrom
      ? { apikey: this.valueOf(apiKeyFrom) }
      : { login: login ?? '', psw: this.valueOf(passwordFrom ?? '') };
  }

  private valueOf(name: string): string {
    const value = this.secret(name);
    if (value === undefined) throw new Refused('secret-missing', { variable: name });
    return value;
  }
}
