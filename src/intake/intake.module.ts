import { Module } from '@nestjs/common';
import { GiveOriginal } from './give-original.js';
import { ImportFile } from './import-file.js';

const verbs = [ImportFile, GiveOriginal];

/** Intake (приём): statements and registers come in by one door. */
@Module({ providers: verbs, exports: verbs })
export class IntakeModule {}
