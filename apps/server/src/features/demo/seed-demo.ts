import { dateInShanghai, type LocalDate } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import { inTransaction } from '../../platform/db/transaction.ts';
import { type ReservedNumbers, reserveNumbers } from '../cases/index.ts';
import { beginningLogins } from './demo-beginning.ts';
import { DEMO_COUNTY_CODE } from './demo-bodies.ts';
import { ALL_NUMBERS } from './demo-item.ts';
import { demoLogins } from './demo-logins.ts';
import { createDemoWorld } from './demo-world.ts';
import { HISTORY_CASES } from './history/plan-counties.ts';
import { seedAccounts } from './seed-accounts.ts';
import { caseSteps } from './seed-cases.ts';
import { isCountyTold, resumeGovernance, seedGovernance } from './seed-governance.ts';
import { readBegunStory } from './story-bookmark.ts';
import { type RestOfStory, restOfStory } from './tell-rest.ts';

/**
 * How much of the demonstration is told: only the bodies and posts of a county that has reviewed and delegated nothing yet; the county of the three first townships; the whole city's bodies, lists and
 * staff; or also what surrounds its powers and the cases of two years, which take a minute or more.
 */
export const DEMO_EXTENTS = ['beginning', 'county', 'city', 'full'] as const;
export type DemoExtent = (typeof DEMO_EXTENTS)[number];

export interface DemoSeed {
  /** False when the county had organisations already. */
  readonly seeded: boolean;
  /** What is still to be told, while a server is listening already; null when nothing. */
  readonly rest: RestOfStory | null;
}

/** What the cases of the last weeks are of: told before a server listens, where the rest is told beside it (design §8). */
const FIRST_ITEMS: readonly number[] = [5, 6];

interface SeedOptions {
  /** False leaves the desks empty, for tests that count. */
  readonly withCases?: boolean;
  readonly extent?: DemoExtent;
}

/**
 * Fills an empty database with the demonstration county, its cases of the last weeks and the accounts of its people;
 * nothing when all is there. The rest of a larger extent is handed back to be told; with `full` that begins with the items
 * that no recent case is of. What an earlier start was stopped at is handed back too.
 */
export async function seedDemo(
  ctx: AppContext,
  { withCases = true, extent = 'county' }: SeedOptions = {},
): Promise<DemoSeed> {
  if (await isCountyTold(ctx)) {
    await seedAccounts(ctx, demoLogins);
    return { seeded: false, rest: isWhole(extent) ? null : await interruptedStory(ctx) };
  }
  const today = dateInShanghai(ctx.clock.now());
  if (extent === 'beginning') return seedBeginning(ctx, today);
  const numbers = extent === 'full' ? await numbersOfHistory(ctx) : null;
  const items = extent === 'full' ? FIRST_ITEMS : ALL_NUMBERS;
  const told = await seedGovernance(ctx, today, {
    more: (clock, world) => (withCases ? caseSteps({ ...ctx, clock }, world, today) : []),
    numbers: items,
  });
  await seedAccounts(ctx, demoLogins);
  return {
    seeded: true,
    rest: isWhole(extent) ? null : restOfStory(ctx, told, { today, items, numbers, told: {} }),
  };
}

/** Extents that are told before a server listens, and of which nothing is left. */
function isWhole(extent: DemoExtent): boolean {
  return extent === 'county' || extent === 'beginning';
}

async function seedBeginning(ctx: AppContext, today: LocalDate): Promise<DemoSeed> {
  const keepers = beginningLogins(createDemoWorld(ctx).county);
  const morePeople = keepers.map(({ person }) => person);
  await seedGovernance(ctx, today, { numbers: [], townships: [], morePeople });
  await seedAccounts(ctx, [...demoLogins, ...keepers]);
  return { seeded: true, rest: null };
}

async function interruptedStory(ctx: AppContext): Promise<RestOfStory | null> {
  const story = await readBegunStory(ctx);
  return story && restOfStory(ctx, await resumeGovernance(ctx), story);
}

/** The history came in first: its numbers are set aside before anything else has one. */
function numbersOfHistory({ database }: AppContext): Promise<ReservedNumbers> {
  return inTransaction(database, (tx) => reserveNumbers(tx, DEMO_COUNTY_CODE, HISTORY_CASES));
}
