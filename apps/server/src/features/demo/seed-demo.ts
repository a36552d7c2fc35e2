import { dateInShanghai } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import { demoLogins } from './demo-logins.ts';
import { seedAccounts } from './seed-accounts.ts';
import { caseSteps } from './seed-cases.ts';
import { seedGovernance } from './seed-governance.ts';

export interface SeedResult {
  /** False when the county had organisations already: nothing was written. */
  readonly seeded: boolean;
}

/**
 * Fills an empty database with the demonstration county, its cases of the last weeks and the accounts of its people;
 * nothing when all is there. `withCases` false leaves the desks empty, for tests that count.
 */
export async function seedDemo(ctx: AppContext, { withCases = true } = {}): Promise<SeedResult> {
  const today = dateInShanghai(ctx.clock.now());
  const told = await seedGovernance(ctx, today, (clock, world) =>
    withCases ? caseSteps({ ...ctx, clock }, world, today) : [],
  );
  await seedAccounts(ctx, demoLogins);
  return { seeded: told !== null };
}
