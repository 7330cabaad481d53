import { z } from 'zod';
import { id, instant, pageOf, pageQuery, typedText } from './fields.js';

const lineNote = z
  .object({
    line: z.int().describe('from 1; 0 speaks of the whole file'),
    reason: z.string().describe('code'),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
    text: z.string(),
  })
  .meta({ id: 'LineNote', description: 'A line and what is to be said of it' });

/** See {@link lineNote}. */
export type ToldNote = z.infer<typeof lineNote>;

/** What became of an uploaded file. */
export const importAnswer = z
  .object({
    file: z.string(),
    kind: z.string(),
    format: z.string(),
    encoding: z.string(),
    entries: z.int(),
    added: z.int(),
    known: z.int(),
    refused: z.array(lineNote),
    warnings: z.array(lineNote),
    importId: id.nullable().describe('the kept original; null when nothing was kept'),
  })
  .meta({ id: 'ImportAnswer', description: 'What became of a file (итог загрузки)' });

/** See {@link importAnswer}. */
export type ImportAnswer = z.infer<typeof importAnswer>;

/** An imported file of a list. */
export const importSchema = z
  .object({
    id,
    sha256: z.string(),
    file: z.string(),
    size: z.number().describe('bytes'),
    kind: z.string(),
    format: z.string(),
    encoding: z.string(),
    entries: z.int(),
    added: z.int(),
    refusedLines: z.int(),
    warnedLines: z.int(),
    importedAt: instant,
  })
  .meta({ id: 'Import', description: 'An imported file (загруженный файл)' });

/** GET /api/v1/imports. */
export const importQuery = z.strictObject({ kind: typedText(60).optional(), ...pageQuery });

/** See {@link importQuery}. */
export type ImportQuery = z.infer<typeof importQuery>;

/** Answer of GET /api/v1/imports. */
export const importPage = pageOf(importSchema);

/** Answer of GET /api/v1/imports/:id. */
export const importDetail = importSchema
  .extend({ refused: z.array(lineNote), warnings: z.array(lineNote) })
  .meta({ id: 'ImportDetail', description: 'An imported file with what was said of its lines' });

/** GET /api/v1/imports/:id/original: the id, or the SHA-256 of the content. */
export const originalPath = z.strictObject({ idOrSha: z.union([id, z.string().regex(/^[0-9a-fA-F]{64}$/)]) });

/** See {@link originalPath}. */
export type OriginalPath = z.infer<typeof originalPath>;

const yes = z.enum(['true', 'false', '1', '0', '']).transform((text) => text === 'true' || text === '1');

/** What accompanies an upload: fields of the form, or the query of a raw body. */
export const uploadFields = z.strictObject({
  as: z
    .string()
    .regex(/^[a-z-]{1,40}$/)
    .optional()
    .describe('kind, when the content alone must not decide'),
  mapping: z
    .string()
    .regex(/^[\w.-]{1,80}$/)
    .optional()
    .describe('name of the mapping'),
  dryRun: yes.optional().describe('true: reads and reports, keeps nothing'),
});

/** See {@link uploadFields}. */
export type UploadFields = z.infer<typeof uploadFields>;

/** POST /api/v1/imports. */
export const uploadQuery = uploadFields.extend({
  name: z.string().max(255).optional().describe('name of a file sent as a raw body'),
});

/** See {@link uploadQuery}. */
export type UploadQuery = z.infer<typeof uploadQuery>;
