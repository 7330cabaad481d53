// The quick suites first: `npm run check` runs unit and golden, `npm test` runs all.
import { fileURLToPath } from 'node:url';

const shared = {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        sourceMaps: 'inline',
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          keepClassNames: true,
        },
        module: { type: 'es6' },
      },
    ],
  },
};

const suite = (displayName, testMatch, more = {}) => ({ ...shared, displayName, testMatch, ...more });

export default {
  // Real servers on a loaded machine: a test that hangs still ends, one that is only slow does not fail.
  testTimeout: 60_000,
  // Tests of whole processes mostly wait: one for each core, not one fewer, as jest would have it.
  maxWorkers: '100%',
  projects: [
    suite('unit', ['<rootDir>/src/**/*.spec.ts']),
    suite('golden', ['<rootDir>/test/golden/**/*.spec.ts', '<rootDir>/test/contract/**/*.spec.ts']),
    suite('integration', ['<rootDir>/test/integration/**/*.spec.ts', '<rootDir>/test/upgrade/**/*.spec.ts']),
    suite('fuzz', ['<rootDir>/test/fuzz/**/*.spec.ts']),
    suite('benchmarks', ['<rootDir>/test/benchmarks/**/*.spec.ts']),
    suite('stories', ['<rootDir>/test/stories/**/*.spec.ts']),
    suite('faults', ['<rootDir>/test/faults/**/*.spec.ts']),
  ],
};
