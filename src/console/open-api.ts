import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { z } from 'zod';
import { problemSchema } from './problem/problem.js';

const ABOUT = `Payments, invoices, events and messages of this installation, uploads, and a person's decisions.

* Money is an integer number of minor units (kopecks) as a decimal string, its currency beside it.
* Lists are paged: pass \`next\` as \`cursor\` until it is null.
* Every error is \`application/problem+json\` (RFC 9457): \`code\` and \`params\` for programs, \`detail\` in the language of Accept-Language.
* A decision names its person in \`X-Actor\`; with \`Idempotency-Key\` it may be sent again without harm.
* Without any key only callers on this machine are answered. From the first key on every route needs one (button *Authorize*), with the
  scope that the route asks for; /health and this page go without.`;

/** The page has one set of colours: whoever wants a dark one gets it turned round. */
const DARK = `@media (prefers-color-scheme: dark) {
  html { background: #111; }
  .swagger-ui { filter: invert(0.9) hue-rotate(180deg); }
}`;

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

/**
 * Makes the schemas of zod fit for OpenAPI: the names by which zod knows them are names of components here and no keyword, and a
 * named format says it better than the long pattern that zod checks it by.
 */
function tidied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidied);
  if (typeof value !== 'object' || value === null) return value;
  const isSchema = 'type' in value && typeof value.type === 'string';
  const superfluous = (key: string, each: unknown): boolean =>
    isSchema && typeof each === 'string' && (key === 'id' || (key === 'pattern' && 'format' in value));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, each]) => !superfluous(key, each))
      .map(([key, each]) => [key, tidied(each)]),
  );
}

/** A body that is the file itself; the decorators know only one schema for all media types. */
function describeRawBodies(document: OpenAPIObject): void {
  for (const { post } of Object.values(document.paths)) {
    const content = post?.requestBody && 'content' in post.requestBody ? post.requestBody.content : {};
    const raw = content['application/octet-stream'];
    if (raw) raw.schema = { type: 'string', format: 'binary' };
  }
}

/** `PaymentsController.list` as `paymentsList`: unique, as code generators need it. */
const operationId = (controller: string, method: string): string => {
  const name = controller.replace(/Controller$/, '');
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}${method.charAt(0).toUpperCase()}${method.slice(1)}`;
};

/** The description of the interface (описание API), made from the schemas that requests are held to. */
export function openApiDocument(app: NestFastifyApplication, version: string): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Sverka')
    .setDescription(ABOUT)
    .setVersion(version)
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addBearerAuth({
      type: 'http',
      scheme: 'bearer',
      bearerFormat: 'key',
      description: 'A key made by `sverka keys add`, or SVERKA_API_KEY',
    })
    .addSecurityRequirements('bearer')
    .build();
  const document = SwaggerModule.createDocument(app, config, { operationIdFactory: operationId });
  const problem = z.toJSONSchema(problemSchema, { target: 'openapi-3.0' });
  const schemas = { ...document.components?.schemas, Problem: problem } as Schemas;
  describeRawBodies(document);
  return tidied({ ...document, components: { ...document.components, schemas } }) as OpenAPIObject;
}

/** Serves the page at /docs and the document at /docs-json. Everything comes from this machine. */
export function serveOpenApi(app: NestFastifyApplication, version: string): void {
  let document: OpenAPIObject | undefined;
  SwaggerModule.setup('docs', app, () => (document ??= openApiDocument(app, version)), {
    raw: ['json'],
    customSiteTitle: 'Sverka API',
    customCss: DARK,
    swaggerOptions: { validatorUrl: null, persistAuthorization: false, displayRequestDuration: true },
  });
}
