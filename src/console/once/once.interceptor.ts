import { type CallHandler, type ExecutionContext, Logger, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { asCommand } from '../../store/command.js';
import type { Store } from '../../store/store.js';
import { claimCommand, type ClaimedCommand, giveUpCommand, keepAnswer } from '../../store/writers/command-keys.js';
import { commandKeyOf } from '../api/headers.js';
import { HttpProblem } from '../problem/http-problem.js';
import { type CommandMode, commandModeOf } from './command-mode.js';
import { requestHash } from './request-hash.js';

/** Header of an answer that was given before. */
const REPLAYED = 'Idempotent-Replayed';

/**
 * Keeps to `Idempotency-Key` (повтор команды): what a caller asks for under a key is done once, and the same answer given again for a
 * day. What could not be done frees its key.
 */
export class OnceInterceptor implements NestInterceptor {
  private readonly log = new Logger(OnceInterceptor.name);

  constructor(private readonly store: Store) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType() !== 'http') return next.handle();
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const mode = commandModeOf(context.getHandler());
    if (request.method !== 'POST' || mode === 'content') return next.handle();
    const key = commandKeyOf(request.headers['idempotency-key']);
    if (key === undefined) return next.handle();
    const work = (): Promise<unknown> => lastValueFrom(next.handle());
    return from(this.run(request, http.getResponse<FastifyReply>(), key, mode, work));
  }

  private async run(
    request: FastifyRequest,
    reply: FastifyReply,
    key: string,
    mode: CommandMode,
    work: () => Promise<unknown>,
  ): Promise<unknown> {
    const hash = requestHash(request.method, request.url, request.body);
    const claimed = await claimCommand(this.store, request.caller?.id ?? 'local', key, hash);
    if (claimed.state === 'of-another-request') throw new HttpProblem(422, 'command-key-of-another-command');
    // The record that carries the key knows better what became of the command.
    if (claimed.state !== 'mine') return mode === 'carried' ? work() : replay(claimed, reply);
    const { command } = claimed;
    try {
      const answer = await (mode === 'once' || mode === 'secret' ? asCommand(command, work) : work());
      await this.keep(() => keepAnswer(this.store, command, mode === 'secret' ? '' : JSON.stringify(answer ?? null)));
      return answer;
    } catch (error) {
      await this.keep(() => giveUpCommand(this.store, command));
      throw error;
    }
  }

  /** What was done is done, though its answer could not be kept. */
  private async keep(write: () => Promise<unknown>): Promise<void> {
    await write().catch((error: Error) => this.log.warn({ msg: 'a command could not be noted', error: error.name }));
  }
}

function replay(claimed: Exclude<ClaimedCommand, { state: 'mine' }>, reply: FastifyReply): unknown {
  if (claimed.state !== 'done') throw new HttpProblem(409, 'command-running', undefined, 1);
  if (!claimed.answer) throw new HttpProblem(409, 'command-carried-out');
  void reply.header(REPLAYED, 'true');
  return JSON.parse(claimed.answer) as unknown;
}
