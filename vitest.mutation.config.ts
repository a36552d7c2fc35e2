import { defineConfig } from 'vitest/config';

// For `npm run mutation`: a mutant of the domain is killed by the domain's own tests, without server and database. The
// exhaustive small world and the random walks take seconds a mutant and are left out, so the score is a lower bound.
export default defineConfig({
  test: {
    include: ['packages/domain/**/*.test.ts'],
    exclude: ['**/small-world.test.ts', '**/random-world.test.ts', '**/case-model.test.ts'],
    env: { TZ: 'America/New_York' },
  },
});
