// Runs every suite and ends with one plain line: `N passed, N failed`. Builds first: stories and faults run real processes.
//   npm test [-- jest's own arguments]
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

const report = 'reports/jest.json';
const run = (command, args) => spawnSync(command, args, { stdio: 'inherit' });

const build = run(process.execPath, ['node_modules/@nestjs/cli/bin/nest.js', 'build']);
if (build.status !== 0) process.exit(build.status ?? 1);

mkdirSync('reports', { recursive: true });
rmSync(report, { force: true });
const jest = run(process.execPath, [
  '--experimental-vm-modules',
  '--no-warnings',
  'node_modules/jest/bin/jest.js',
  '-c',
  'test/jest.config.js',
  '--json',
  `--outputFile=${report}`,
  ...process.argv.slice(2),
]);

const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites, testResults } = JSON.parse(
  readFileSync(report, 'utf8'),
);
// A file that could not even be loaded has no tests to count, yet it failed.
const broken = testResults.filter((each) => each.status === 'failed' && each.assertionResults.length === 0).length;
const failed = numFailedTests + broken;
const names = testResults.flatMap(({ name, assertionResults, status, message }) =>
  status === 'failed' && assertionResults.length === 0
    ? [`${name}: ${message.split('\n')[0]}`]
    : assertionResults
        .filter((each) => each.status === 'failed')
        .map(({ fullName, failureMessages: [why = ''] }) => `${fullName}: ${why.split('\n')[0].slice(0, 160)}`),
);
if (names.length > 0) console.log(['What failed:', ...names.slice(0, 50).map((each) => `  ${each}`)].join('\n'));
const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : '';
const skipFails = process.env.CI === 'true' && numPendingTests > 0;
if (skipFails) console.log('In CI every test must run: a skipped one is a failure.');
console.log(
  `${numPassedTests} passed, ${failed + (skipFails ? numPendingTests : 0)} failed${skipFails ? '' : skipped}`,
);
process.exit(jest.status !== 0 || numFailedTestSuites > 0 || skipFails ? 1 : 0);
