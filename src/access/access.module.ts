import { Module } from '@nestjs/common';
import { AddKey } from './add-key.js';
import { RecogniseCaller } from './recognise-caller.js';
import { RevokeKey } from './revoke-key.js';
import { RotateKey } from './rotate-key.js';

const verbs = [AddKey, RotateKey, RevokeKey, RecogniseCaller];

/** Access (доступ): keys of HTTP callers and what they may do. */
@Module({ providers: verbs, exports: verbs })
export class AccessModule {}
