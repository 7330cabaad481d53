import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { AddKey, type MadeKey } from '../access/add-key.js';
import { RevokeKey } from '../access/revoke-key.js';
import { RotateKey } from '../access/rotate-key.js';
import { listApiKeys } from '../store/reads/api-key-reads.js';
import { Store } from '../store/store.js';
import { Answers } from './api/answers.js';
import { Actor, TakesActor } from './api/headers.js';
import {
  addKeyBody,
  type AddKeyBody,
  keyList,
  keyPath,
  type KeyPath,
  madeKey,
  revokedKeys,
  revokeKeyBody,
  rotatedKey,
  rotateKeyBody,
  type RotateKeyBody,
} from './api/keys.js';
import { KeyedBy } from './once/command-mode.js';

const told = ({ scopes, organizations, expiresAt, ...rest }: MadeKey): z.infer<typeof madeKey> => ({
  ...rest,
  scopes: [...scopes],
  organizations: organizations && [...organizations],
  expiresAt: expiresAt.toISOString(),
});

/** An administrator's verbs on keys of callers. */
@ApiTags('keys')
@Controller('keys')
export class KeysController {
  constructor(
    private readonly store: Store,
    private readonly addKey: AddKey,
    private readonly rotateKey: RotateKey,
    private readonly revokeKey: RevokeKey,
  ) {}

  @Get()
  @Answers('Keys of callers, the latest first; the keys themselves are kept nowhere', keyList)
  async list(): Promise<z.infer<typeof keyList>> {
    return { items: await listApiKeys(this.store) };
  }

  @Post()
  @KeyedBy('secret')
  @TakesActor()
  @Answers('Makes a key; the answer is the only place where it stands', madeKey, [400, 404, 409, 415], 201)
  async add(
    @Body({ schema: addKeyBody }) { name, role, scopes = [], organizations, days }: AddKeyBody,
    @Actor() actor: string,
  ): Promise<z.infer<typeof madeKey>> {
    const rights = role ? { role } : { scopes: [...new Set(scopes)] };
    return told(await this.addKey.run(name, { rights, organizations }, days, actor));
  }

  @Post(':key/rotate')
  @KeyedBy('secret')
  @TakesActor()
  @Answers('Replaces a key: the former one is taken for a while longer', rotatedKey, [400, 404, 415], 201)
  async rotate(
    @Param({ schema: keyPath }) { key }: KeyPath,
    @Body({ schema: rotateKeyBody.prefault({}) }) { days, overlapHours }: RotateKeyBody,
    @Actor() actor: string,
  ): Promise<z.infer<typeof rotatedKey>> {
    const rotated = await this.rotateKey.run(key, days, overlapHours, actor);
    return { ...told(rotated), replaces: rotated.replaces, formerUntil: rotated.formerUntil.toISOString() };
  }

  @Post(':key/revoke')
  @HttpCode(200)
  @TakesActor()
  @Answers('Takes access away within a second', revokedKeys, [400, 404, 415])
  async revoke(
    @Param({ schema: keyPath }) { key }: KeyPath,
    @Body({ schema: revokeKeyBody.prefault({}) }) _body: object,
    @Actor() actor: string,
  ): Promise<z.infer<typeof revokedKeys>> {
    return { revoked: await this.revokeKey.run(key, actor) };
  }
}
