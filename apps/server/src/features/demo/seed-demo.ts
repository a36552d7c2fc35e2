import { dateInShanghai } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import { seedAccounts } from './seed-accounts.ts';
import { caseSteps } from './seed-cases.ts';
import { type SeedResult, seedGovernance } from './seed-governance.ts';

/**
 * Fills an empty database with the demonstration county, its cases of the last weeks and the accounts of its people;
 * nothing when all is there. `withCases` false leaves the desks empty, for tests that count.
 */
export async function seedDemo(ctx: AppContext, { withCases = true } = {}): Promise<SeedResult> {
  const today = dateInShanghai(ctx.clock.now());
  const result = await seedGovernance(ctx, today, (clock, world) =>
    withCases ? caseSteps({ ...ctx, clock }, world, today) : [],
  );
  await seedAccounts(ctx);
  return result;
}
