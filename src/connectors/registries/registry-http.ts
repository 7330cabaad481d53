import { readFileSync } from 'node:fs';
import { Refused } from '../../domain/failure.js';
import { fetchHttp, type HttpAnswer, HttpFailure, type HttpRequest, retryAfterMs } from '../http.js';
import { isPrivateHost } from '../private-address.js';
import { RegistryPaused } from './registry.js';

const MINUTE_MS = 60_000;

/** What the settings of a registry say of its line. */
export interface RegistryLine {
  readonly url: string;
  readonly allowPrivateAddress: boolean;
  readonly authorityFile?: string | undefined;
  readonly timeoutMs: number;
}

/** What a registry is asked. */
export type RegistryRequest = Pick<HttpRequest, 'method' | 'url' | 'headers' | 'form' | 'body' | 'largestAnswerBytes'>;

/** Reads an `authorityFile`. @throws Refused `config-source-invalid` {source, field, problem} */
function authorityOf(source: string, path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const problem = (error as NodeJS.ErrnoException).code ?? 'unreadable';
    throw new Refused('config-source-invalid', { source, field: `sources.${source}.authorityFile`, problem });
  }
}

/** Asks a registry over HTTP and tells what stands against asking it at all; answers of status 200 and what the caller knows come back. */
export class RegistryHttp {
  private readonly authority: string | undefined;

  /** @param pathOf makes a path of the settings absolute */
  constructor(
    private readonly source: string,
    private readonly line: RegistryLine,
    pathOf: (path: string) => string,
  ) {
    this.authority = authorityOf(source, line.authorityFile && pathOf(line.authorityFile));
  }

  /** An address below that of the settings. */
  at(path: string, query: Readonly<Record<string, string>> = {}): string {
    const url = new URL(path, this.line.url);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    return url.href;
  }

  /**
   * Asks once.
   *
   * @param known further statuses that the caller reads by itself
   * @throws RegistryPaused `registry-unreachable`, `registry-key-refused`, `registry-no-funds`, `registry-too-many-requests`, `registry-failed`
   */
  async ask(request: RegistryRequest, known: readonly number[] = []): Promise<HttpAnswer> {
    const { timeoutMs, allowPrivateAddress, url } = this.line;
    const answer = await fetchHttp({
      ...request,
      timeoutMs,
      connectTimeoutMs: Math.min(10_000, timeoutMs),
      publicAddressesOnly: !allowPrivateAddress && !isPrivateHost(new URL(url).hostname),
      ...(this.authority && { authority: this.authority }),
    }).catch((error: unknown) => {
      throw error instanceof HttpFailure ? this.lost(error) : error;
    });
    if (answer.status === 200 || known.includes(answer.status)) return answer;
    throw this.refusal(answer);
  }

  private lost({ code, host }: HttpFailure): RegistryPaused {
    return new RegistryPaused('registry-unreachable', { source: this.source, host, code }, 5 * MINUTE_MS);
  }

  private refusal(answer: HttpAnswer): RegistryPaused {
    const { status } = answer;
    const params = { source: this.source, status };
    const asked = retryAfterMs(answer, new Date());
    if (status === 401 || status === 403) return new RegistryPaused('registry-key-refused', params, 60 * MINUTE_MS);
    if (status === 402) return new RegistryPaused('registry-no-funds', params, asked ?? 60 * MINUTE_MS);
    if (status === 429) return new RegistryPaused('registry-too-many-requests', params, asked ?? 5 * MINUTE_MS);
    return new RegistryPaused('registry-failed', params, asked ?? 5 * MINUTE_MS);
  }
}
