import { defineConfig } from 'vitest/config';

// For `npm run mutation`: a mutant of the domain is killed by the domain's own tests, without server and database.
export default defineConfig({
  test: { include: ['packages/domain/**/*.test.ts'], env: { TZ: 'America/New_York' } },
});
