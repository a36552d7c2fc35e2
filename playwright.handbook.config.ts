import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

// Workers inherit it: only then does `picture()` write.
process.env.TONGBAN_HANDBOOK = 'pictures';

/** `npm run handbook`: the journeys that take the pictures of docs/handbook, and nothing else. */
export default defineConfig({
  ...base,
  workers: 1,
  testIgnore: [],
  timeout: 400_000,
  expect: { timeout: 20_000 },
  projects: [
    {
      name: 'handbook',
      testMatch: '**/handbook.spec.ts',
      // Residents hold a phone; the pages of staff are opened at a desk by the journey itself.
      use: { viewport: { width: 360, height: 720 }, deviceScaleFactor: 1.25, hasTouch: true },
    },
    {
      name: 'handbook of those who govern',
      // The gate walks these journeys too; here they leave their pictures.
      testMatch: globSync('tests/e2e/desk-*.spec.ts').filter((file) =>
        /picture\(/.test(readFileSync(file, 'utf8')),
      ),
      use: { viewport: { width: 1280, height: 760 } },
    },
  ],
});
