import { Module } from '@nestjs/common';
import { RecordActivity } from './record-activity.js';

const verbs = [RecordActivity];

/** Clients (клиенты): what people note of their dealings with them. */
@Module({ providers: verbs, exports: verbs })
export class ClientsModule {}
