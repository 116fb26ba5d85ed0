import { defineConfig } from 'vitest/config';

/** Above the limits of what a test waits for (a store that starts: 240 s), so that those speak first. */
const SYSTEM_TEST_LIMIT_MS = 600_000;
/** A whole page that is drawn without a browser, on a machine that does other things, too. */
const PAGE_TEST_LIMIT_MS = 60_000;
/** The first set-up on a machine fetches the jars of Neo4j. */
const SYSTEM_SETUP_LIMIT_MS = 600_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            '{graph-schema,network,api,workers,seed}/src/**/*.test.ts',
            'test/{kernel,audit,static,networks}/**/*.test.ts',
          ],
        },
      },
      {
        test: {
          name: 'web',
          include: ['web/src/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          testTimeout: PAGE_TEST_LIMIT_MS,
        },
      },
      {
        test: {
          name: 'system',
          include: ['test/{integration,access,faults}/**/*.test.ts'],
          globalSetup: ['test/support/stores.ts'],
          setupFiles: ['test/support/end-with-runner.ts'],
          fileParallelism: false,
          testTimeout: SYSTEM_TEST_LIMIT_MS,
          hookTimeout: SYSTEM_SETUP_LIMIT_MS,
        },
      },
    ],
  },
});
