import { Controller, Get, Header, Redirect, Res } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Answers } from './api/answers.js';
import { Metrics } from './state/metrics.js';
import { ReadReadiness } from './state/readiness.js';

const live = z.object({ status: z.literal('live') });
const readiness = z.object({
  status: z.enum(['ready', 'not-ready']),
  checks: z.array(z.object({ name: z.string(), ok: z.boolean() })),
  warnings: z.array(z.string()).describe('codes of what somebody should look at although everything is there'),
});

/** The state of the service, for those who watch it. */
@ApiTags('state')
@Controller()
export class StateController {
  constructor(
    private readonly readReadiness: ReadReadiness,
    private readonly metrics: Metrics,
  ) {}

  @Get()
  @ApiExcludeEndpoint()
  @Redirect('/docs', 302)
  front(): void {
    // The API page is all that there is to see.
  }

  @Get('health/live')
  @Answers('Whether the process answers; needs no key', live)
  live(): z.infer<typeof live> {
    return { status: 'live' };
  }

  @Get('health/ready')
  @Answers('Whether the service can work: 503 when something that it needs is away; needs no key', readiness)
  @ApiResponse({ status: 503, description: 'Not ready', standardSchema: readiness })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<z.infer<typeof readiness>> {
    const { ready, checks, warnings } = await this.readReadiness.run();
    void reply.code(ready ? 200 : 503);
    return { status: ready ? 'ready' : 'not-ready', checks: [...checks], warnings: [...warnings] };
  }

  @Get('metrics')
  @ApiProduces('text/plain')
  @ApiResponse({ status: 200, description: 'Figures in the text format of Prometheus', schema: { type: 'string' } })
  @Header('Content-Type', 'text/plain; version=0.0.4; charset=utf-8')
  figures(): Promise<string> {
    return this.metrics.run();
  }
}
