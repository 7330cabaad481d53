import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { type Language, say } from '../domain/wording/say.js';
import { ErasePerson } from '../personal/erase-person.js';
import { type ExportedPerson, ExportPerson } from '../personal/export-person.js';
import { Answers } from './api/answers.js';
import { idPath, type IdPath } from './api/fields.js';
import { Actor, Spoken, TakesActor } from './api/headers.js';
import { eraseAnswer, eraseBody, type EraseBody, personalData } from './api/personal.js';

type Told = z.infer<typeof personalData>;

const told = ({ counterpartyId, parts }: ExportedPerson, language: Language): Told => ({
  counterpartyId,
  parts: parts.map(({ part, rows, cut }) => ({
    part,
    what: say({ code: `personal-part-${part}` }, language),
    rows: rows as Record<string, unknown>[],
    cut,
  })),
});

/** What the law gives a person: all that is kept of him, and its erasure. */
@ApiTags('personal data')
@Controller()
export class PersonalController {
  constructor(
    private readonly exportPerson: ExportPerson,
    private readonly erasePerson: ErasePerson,
  ) {}

  @Get('counterparties/:id/personal-data')
  @TakesActor()
  @Answers('Everything that is kept of a person or sole proprietor', personalData, [400, 404, 422])
  async person(
    @Param({ schema: idPath }) { id }: IdPath,
    @Actor() actor: string,
    @Spoken() language: Language,
  ): Promise<Told> {
    return told(await this.exportPerson.run({ counterparty: id }, actor), language);
  }

  @Get('contacts/:id/personal-data')
  @TakesActor()
  @Answers('Everything that is kept of a person who is a contact', personalData, [400, 404])
  async contact(
    @Param({ schema: idPath }) { id }: IdPath,
    @Actor() actor: string,
    @Spoken() language: Language,
  ): Promise<Told> {
    return told(await this.exportPerson.run({ contact: id }, actor), language);
  }

  @Post('counterparties/:id/erase')
  @HttpCode(200)
  @TakesActor()
  @Answers('Erases the personal data of a person or sole proprietor', eraseAnswer, [400, 404, 409, 415, 422])
  erase(
    @Param({ schema: idPath }) { id }: IdPath,
    @Body({ schema: eraseBody }) { why, evenOpen }: EraseBody,
    @Actor() actor: string,
  ): Promise<z.infer<typeof eraseAnswer>> {
    return this.erasePerson.run({ counterparty: id }, { actor, why, evenOpen });
  }

  @Post('contacts/:id/erase')
  @HttpCode(200)
  @TakesActor()
  @Answers('Erases the personal data of a contact', eraseAnswer, [400, 404, 415])
  eraseContact(
    @Param({ schema: idPath }) { id }: IdPath,
    @Body({ schema: eraseBody }) { why, evenOpen }: EraseBody,
    @Actor() actor: string,
  ): Promise<z.infer<typeof eraseAnswer>> {
    return this.erasePerson.run({ contact: id }, { actor, why, evenOpen });
  }
}
