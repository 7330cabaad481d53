import { z } from 'zod';
import type { FieldClass, FieldPolicy } from '../../domain/access/fields.js';
import { maskValue } from './mask-value.js';

/** Under this name the class of a field stands in its schema, and in the description of the API. */
export const FIELD_CLASS = 'x-field-class';

/** Puts a field into a class that not every role sees (вид поля). To be the last word on the field, but for `describe`. */
export const seenBy = <T extends z.ZodType>(kind: FieldClass, schema: T): T =>
  schema.meta({ ...schema.meta(), [FIELD_CLASS]: kind }) as T;

const classOf = (schema: z.ZodType): FieldClass | undefined => schema.meta()?.[FIELD_CLASS] as FieldClass | undefined;

type Limit = (value: unknown) => unknown;

const asIs: Limit = (value) => value;

function objectLimit(shape: Readonly<Record<string, z.ZodType>>, policy: FieldPolicy): Limit {
  const changes: [string, Limit | undefined][] = [];
  for (const [name, schema] of Object.entries(shape)) {
    const kind = innerClass(schema);
    if (kind && policy[kind] === 'absent') changes.push([name, undefined]);
    else if (kind && policy[kind] === 'masked') changes.push([name, (value) => maskValue(kind, value)]);
    else if (!kind) {
      const limit = limitOf(schema, policy);
      if (limit !== asIs) changes.push([name, limit]);
    }
  }
  if (changes.length === 0) return asIs;
  return (value) => {
    if (typeof value !== 'object' || value === null) return value;
    const copy: Record<string, unknown> = { ...value };
    for (const [name, limit] of changes) {
      if (!limit) delete copy[name];
      else if (name in copy) copy[name] = limit(copy[name]);
    }
    return copy;
  };
}

/** The schema inside what only says that a value may be missing. */
const unwrapped = (schema: z.ZodType): z.ZodType | undefined =>
  schema instanceof z.ZodNullable || schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : undefined;

function innerClass(schema: z.ZodType): FieldClass | undefined {
  const inner = unwrapped(schema);
  return classOf(schema) ?? (inner && innerClass(inner));
}

function limitOf(schema: z.ZodType, policy: FieldPolicy): Limit {
  const inner = unwrapped(schema);
  if (inner) return limitOf(inner, policy);
  if (schema instanceof z.ZodObject) return objectLimit(schema.shape as Record<string, z.ZodType>, policy);
  if (!(schema instanceof z.ZodArray)) return asIs;
  const each = limitOf(schema.element as z.ZodType, policy);
  return each === asIs ? asIs : (value) => (Array.isArray(value) ? value.map(each) : value);
}

/** What a role sees of an answer (урезать ответ): the fields of the schema that are kept from it are masked or left out. */
export const limitSight = (schema: z.ZodType, policy: FieldPolicy): Limit => limitOf(schema, policy);
