import { defineConfig } from '@playwright/test';

/** Journeys through the real Electron app, one after another. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  workers: 1,
  fullyParallel: false,
  timeout: 120_000,
  // A busy machine may miss a moment once. What needed a second try is listed as flaky at the end: a defect to mend.
  retries: 1,
  expect: { timeout: 10_000 },
  reporter: 'list',
  outputDir: 'test-results',
});
