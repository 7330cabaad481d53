import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { z } from 'zod';
import { problemSchema } from './problem/problem.js';

const ABOUT = `Payments, invoices, events and messages of this installation, uploads, and a person's decisions.

* Money is an integer number of minor units (kopecks) as a decimal string, its currency beside it.
* Lists are paged: pass \`next\` as \`cursor\` until it is null.
* Every error is \`application/problem+json\` (RFC 9457): \`code\` and \`params\` for programs, \`detail\` in the language of Accept-Language.
* A decision names its person in \`X-Actor\`; with \`Idempotency-Key\` it may be sent again without harm.
* Without a key configured only callers on this machine are answered; with one, every route but /health needs it.`;

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

/** The names by which zod knows schemas are names of components here, and no keyword of OpenAPI. */
function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds);
  if (typeof value !== 'object' || value === null) return value;
  const isSchema = 'type' in value && typeof value.type === 'string';
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, each]) => !(isSchema && key === 'id' && typeof each === 'string'))
      .map(([key, each]) => [key, withoutIds(each)]),
  );
}

/** The description of the interface (описание API), made from the schemas that requests are held to. */
export function openApiDocument(app: NestFastifyApplication, version: string): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Sverka')
    .setDescription(ABOUT)
    .setVersion(version)
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'SVERKA_API_KEY' })
    .addSecurityRequirements('bearer')
    .build();
  const document = SwaggerModule.createDocument(app, config, { operationIdFactory: (_controller, method) => method });
  const problem = z.toJSONSchema(problemSchema, { target: 'openapi-3.0' });
  const schemas = { ...document.components?.schemas, Problem: problem } as Schemas;
  return withoutIds({ ...document, components: { ...document.components, schemas } }) as OpenAPIObject;
}

/** Serves the page at /docs and the document at /docs-json. Everything comes from this machine. */
export function serveOpenApi(app: NestFastifyApplication, version: string): void {
  let document: OpenAPIObject | undefined;
  SwaggerModule.setup('docs', app, () => (document ??= openApiDocument(app, version)), {
    raw: ['json'],
    customSiteTitle: 'Sverka API',
    swaggerOptions: { validatorUrl: null, persistAuthorization: false, displayRequestDuration: true },
  });
}
