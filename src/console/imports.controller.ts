import { Readable } from 'node:stream';
import { Controller, Get, Param, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, type ApiBodyOptions, ApiConsumes, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Refused } from '../domain/failure.js';
import { reason } from '../domain/reason.js';
import { type Language, say } from '../domain/wording/say.js';
import { GiveOriginal } from '../intake/give-original.js';
import { ImportFile } from '../intake/import-file.js';
import type { ImportResult } from '../intake/import-result.js';
import { listImports, showImport } from '../store/reads/import-lists.js';
import { Store } from '../store/store.js';
import type { LineNote } from '../store/writers/import-writer.js';
import { Answers, Problems } from './api/answers.js';
import { idPath, type IdPath } from './api/fields.js';
import { Spoken } from './api/headers.js';
import {
  type ImportAnswer,
  importAnswer,
  importDetail,
  importPage,
  importQuery,
  type ImportQuery,
  originalPath,
  type OriginalPath,
  type ToldNote,
  uploadQuery,
  type UploadQuery,
} from './api/imports.js';
import { KeyedBy } from './once/command-mode.js';
import { Tagged } from './tag/tagged.js';
import { PROBLEM_TYPE, problemOf } from './problem/problem.js';
import { attachment } from './upload/file-name.js';
import { ReceiveUpload } from './upload/receive-upload.js';

const toldNotes = (notes: readonly LineNote[], language: Language): ToldNote[] =>
  notes.map(({ line, reason: why }) => ({
    line,
    reason: why.code,
    params: { ...why.params },
    text: say(why, language),
  }));

/** A file of which nothing was read, as a whole refused. */
const isRefused = ({ entries, refused }: ImportResult): boolean => entries === 0 && refused.length > 0;

const FORM: ApiBodyOptions = {
  schema: {
    type: 'object',
    required: ['file'],
    properties: {
      file: { type: 'string', format: 'binary' },
      as: { type: 'string', description: 'kind, when the content alone must not decide' },
      mapping: { type: 'string', description: 'name of the mapping' },
      dryRun: { type: 'boolean', description: 'reads and reports, keeps nothing' },
    },
  },
};

/** Uploads, what became of them, and the originals. */
@ApiTags('imports')
@Controller('imports')
export class ImportsController {
  constructor(
    private readonly store: Store,
    private readonly receiveUpload: ReceiveUpload,
    private readonly importFile: ImportFile,
    private readonly giveOriginal: GiveOriginal,
  ) {}

  @Post()
  @KeyedBy('content')
  @ApiConsumes('multipart/form-data', 'application/octet-stream')
  @ApiBody(FORM)
  @Answers(
    'Imports a statement or a register: 201 when something is new, 200 when all was known',
    importAnswer,
    [400, 413, 415],
    201,
  )
  @ApiResponse({ status: 200, description: 'Nothing new', standardSchema: importAnswer })
  @ApiResponse({
    status: 422,
    description: 'The whole file was refused: a problem with the fields of ImportAnswer besides',
    content: { [PROBLEM_TYPE]: { schema: { $ref: '#/components/schemas/Problem' } } },
  })
  async upload(
    @Query({ schema: uploadQuery }) query: UploadQuery,
    @Spoken() language: Language,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const result = await this.receiveUpload.run(request, query, ({ path, name, as, mapping, dryRun }) =>
      this.importFile.run({
        path,
        name,
        ...(as === undefined ? {} : { as }),
        ...(mapping === undefined ? {} : { mapping }),
        ...(dryRun === undefined ? {} : { dryRun }),
      }),
    );
    const answer: ImportAnswer = {
      ...result,
      refused: toldNotes(result.refused, language),
      warnings: toldNotes(result.warnings, language),
    };
    if (!isRefused(result)) return void reply.code(result.added > 0 ? 201 : 200).send(answer);
    const why = result.refused[0]?.reason ?? reason('file-refused');
    const problem = problemOf({ status: 422, reason: why }, language, String(request.id));
    void reply
      .code(422)
      .header('Content-Type', PROBLEM_TYPE)
      .send(Buffer.from(JSON.stringify({ ...problem, ...answer })));
  }

  @Get()
  @Answers('Imported files, the latest first', importPage, [400])
  list(@Query({ schema: importQuery }) { limit, cursor, kind }: ImportQuery): Promise<z.infer<typeof importPage>> {
    return listImports(this.store, kind, { limit, cursor });
  }

  @Get(':id')
  @Tagged(() => 1)
  @Answers('An imported file with what was said of its lines', importDetail, [400, 404])
  async show(
    @Param({ schema: idPath }) { id }: IdPath,
    @Spoken() language: Language,
  ): Promise<z.infer<typeof importDetail>> {
    const found = await showImport(this.store, id);
    if (!found) throw new Refused('import-unknown', { id });
    return { ...found, refused: toldNotes(found.refused, language), warnings: toldNotes(found.warnings, language) };
  }

  @Get(':idOrSha/original')
  @ApiProduces('application/octet-stream')
  @Problems(400, 404)
  @ApiResponse({
    status: 200,
    description: 'The file as it came, byte for byte',
    schema: { type: 'string', format: 'binary' },
  })
  async original(@Param({ schema: originalPath }) { idOrSha }: OriginalPath): Promise<StreamableFile> {
    const { name, size, bytes } = await this.giveOriginal.run(idOrSha);
    return new StreamableFile(Readable.from(bytes, { objectMode: false }), {
      type: 'application/octet-stream',
      length: size,
      disposition: attachment(name),
    });
  }
}
