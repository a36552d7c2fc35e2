import { defineConfig } from 'vitest/config';

// A query outside the open transaction hangs on the embedded engine: the time-out makes that bug visible (design §10).
export default defineConfig({
  test: {
    include: ['packages/**/*.test.ts', 'apps/**/*.test.ts', 'apps/**/*.test.tsx', 'tests/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'tests/e2e/**', 'tests/fixtures/**'],
    globalSetup: 'apps/server/src/testing/test-run.ts',
    testTimeout: 15_000,
    hookTimeout: 60_000,
    env: { TZ: 'America/New_York' },
    maxWorkers: 2,
    // Nothing here keeps state in a module but caches by database: the modules are evaluated once a worker, not once a file.
    isolate: false,
  },
});
