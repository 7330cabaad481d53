// Looks at every dependency: licence, install scripts, hosts in the lock file, known advisories. `npm run check:audit`.
//   --advisories-required   a registry that does not answer is a failure: for the weekly run
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import {
  type AuditPolicy,
  type AuditReport,
  judgeAdvisories,
  judgeLock,
  type LockFile,
  type Manifest,
  withoutExceptions,
} from './audit-rules.js';

const PATIENCE_MS = 30_000;

const json = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

function askRegistry(): AuditReport {
  const { stdout } = spawnSync('npm', ['audit', '--json', '--fetch-retries=0'], {
    encoding: 'utf8',
    timeout: PATIENCE_MS,
  });
  try {
    return JSON.parse(stdout) as AuditReport;
  } catch {
    return {};
  }
}

const policy = json<AuditPolicy>('test/support/audit-policy.json');
const locked = judgeLock(json<LockFile>('package-lock.json'), json<Manifest>('package.json'), policy);
const advisories = judgeAdvisories(askRegistry());
if (!advisories) console.log('The registry gives no advisories here: they were not looked at.');
const wrong = withoutExceptions([...locked, ...(advisories ?? [])], policy, new Date().toISOString().slice(0, 10));
for (const each of wrong) console.error(each);
const unknown = !advisories && process.argv.includes('--advisories-required');
console.log(wrong.length === 0 ? 'Dependencies are as they should be.' : `${wrong.length} against the rules.`);
process.exitCode = wrong.length > 0 || unknown ? 1 : 0;
