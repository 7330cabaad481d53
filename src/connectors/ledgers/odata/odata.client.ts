import { setTimeout as delay } from 'node:timers/promises';
import { Temporary } from '../../../domain/failure.js';
import { fetchHttp, type HttpAnswer, HttpFailure, retryAfterMs } from '../../http.js';
import type { WriteOutcome } from '../ledger-writer.js';
import {
  type Asked,
  countOf,
  failureOfAnswer,
  failureOfLine,
  outcomeOfAnswer,
  outcomeOfLine,
  rowsOf,
} from './odata-answers.js';
import type { ODataSettings } from './odata.settings.js';

/** Options of a query by name, without their `$`: `{ filter: "Ref_Key eq guid'…'" }`. */
export type Query = Readonly<Record<string, string | number | undefined>>;

/** Longest pause between two tries, whatever the base asks for. */
const LONGEST_PAUSE_MS = 60_000;

const MIB = 1024 * 1024;

/** Talks to one publication of 1C over HTTP: asks, repeats a failed reading within bounds, and tells what is an answer from what is none. */
export class ODataClient {
  private readonly root: string;
  private readonly secrets: readonly (string | undefined)[];
  private readonly login: string;

  /**
   * @param source name of the source, told in every failure
   * @param authority PEM of the only authorities that are trusted
   */
  constructor(
    private readonly source: string,
    private readonly settings: ODataSettings,
    password: string,
    private readonly authority?: string,
  ) {
    this.root = `${settings.url.replace(/\/+$/, '').replace(/\/odata\/standard\.odata$/, '')}/odata/standard.odata`;
    // A name in Cyrillic goes as UTF-8: the only encoding that was seen to work.
    this.login = Buffer.from(`${settings.user}:${password}`, 'utf8').toString('base64');
    this.secrets = [password || undefined, this.login];
  }

  /** Address of a resource of the publication, as an exchange plan wants it named. */
  addressOf(resource: string): string {
    return `${this.root}/${resource}`;
  }

  /** Rows of a set. */
  async rows(set: string, query: Query): Promise<Record<string, unknown>[]> {
    return this.repeat(set, async (asked) => rowsOf(await this.ask(asked, set, { format: 'json', ...query }), asked));
  }

  /** How many rows a set has. */
  async count(set: string, filter: string | undefined): Promise<number> {
    return this.repeat(set, async (asked) => countOf(await this.ask(asked, `${set}/$count`, { filter }), asked));
  }

  /** The base's own description of what it publishes. */
  async metadata(): Promise<Buffer> {
    return this.repeat('$metadata', async (asked) => (await this.ask(asked, '$metadata', {})).body);
  }

  /** Calls a function of an exchange plan; `method` names it with its parameters by name. Repeated: both functions may be called again. */
  async call(method: string, parameters: Readonly<Record<string, string>>): Promise<Buffer> {
    const query = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
    return this.repeat(method, async (asked) => (await this.send(asked, 'POST', `${method}?${query.join('&')}`)).body);
  }

  /**
   * One writing call; never repeated. Throws nothing of what a base or a line may do.
   *
   * @param what told of the call: an entity set
   * @param resource path and options, encoded
   */
  async write(
    method: 'POST' | 'PATCH',
    what: string,
    resource: string,
    json: string | undefined = undefined,
  ): Promise<WriteOutcome> {
    const asked: Asked = { source: this.source, what, secrets: this.secrets };
    try {
      return outcomeOfAnswer(await this.fetch(method, resource, json), asked);
    } catch (error) {
      if (!(error instanceof HttpFailure)) throw error;
      return outcomeOfLine(error, asked, this.settings.largestAnswerMiB);
    }
  }

  private ask(asked: Asked, path: string, query: Query): Promise<HttpAnswer> {
    // A plus for a blank is refused by 1C, so nothing of URLSearchParams here.
    const options = Object.entries(query)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `$${name}=${encodeURIComponent(String(value))}`);
    const encoded = path.split('/').map((part) => (part.startsWith('$') ? part : encodeURIComponent(part)));
    return this.send(asked, 'GET', `${encoded.join('/')}${options.length > 0 ? '?' : ''}${options.join('&')}`);
  }

  private async send(asked: Asked, method: 'GET' | 'POST', resource: string): Promise<HttpAnswer> {
    let answer: HttpAnswer;
    try {
      answer = await this.fetch(method, resource);
    } catch (error) {
      throw error instanceof HttpFailure ? failureOfLine(error, asked, this.settings.largestAnswerMiB) : error;
    }
    const failure = failureOfAnswer(answer, asked);
    if (failure) throw Object.assign(failure, { waitMs: retryAfterMs(answer, new Date()) });
    return answer;
  }

  private fetch(method: 'GET' | 'POST' | 'PATCH', resource: string, json?: string): Promise<HttpAnswer> {
    const { timeoutMs, connectTimeoutMs, largestAnswerMiB } = this.settings;
    return fetchHttp({
      method,
      url: `${this.root}/${resource}`,
      headers: {
        authorization: `Basic ${this.login}`,
        accept: '*/*',
        ...(json !== undefined && { 'content-type': 'application/json;charset=utf-8' }),
      },
      ...(json !== undefined && { body: Buffer.from(json, 'utf8') }),
      timeoutMs,
      connectTimeoutMs: Math.min(connectTimeoutMs, timeoutMs),
      largestAnswerBytes: largestAnswerMiB * MIB,
      ...(this.authority && { authority: this.authority }),
    });
  }

  /** Reading changes nothing in the base, so what may pass is tried again: longer pauses each time, with jitter. */
  private async repeat<T>(what: string, work: (asked: Asked) => Promise<T>): Promise<T> {
    const asked: Asked = { source: this.source, what, secrets: this.secrets };
    const { attempts, retryMs } = this.settings;
    for (let attempt = 1; ; attempt++) {
      try {
        return await work(asked);
      } catch (error) {
        if (!(error instanceof Temporary) || attempt >= attempts) throw error;
        const asks = (error as { waitMs?: number }).waitMs ?? 0;
        const own = retryMs * 2 ** (attempt - 1) * (0.5 + Math.random() / 2);
        await delay(Math.min(LONGEST_PAUSE_MS, Math.max(asks, own)));
      }
    }
  }
}
