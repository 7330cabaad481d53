import type { OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';
import { STATUS_CODES } from 'node:http';
import { permissionOf } from './gate/permissions.js';
import { PROBLEM_TYPE } from './problem/problem.js';
import { FIELD_CLASS } from './sight/limit-sight.js';

type Schema = Record<string, unknown>;

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

const isObject = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A schema of zod as JSON Schema 2020-12, which is that of OpenAPI 3.1; the schemas with names apart. */
export function namedSchema(
  schema: z.ZodType,
  io: 'input' | 'output',
): { schema: Schema; components: Record<string, Schema> } {
  const whole = z.toJSONSchema(schema, { target: 'draft-2020-12', io, unrepresentable: 'any' }) as Schema;
  const { $defs = {}, $schema: _, ...rest } = whole;
  return { schema: rest, components: $defs as Record<string, Schema> };
}

/** Whether a field may be kept from a role. */
const isKept = (field: unknown): boolean =>
  isObject(field) && (FIELD_CLASS in field || (Array.isArray(field['anyOf']) && field['anyOf'].some(isKept)));

/** Fields that a role may not see are not promised. */
function promised(schema: Schema): Schema {
  const { properties, required, ...rest } = schema;
  if (!isObject(properties) || !Array.isArray(required)) return schema;
  return { ...rest, properties, required: required.filter((each: string) => !isKept(properties[each])) };
}

/**
 * Makes the schemas of zod fit for readers: the names by which zod knows them are names of components here and no keyword, and a
 * named format says it better than the long pattern that zod checks it by.
 */
function tidied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidied);
  if (!isObject(value)) return value;
  const isSchema = typeof value['type'] === 'string';
  const isSuperfluous = (key: string, each: unknown): boolean =>
    isSchema && typeof each === 'string' && (key === 'id' || (key === 'pattern' && 'format' in value));
  const entries = Object.entries(value).filter(([key, each]) => !isSuperfluous(key, each));
  return promised(Object.fromEntries(entries.map(([key, each]) => [key, tidied(each)])));
}

/** Bytes as they are: JSON Schema has no word for them, and OpenAPI 3.1 says nothing of their schema. */
function describeBytes({ requestBody, responses }: Operation): void {
  const bodies = [requestBody, ...Object.values(responses ?? {})];
  for (const body of bodies)
    if (body && 'content' in body && body.content?.['application/octet-stream'])
      body.content['application/octet-stream'] = {};
}

const problem = (status: number) => ({
  description: STATUS_CODES[status] ?? '',
  content: { [PROBLEM_TYPE]: { schema: { $ref: '#/components/schemas/Problem' } } },
});

/** What the gate and the house itself may answer to any request. */
const OF_EVERY_ROUTE = [401, 403, 429, 500, 503];

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'Key of the command: for a day the same request with it is carried out once, and answered alike',
  schema: { type: 'string', maxLength: 200 },
} as const;

/** The content of a file is its own key. */
const KEYED_BY_CONTENT = new Set(['/api/v1/imports']);

function complete(operation: Operation, method: string, path: string): void {
  describeBytes(operation);
  if (permissionOf(method, path.replace(/\{(\w+)\}/g, ':$1')) === 'open') {
    operation.security = [];
    return;
  }
  operation.responses ??= {};
  for (const status of OF_EVERY_ROUTE) operation.responses[status] ??= problem(status);
  if (method !== 'POST' || KEYED_BY_CONTENT.has(path)) return;
  operation.parameters ??= [];
  if (!operation.parameters.some((each) => 'name' in each && each.name === IDEMPOTENCY_KEY.name))
    operation.parameters.push({ ...IDEMPOTENCY_KEY });
  for (const status of [409, 415, 422]) operation.responses[status] ??= problem(status);
}

/**
 * A description of the API with all that holds for every route (полное описание API).
 *
 * @param named schemas that no route answers with when it goes well: that of a problem
 */
export function completed(document: OpenAPIObject, named: Readonly<Record<string, Schema>>): OpenAPIObject {
  for (const [path, verbs] of Object.entries(document.paths))
    for (const [method, operation] of Object.entries(verbs))
      complete(operation as Operation, method.toUpperCase(), path);
  const schemas = { ...document.components?.schemas, ...named };
  return tidied({ ...document, components: { ...document.components, schemas } }) as OpenAPIObject;
}
