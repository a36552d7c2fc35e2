import { dateInShanghai } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import { type SeedResult, seedGovernance } from './seed-governance.ts';

/** Fills an empty database with the demonstration county; nothing when it is there already. */
export async function seedDemo(ctx: AppContext): Promise<SeedResult> {
  const today = dateInShanghai(ctx.clock.now());
  return seedGovernance(ctx, today);
}
