import { Module } from '@nestjs/common';
import { GiveOriginal } from './give-original.js';
import { ConfirmOrders, OfferOrders } from './give-orders.js';
import { ImportFile } from './import-file.js';
import { ListRefusedFiles, OfferRefusedFiles } from './refused-files.js';
import { Registers } from './registers.js';
import { UpsertRecords } from './upsert-records.js';

const verbs = [
  ImportFile,
  GiveOriginal,
  Registers,
  ListRefusedFiles,
  OfferRefusedFiles,
  UpsertRecords,
  OfferOrders,
  ConfirmOrders,
];

/** Intake (приём): statements and registers come in by one door. */
@Module({ providers: verbs, exports: verbs })
export class IntakeModule {}
