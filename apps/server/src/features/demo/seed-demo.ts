import { dateInShanghai } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import { seedAccounts } from './seed-accounts.ts';
import { type SeedResult, seedGovernance } from './seed-governance.ts';

/** Fills an empty database with the demonstration county and the accounts of its people; nothing when all is there. */
export async function seedDemo(ctx: AppContext): Promise<SeedResult> {
  const today = dateInShanghai(ctx.clock.now());
  const result = await seedGovernance(ctx, today);
  await seedAccounts(ctx);
  return result;
}
