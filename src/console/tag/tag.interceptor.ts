import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import type { Settings } from '../../settings/settings.js';
import { HttpProblem } from '../problem/http-problem.js';
import { entityTag, isKnown } from './entity-tag.js';
import { isConditional, versionReaderOf } from './tagged.js';

/** Gives single records their tags, and asks for `If-Match` where the settings want it. */
export class TagInterceptor implements NestInterceptor {
  constructor(private readonly settings: Settings) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType() !== 'http') return next.handle();
    const http = context.switchToHttp();
    const { headers } = http.getRequest<FastifyRequest>();
    const handler = context.getHandler();
    if (isConditional(handler) && headers['if-match'] === undefined && this.settings.config.http.requireIfMatch)
      throw new HttpProblem(428, 'if-match-missing');
    const versionOf = versionReaderOf(handler);
    if (!versionOf) return next.handle();
    const reply = http.getResponse<FastifyReply>();
    return next.handle().pipe(
      map((answer: unknown) => {
        const tag = entityTag(versionOf(answer), answer);
        void reply.header('ETag', tag);
        if (!isKnown(headers['if-none-match'], tag)) return answer;
        void reply.code(304);
        return undefined;
      }),
    );
  }
}
