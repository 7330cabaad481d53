import { createReadStream } from 'node:fs';
import { Inject, Injectable } from '@nestjs/common';
import { Refused } from '../domain/failure.js';
import type { RegisterKind } from '../domain/register/register-rows.js';
import { peekHead } from '../formats/peek-head.js';
import { recognise } from '../formats/recognise.js';
import { readCommerceml } from '../formats/commerceml/read-commerceml.js';
import { registerColumns } from '../formats/register/choose-mapping.js';
import { readRegister, type RegisterFormat } from '../formats/register/read-register.js';
import { xlsxHeadings } from '../formats/register/read-xlsx.js';
import type { Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/settings.module.js';
import { filePieces } from '../store/file-pieces.js';
import { Store } from '../store/store.js';
import type { Transaction } from '../store/transaction.js';
import {
  beginImport,
  endImport,
  findImport,
  keepOriginal,
  lockFile,
  unchanged,
} from '../store/writers/import-writer.js';
import { type FileOnDisk, hashFile, READ_SIZE } from './hash-file.js';
import type { ImportRequest, ImportResult } from './import-result.js';
import { importRegister } from './import-register.js';
import { type ImportedContent, importStatement } from './import-statement.js';
import { Registers } from './registers.js';
import { isStatementFormat } from './statement-readers.js';

/** Kinds that `--as` may name. */
const KINDS = ['statement', 'invoices', 'counterparties', 'agreements', 'orders'] as const;

/** How the content will be read. */
interface Plan {
  readonly kind: (typeof KINDS)[number];
  readonly format: string;
  read(tx: Transaction, importId: string, chunks: AsyncIterable<Uint8Array>): Promise<ImportedContent>;
}

/** Where a file names its columns: in its head, but a workbook is packed and must be opened. */
async function headingsOf(path: string, head: Uint8Array, written: RegisterFormat): Promise<string[][]> {
  if (written.format !== 'xlsx') return [registerColumns(head, written)];
  return xlsxHeadings(filePieces(path, READ_SIZE));
}

/**
 * Imports one file (загрузка): recognises it by its content, reads it streaming, and keeps it whole with its original bytes, or
 * refuses it with a reason and keeps nothing. The same bytes again add nothing. The verb behind every door of intake.
 */
@Injectable()
export class ImportFile {
  constructor(
    private readonly store: Store,
    private readonly registers: Registers,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * A file that is refused as a whole gives a result with one refusal at its line (0 when the whole is meant) and no entries.
   *
   * @throws Refused `usage-kind`, `usage-mapping` for a wrong request; Temporary when the store is out of reach, or `file-changed`
   */
  async run(request: ImportRequest): Promise<ImportResult> {
    const unread: ImportResult = {
      file: request.name,
      kind: request.as ?? 'unknown',
      format: 'unknown',
      encoding: '',
      entries: 0,
      added: 0,
      known: 0,
      refused: [],
      warnings: [],
      importId: null,
    };
    let plan: Plan | undefined;
    try {
      const file = await hashFile(request.path);
      plan = await this.planFor(request);
      return await this.keep(request, file, plan);
    } catch (error) {
      if (!(error instanceof Refused) || error.reason.code.startsWith('usage-')) throw error;
      const line = Number(error.reason.params?.['line'] ?? 0);
      return {
        ...unread,
        ...(plan ? { kind: plan.kind, format: plan.format } : {}),
        refused: [{ line, reason: error.reason }],
      };
    }
  }

  private async planFor(request: ImportRequest): Promise<Plan> {
    if (request.as !== undefined && !KINDS.includes(request.as as Plan['kind']))
      throw new Refused('usage-kind', { kind: request.as, kinds: KINDS.join(', ') });
    const stream = createReadStream(request.path, { highWaterMark: READ_SIZE });
    const { head } = await peekHead(stream);
    stream.destroy();
    const found = recognise(head);
    if (found.format === 'refused') throw new Refused(found.reason.code, found.reason.params);
    const { format } = found;
    if (isStatementFormat(format)) {
      if (request.as !== undefined && request.as !== 'statement')
        throw new Refused('another-kind', { kind: 'statement', as: request.as });
      return {
        kind: 'statement',
        format,
        read: (tx, id, chunks) => importStatement(tx, id, format, chunks, this.settings.config.timeZone),
      };
    }
    if (request.as === 'statement') throw new Refused('not-a-statement');
    if (format === 'commerceml') return this.exchangePlan(request.as as RegisterKind | undefined);
    const written = found as RegisterFormat;
    const headings = await headingsOf(request.path, head, written);
    const register = this.registers.choose(headings, written, request.as as RegisterKind | undefined, request.mapping);
    return {
      kind: register.kind,
      format,
      read: (tx, _id, chunks) =>
        importRegister(
          tx,
          register.mapping.source,
          readRegister(chunks, register.written, register.mapping),
          this.settings.config,
        ),
    };
  }

  /** An exchange with a site holds records of several kinds; as a file it goes by the orders that it is made for. */
  private exchangePlan(as: RegisterKind | undefined): Plan {
    const mappings = this.registers.exchange();
    return {
      kind: as ?? 'orders',
      format: 'commerceml',
      read: (tx, _id, chunks) =>
        importRegister(tx, mappings.orders.source, readCommerceml(chunks, mappings), this.settings.config),
    };
  }

  private async keep(request: ImportRequest, file: FileOnDisk, plan: Plan): Promise<ImportResult> {
    const work = (tx: Transaction): Promise<ImportResult> => this.write(tx, request, file, plan);
    return request.dryRun ? { ...(await this.store.rehearse(work)), importId: null } : this.store.transaction(work);
  }

  private async write(tx: Transaction, request: ImportRequest, file: FileOnDisk, plan: Plan): Promise<ImportResult> {
    const { kind, format } = plan;
    await lockFile(tx, file.sha256);
    const before = await findImport(tx, file.sha256);
    // A statement's lines never change, so the same bytes need no second reading. A register may have been overtaken by another.
    if (before && kind === 'statement') {
      const { encoding, entries, refused, warnings } = before;
      return {
        file: request.name,
        kind,
        format,
        encoding,
        entries,
        added: 0,
        known: entries,
        refused,
        warnings,
        importId: before.id,
      };
    }
    const importId = await beginImport(tx, { ...file, name: request.name, kind, format });
    const content = await plan.read(tx, importId, unchanged(request.path, file.sha256, READ_SIZE));
    const { encoding, entries, added, known } = content;
    const notes = { refused: content.refused.list(), warnings: content.warnings.list() };
    await keepOriginal(tx, importId, request.path, file.sha256);
    await endImport(tx, importId, { encoding, entries, added, ...notes });
    return { file: request.name, kind, format, encoding, entries, added, known, ...notes, importId };
  }
}
