import { Module } from '@nestjs/common';
import { EraseOldPapers } from './erase-old-papers.js';
import { ErasePerson } from './erase-person.js';
import { ExportPerson } from './export-person.js';

const verbs = [ExportPerson, ErasePerson, EraseOldPapers];

/** Personal data (персональные данные): what the law gives a person, and an accountant must not lose. */
@Module({ providers: verbs, exports: verbs })
export class PersonalModule {}
