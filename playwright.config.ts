import { defineConfig } from '@playwright/test';
import { browserPath } from './tests/e2e/support/browser-path.ts';

const launchOptions = {
  executablePath: browserPath(),
  // As root, and on machines without GPU or network; Debian's own build is used, never a download.
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
};

/** Walked by `npm run handbook` only, which takes the pictures of docs/handbook. */
const PICTURES = '**/handbook.spec.ts';

/** Journeys in a real browser against a real server of their own (design §10): a phone and a desk. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  globalSetup: './tests/e2e/support/start-server.ts',
  // Each worker has a server with an embedded database of its own, so that journeys of one do not meet those of the other.
  workers: 2,
  fullyParallel: false,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: { locale: 'zh-CN', timezoneId: 'Asia/Shanghai', launchOptions, screenshot: 'only-on-failure' },
  projects: [
    // Staff work at a desk; everything that residents use is tried on a phone too.
    {
      name: 'phone',
      testIgnore: ['**/desk-*.spec.ts', PICTURES],
      use: { viewport: { width: 360, height: 740 }, hasTouch: true },
    },
    {
      name: 'desk',
      testIgnore: ['**/phone-*.spec.ts', PICTURES],
      use: { viewport: { width: 1440, height: 900 } },
    },
  ],
});
