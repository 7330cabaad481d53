import { readFileSync } from 'node:fs';
import {
  type AuditPolicy,
  isPermitted,
  judgeAdvisories,
  judgeLock,
  type LockFile,
  type Manifest,
  withoutExceptions,
} from '../../support/audit-rules.js';

const json = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
const policy = json<AuditPolicy>('test/support/audit-policy.json');
const lock = json<LockFile>('package-lock.json');
const manifest = json<Manifest>('package.json');

const planted = (entry: LockFile['packages'][string]): string[] =>
  judgeLock({ packages: { 'node_modules/bad': entry } }, {}, policy);

test('every exception has a day and a reason', () => {
  for (const { about, until, reason } of policy.exceptions) {
    expect(until).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(about.length * reason.length).toBeGreaterThan(100);
  }
});

test('the locked dependencies keep the rules', () => {
  expect(Object.keys(lock.packages).length).toBeGreaterThan(300);
  expect(withoutExceptions(judgeLock(lock, manifest, policy), policy, '2026-11-25')).toEqual([]);
});

test.each([
  ['GPL-3.0', { license: 'GPL-3.0' }, 'licence GPL-3.0 of bad'],
  ['no licence', {}, 'no licence of bad'],
  ['MIT AND GPL-2.0', { license: 'MIT AND GPL-2.0' }, 'licence MIT AND GPL-2.0 of bad'],
  ['an install script', { license: 'MIT', hasInstallScript: true }, 'install script of bad'],
  ['a host', { license: 'MIT', resolved: 'https://example.org/bad.tgz' }, 'host of bad in the lock file'],
])('a planted package with %s is caught', (_, entry, told) => {
  expect(planted(entry)).toEqual([told]);
});

test.each(['^1.0.0', '~1.2.3', '*', 'latest', 'git+ssh://example.org/x'])('the range %s is caught', (version) => {
  expect(judgeLock({ packages: {} }, { devDependencies: { bad: version } }, policy)).toEqual([
    `range ${version} of bad`,
  ]);
});

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0)', true],
  ['Apache-2.0 AND MIT', true],
  ['GPL-3.0 OR AGPL-3.0', false],
  ['MIT AND (GPL-2.0 OR MIT)', false],
  ['SEE LICENSE IN LICENSE', false],
  ['', false],
])('%j is permitted: %s', (expression, permitted) => {
  expect(isPermitted(expression, policy.licences)).toBe(permitted);
});

describe('advisories', () => {
  // The form of `npm audit --json`, auditReportVersion 2.
  const report = {
    auditReportVersion: 2,
    vulnerabilities: {
      'old-parser': {
        via: [
          { url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc', severity: 'critical', title: 'expansion' },
          { url: 'https://github.com/advisories/GHSA-dddd-eeee-ffff', severity: 'moderate', title: 'slow' },
        ],
      },
      'its-user': { via: ['old-parser'] },
    },
  };
  const told = 'advisory GHSA-aaaa-bbbb-cccc of old-parser';

  test('grave ones are told once', () => expect(judgeAdvisories(report)).toEqual([told]));

  test('no report is not a clean one', () => {
    expect(judgeAdvisories({})).toBeUndefined();
    expect(judgeAdvisories({ auditReportVersion: 2, vulnerabilities: {} })).toEqual([]);
  });

  test('an exception holds until its day, and is told of afterwards', () => {
    const excepted = { ...policy, exceptions: [{ about: told, until: '2026-12-31', reason: 'not reachable' }] };
    expect(withoutExceptions([told], excepted, '2026-12-31')).toEqual([]);
    expect(withoutExceptions([told], excepted, '2027-01-01')).toEqual([told, `exception ended: ${told}`]);
  });
});
