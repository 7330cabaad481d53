import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { uploadFields, type UploadFields, type UploadQuery } from '../api/imports.js';
import { HttpProblem } from '../problem/http-problem.js';
import { fileName } from './file-name.js';
import { Spool } from './spool.js';

/** A form around a file: its boundaries and fields take no more than this. */
const FORM_OVERHEAD = 64 * 1024;

/** Limits of a form: one file and the few fields that go with it. */
const LIMITS = { files: 1, fields: 8, parts: 9, fieldNameSize: 60, fieldSize: 300, headerPairs: 20 };

/** An upload that lies on the disk. */
export interface Upload extends UploadFields {
  readonly path: string;
  readonly name: string;
}

/** Takes a file out of a request (приём файла): a form with the field `file`, or a raw body with the name in the query. */
@Injectable()
export class ReceiveUpload {
  constructor(private readonly spool: Spool) {}

  /**
   * Hands the file to `work` and removes it afterwards.
   *
   * @throws HttpProblem 400, 413, 415, 503, 507
   */
  async run<T>(request: FastifyRequest, query: UploadQuery, work: (upload: Upload) => Promise<T>): Promise<T> {
    if (Number(request.headers['content-length'] ?? 0) > this.spool.largest + FORM_OVERHEAD)
      throw this.spool.tooLarge();
    return this.spool.use(async (path) => {
      const received = request.isMultipart() ? this.form(request, query, path) : this.raw(request, query, path);
      return work(await received);
    });
  }

  private async raw(request: FastifyRequest, { name, ...fields }: UploadQuery, path: string): Promise<Upload> {
    if (!/^application\/octet-stream\s*(;|$)/i.test(request.headers['content-type'] ?? ''))
      throw new HttpProblem(415, 'content-type-unsupported');
    const known = fileName(name);
    await this.spool.write(path, request.raw);
    return { ...fields, path, name: known };
  }

  private async form(request: FastifyRequest, query: UploadQuery, path: string): Promise<Upload> {
    const given: [string, unknown][] = [];
    let name: string | undefined;
    let wrong: HttpProblem | undefined;
    try {
      for await (const part of request.parts({ limits: { ...LIMITS, fileSize: this.spool.largest + 1 } })) {
        if (part.type === 'field') given.push([part.fieldname, part.value]);
        else if (part.fieldname === 'file') {
          name = part.filename;
          await this.spool.write(path, part.file);
        } else {
          wrong = new HttpProblem(400, 'field-unknown', { field: part.fieldname.slice(0, LIMITS.fieldNameSize) });
          part.file.resume();
        }
      }
    } catch (error) {
      throw formProblem(error);
    }
    if (wrong) throw wrong;
    if (name === undefined) throw new HttpProblem(400, 'file-missing');
    const { name: _name, ...others } = query;
    return { ...others, ...fieldsOf(given), path, name: fileName(name) };
  }
}

function fieldsOf(given: readonly [string, unknown][]): UploadFields {
  const read = uploadFields.safeParse(Object.fromEntries(given));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new HttpProblem(400, 'request-invalid', {
    at: String(issue?.path.join('.') ?? ''),
    problem: issue?.message ?? '',
  });
}

/** What the reader of forms says, in our words: a form that ends too early, or one with more in it than it may have. */
function formProblem(error: unknown): unknown {
  if (error instanceof HttpProblem) return error;
  const { code, statusCode } = error as { code?: string; statusCode?: number };
  if (code === 'FST_PARTS_LIMIT' || code === 'FST_FILES_LIMIT' || code === 'FST_FIELDS_LIMIT')
    return new HttpProblem(400, 'form-too-many-parts');
  if (statusCode !== undefined && statusCode < 500) return new HttpProblem(statusCode, 'upload-broken');
  return (error as NodeJS.ErrnoException).syscall ? error : new HttpProblem(400, 'upload-broken');
}
