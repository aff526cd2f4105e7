import { defineConfig } from 'vitest/config';

// Real browsers share two cores with the test runner, so the projects that start them run one file at a time.
const browsers = { fileParallelism: false, testTimeout: 120_000, hookTimeout: 180_000 };
// Some unit tests start a process; on a loaded machine that alone takes seconds.
const processes = { testTimeout: 60_000 };

export default defineConfig({
  test: {
    reporters: ['default', './tests/plain-summary.ts'],
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], ...processes } },
      { test: { name: 'repository', include: ['tests/repository/**/*.test.ts'] } },
      { test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], ...browsers } },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/global-setup.ts'],
          ...browsers,
        },
      },
    ],
  },
});
