import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { z } from 'zod';
import { completed, namedSchema } from './open-api-schemas.js';
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
    .setOpenAPIVersion('3.1.0')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory: operationId,
    standardSchemaConverter: (schema, { schemaType }) => namedSchema(schema as z.ZodType, schemaType),
  });
  return completed(document, namedSchema(problemSchema, 'output').components);
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
