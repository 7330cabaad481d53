import { Controller, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiProduces, ApiQuery, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Problems } from '../api/answers.js';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { covers } from '../../domain/access/scopes.js';
import { Refused } from '../../domain/failure.js';
import { say } from '../../domain/wording/say.js';
import { ConfirmOrders, OfferOrders } from '../../intake/give-orders.js';
import type { ImportResult } from '../../intake/import-result.js';
import type { Settings } from '../../settings/settings.js';
import { SETTINGS } from '../../settings/settings.module.js';
import { givenKey } from '../gate/given-key.js';
import { HttpProblem } from '../problem/http-problem.js';
import { TakeExchangeFile } from './exchange-file.js';
import { COOKIE, type ExchangeSession, ExchangeSessions } from './exchange-sessions.js';

/** 1C gives up on a silent site after half a minute or so: then it is told that the work goes on. */
const PATIENCE_MS = 20_000;

const TEXT = 'text/plain; charset=utf-8';

type Answer = readonly [body: string, type?: string];

/** Within the time, or `undefined`; what fails later is somebody else's to hear. */
async function within<T>(work: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<undefined>((resolve) => (timer = setTimeout(() => resolve(undefined), PATIENCE_MS)));
  work.catch(() => undefined);
  return Promise.race([work, patience]).finally(() => clearTimeout(timer));
}

const parameter = (request: FastifyRequest, name: string): string => {
  const value = (request.query as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'string' ? value : '';
};

/**
 * The side of a site in the exchange that 1C begins (обмен с сайтом, CommerceML, `type=sale`): it signs in, takes our orders, says that it
 * has them, and sends its own. Off until `exchange.enabled`. Answers are the words of that protocol, never problems of HTTP once the
 * caller is let in, because 1C shows a person nothing else.
 */
@ApiTags('exchange')
@ApiQuery({ name: 'type', required: false, schema: { type: 'string' }, description: 'sale' })
@ApiQuery({ name: 'mode', required: false, schema: { type: 'string' }, description: 'checkauth, init, query, success, file, import' }) // prettier-ignore
@ApiQuery({ name: 'filename', required: false, schema: { type: 'string' } })
@ApiProduces('text/plain', 'text/xml')
@Controller('exchange/commerceml')
export class ExchangeController {
  constructor(
    private readonly sessions: ExchangeSessions,
    private readonly files: TakeExchangeFile,
    private readonly offerOrders: OfferOrders,
    private readonly confirmOrders: ConfirmOrders,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  @ApiResponse({ status: 200, description: 'The answer of a site to 1C' })
  @Problems(400, 404)
  get(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.answer(request, reply);
  }

  @Post()
  @HttpCode(200)
  @ApiResponse({ status: 200, description: 'The answer of a site to 1C' })
  @Problems(400, 404)
  post(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.answer(request, reply);
  }

  private async answer(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    if (!this.settings.config.exchange.enabled) throw new HttpProblem(404, 'exchange-off');
    const [body, type = TEXT] = await this.say(request).catch((error: unknown): Answer => {
      if (error instanceof Refused) return [`failure\n${say(error.reason, this.settings.config.language)}`];
      throw error;
    });
    // What of a piece was not read is thrown away, so that 1C gets to hear the answer.
    if (!request.raw.readableEnded) request.raw.resume();
    void reply.code(200).header('Content-Type', type).send(Buffer.from(body));
  }

  private async say(request: FastifyRequest): Promise<Answer> {
    const mode = parameter(request, 'mode');
    if (parameter(request, 'type') !== 'sale') throw new Refused('exchange-type-unknown');
    if (mode === 'checkauth') return this.begin(request);
    const session = this.sessions.find(request.headers.cookie);
    if (!session || session.caller !== callerOf(request)) throw new Refused('exchange-without-session');
    if (mode === 'init') return this.init(session);
    if (mode === 'query') return this.query(session, request);
    if (mode === 'success') return this.success(session);
    if (mode === 'file') return this.file(session, request);
    if (mode === 'import') return this.import(session, parameter(request, 'filename'), 'progress\n');
    throw new Refused('exchange-mode-unknown', { mode: mode.slice(0, 40) });
  }

  private begin(request: FastifyRequest): Answer {
    const session = this.sessions.open(callerOf(request), givenKey(request.headers, true));
    return [`success\n${COOKIE}\n${session.id}\n`];
  }

  private init(session: ExchangeSession): Answer {
    this.sessions.clear(session);
    return [`zip=no\nfile_limit=${this.settings.config.exchange.fileLimitBytes}\n`];
  }

  private async query(session: ExchangeSession, { caller }: FastifyRequest): Promise<Answer> {
    if (caller && !(covers(caller.scopes, 'read-documents') && covers(caller.scopes, 'read-parties')))
      throw new Refused('exchange-may-not-read');
    session.offered = await this.offerOrders.run();
    return [session.offered.xml, 'text/xml; charset=utf-8'];
  }

  private async success(session: ExchangeSession): Promise<Answer> {
    const { offered } = session;
    if (offered) await this.confirmOrders.run(offered);
    session.offered = undefined;
    return ['success\n'];
  }

  private async file(session: ExchangeSession, request: FastifyRequest): Promise<Answer> {
    const name = parameter(request, 'filename');
    const { last } = await this.files.append(session, name, request.raw);
    return last ? this.import(session, name, 'success\n') : ['success\n'];
  }

  private async import(session: ExchangeSession, name: string, unfinished: string): Promise<Answer> {
    const result = await within(this.files.import(session, name));
    return result ? [this.outcome(result)] : [unfinished];
  }

  private outcome({ entries, refused, added }: ImportResult): string {
    const [first] = refused;
    if (entries === 0 && first) return `failure\n${say(first.reason, this.settings.config.language)}`;
    return `success\n${entries}/${added}/${refused.length}\n`;
  }
}

const callerOf = ({ caller }: FastifyRequest): string => caller?.id ?? 'local';
