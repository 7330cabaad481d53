import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from '../language.js';
import { classify, type Classified } from './classify.js';
import { PROBLEM_TYPE, problemOf } from './problem.js';

const log = new Logger('Console');

/** Texts in quotes may be data of somebody; the frames of the stack say where. */
function fitForLog(error: unknown): { name: string; code?: string; message: string; stack: string } {
  if (!(error instanceof Error)) return { name: typeof error, message: '', stack: '' };
  const { code } = error as { code?: unknown };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    name: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    message: error.message.replace(/"[^"]*"|'[^']*'|\{.*\}/gs, '…').slice(0, 300),
    stack: frames.slice(0, 12).join('\n'),
  };
}

/** Answers with a problem document; only what is our fault goes into the log, without anything that the caller sent. */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const classified = classify(error);
  if (classified.status >= 500) tell(error, classified, request);
  if (reply.sent || reply.raw.headersSent) {
    // Half of an answer is out already: cutting the connection is the only honest end.
    reply.raw.destroy();
    return;
  }
  if (classified.retryAfterSeconds !== undefined) void reply.header('Retry-After', classified.retryAfterSeconds);
  const language = languageOf(request.headers['accept-language']);
  const body = problemOf(classified, language, String(request.id));
  void reply
    .code(classified.status)
    .header('Content-Type', PROBLEM_TYPE)
    .header('Content-Language', language)
    .send(Buffer.from(JSON.stringify(body)));
}

function tell(error: unknown, { status, reason }: Classified, request: FastifyRequest): void {
  const { url } = request.routeOptions;
  log.error({
    msg: 'request failed',
    requestId: String(request.id),
    method: request.method,
    route: url ?? '',
    status,
    reason: reason.code,
    error: fitForLog(error),
  });
}

/** Every error of the door as a problem document. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType() !== 'http') throw error;
    const http = host.switchToHttp();
    sendProblem(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}
