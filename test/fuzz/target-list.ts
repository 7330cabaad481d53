import { fileNames, smsAnswers, smtpAnswers } from './targets/answers.js';
import { deadLetters, events } from './targets/events.js';
import { commerceml } from './targets/exchange.js';
import { camt } from './targets/foreign-statements.js';
import { ledgerAnswers, ledgerXml } from './targets/ledgers.js';
import { purposeTime } from './targets/purpose-time.js';
import { names, numbers, purpose } from './targets/purposes.js';
import { csv, csvTruth, jsonl, recognition } from './targets/registers.js';
import { environment, yaml } from './targets/settings.js';
import { statement, statementSums, statementTruth } from './targets/statements.js';
import { templates, templateValues } from './targets/templates.js';
import { accounts, contacts, days, sums, taxNumbers } from './targets/values.js';
import { archives, workbooks } from './targets/workbooks.js';
import type { Target } from './target.js';

/** Everything that takes bytes or text from outside and can be tried without a server. */
export const TARGETS: readonly Target[] = [
  statement,
  statementTruth,
  statementSums,
  recognition,
  csv,
  csvTruth,
  jsonl,
  purpose,
  purposeTime,
  numbers,
  names,
  sums,
  days,
  taxNumbers,
  accounts,
  contacts,
  yaml,
  environment,
  templates,
  templateValues,
  smsAnswers,
  smtpAnswers,
  fileNames,
  ledgerAnswers,
  ledgerXml,
  events,
  deadLetters,
  workbooks,
  archives,
  camt,
  commerceml,
];
