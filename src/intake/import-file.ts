import { Injectable } from '@nestjs/common';
import type { ImportRequest, ImportResult } from './import-result.js';

/** Imports one file. */
@Injectable()
export class ImportFile {
  async run(request: ImportRequest): Promise<ImportResult> {
    throw new Error(request.name);
  }
}
