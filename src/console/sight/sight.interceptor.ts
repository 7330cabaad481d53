import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { catchError, map, type Observable, throwError } from 'rxjs';
import type { z } from 'zod';
import type { LimitedRole } from '../../domain/access/fields.js';
import type { Settings } from '../../settings/settings.js';
import { HttpProblem } from '../problem/http-problem.js';
import { answerSchemaOf } from '../api/answers.js';
import { limitSight } from './limit-sight.js';

/** Leaves of every answer what the caller's role sees (политика полей). A key with scopes of its own sees all that it may read. */
export class SightInterceptor implements NestInterceptor {
  private readonly limits = new Map<string, WeakMap<z.ZodType, (value: unknown) => unknown>>();

  constructor(private readonly settings: Settings) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const role = context.getType() === 'http' ? roleOf(context.switchToHttp().getRequest<FastifyRequest>()) : undefined;
    const schema = role && answerSchemaOf(context.getHandler());
    if (!schema) return next.handle();
    return next.handle().pipe(
      map(this.limit(role, schema)),
      catchError((error: unknown) => {
        if (error instanceof HttpProblem && error.current) {
          const { schema: shape, value } = error.current;
          error.current = { schema: shape, value: this.limit(role, shape)(value) };
        }
        return throwError(() => error);
      }),
    );
  }

  private limit(role: LimitedRole, schema: z.ZodType): (value: unknown) => unknown {
    const known = this.limits.get(role) ?? new WeakMap<z.ZodType, (value: unknown) => unknown>();
    this.limits.set(role, known);
    const made = known.get(schema) ?? limitSight(schema, this.settings.config.access.fields[role]);
    known.set(schema, made);
    return made;
  }
}

const roleOf = ({ caller }: FastifyRequest): LimitedRole | undefined =>
  caller?.role && caller.role !== 'administrator' ? caller.role : undefined;
