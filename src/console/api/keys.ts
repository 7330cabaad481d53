import { z } from 'zod';
import { KEY_NAME } from '../../access/key-text.js';
import { ROLE_NAMES, ROLES, type Role } from '../../domain/access/roles.js';
import { SCOPE_NAMES, SCOPES } from '../../domain/access/scopes.js';
import { id, instant } from './fields.js';

/** By this people call a key; it stands in a path, and in the log. */
export const keyName = z
  .string()
  .regex(KEY_NAME)
  .describe('name of the key: letters, digits, space, dot, hyphen and underscore, at most 60');

const about = SCOPE_NAMES.map((each) => `${each}: ${SCOPES[each]}`).join('; ');

const scope = z.enum(SCOPE_NAMES as [keyof typeof SCOPES, ...(keyof typeof SCOPES)[]]).describe(about);

const role = z
  .enum(ROLE_NAMES as [Role, ...Role[]])
  .describe(ROLE_NAMES.map((each) => `${each}: ${ROLES[each].join(', ')}`).join('; '));

const organizations = z.array(id).nullable().describe('ids of our companies that it is limited to; null for all');

const days = z
  .number()
  .int()
  .min(1)
  .max(3650)
  .default(365)
  .describe('days from now after which the key is refused, at most ten years');

/** POST /api/v1/keys. */
export const addKeyBody = z
  .strictObject({
    name: keyName,
    role: role.optional(),
    scopes: z.array(scope).min(1).max(SCOPE_NAMES.length).optional(),
    organizations: z
      .array(z.string().regex(/^(\d{10}|\d{12})$/))
      .min(1)
      .max(100)
      .optional()
      .describe('ИНН of our companies that it is limited to; all when left out'),
    days,
  })
  .refine((body) => (body.role === undefined) !== (body.scopes === undefined), 'takes either a role or scopes');

/** See {@link addKeyBody}. */
export type AddKeyBody = z.infer<typeof addKeyBody>;

/** POST /api/v1/keys/:key/rotate. */
export const rotateKeyBody = z.strictObject({
  days,
  overlapHours: z.number().int().min(0).max(720).default(24).describe('how long the former key is still taken'),
});

/** See {@link rotateKeyBody}. */
export type RotateKeyBody = z.infer<typeof rotateKeyBody>;

/** POST /api/v1/keys/:key/revoke: nothing needs to be said. */
export const revokeKeyBody = z.strictObject({});

/** The path parameter `key`: the id of a key, or a name. */
export const keyPath = z.strictObject({ key: z.union([id, keyName]).describe('id of the key, or its name') });

/** See {@link keyPath}. */
export type KeyPath = z.infer<typeof keyPath>;

/** A key of a list. */
export const keySchema = z
  .object({
    id,
    name: z.string(),
    hint: z.string().describe('how the key begins'),
    role: role.nullable(),
    scopes: z.array(scope),
    organizations,
    status: z
      .enum(['active', 'superseded', 'expired', 'revoked'])
      .describe('superseded: replaced, and valid until expiresAt'),
    createdBy: z.string(),
    createdAt: instant,
    expiresAt: instant,
    lastUsedAt: instant.nullable().describe('to the minute'),
    revokedAt: instant.nullable(),
    revokedBy: z.string().nullable(),
    replaces: id.nullable().describe('the key whose place it took'),
  })
  .meta({ id: 'Key', description: 'A key of a caller (ключ API), without the key itself' });

/** Answer of GET /api/v1/keys. */
export const keyList = z.object({ items: z.array(keySchema) });

/** Answer of POST /api/v1/keys. */
export const madeKey = z
  .object({
    id,
    name: z.string(),
    key: z.string().describe('the key itself: told now and never again'),
    role: role.nullable(),
    scopes: z.array(scope),
    organizations,
    expiresAt: instant,
  })
  .meta({ id: 'MadeKey', description: 'A key that was just made' });

/** Answer of POST /api/v1/keys/:key/rotate. */
export const rotatedKey = madeKey
  .extend({ replaces: id, formerUntil: instant.describe('until then the former key is taken as well') })
  .meta({ id: 'RotatedKey', description: 'A key that took the place of another' });

/** Answer of POST /api/v1/keys/:key/revoke. */
export const revokedKeys = z.object({ revoked: z.array(id).describe('keys that were valid until now') });
