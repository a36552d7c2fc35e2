import { dateInShanghai, startOfDay } from '@tongban/domain/time';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { AppContext } from '../../app-context.ts';
import { inSnapshot, inTransaction } from '../../platform/db/transaction.ts';
import { openTestApp, type TestApp } from '../../testing/test-app.ts';
import { caseCounts, reservedNumbers, reserveNumbers } from '../cases/index.ts';
import { explainAuthority } from '../delegations/index.ts';
import { loadOrganisations } from '../organisations/index.ts';
import { verifyInstallation } from '../verification/index.ts';
import { DEMO_COUNTY_CODE } from './demo-bodies.ts';
import { OTHER_COUNTIES } from './demo-counties.ts';
import { ALL_NUMBERS, demoItem } from './demo-item.ts';
import { createDemoWorld, townshipNamed } from './demo-world.ts';
import { planDemoCounty } from './history/plan-counties.ts';
import { tellHistory } from './history/tell-history.ts';
import { seedDemo } from './seed-demo.ts';
import { resumeGovernance } from './seed-governance.ts';
import { openBookmark, readBegunStory } from './story-bookmark.ts';

let test: TestApp;
let ctx: AppContext;
beforeAll(async () => {
  test = await openTestApp({ demo: false });
  ctx = { ...test.ctx, demo: true };
}, 240_000);
afterAll(() => test?.close());

/** Listens until so many acts are told, then stops the telling as a server that is stopped. */
function listening(acts: number) {
  const life = new AbortController();
  let left = acts;
  return {
    signal: life.signal,
    progress: () => {},
    failed: (error: unknown) => {
      throw error;
    },
    breathe: async () => {
      left -= 1;
      if (left <= 0) life.abort();
    },
  };
}

/** Starts a server on the database, which is stopped after so many acts. */
async function startFor(acts: number): Promise<void> {
  const { rest } = await seedDemo(ctx, { extent: 'city', withCases: false });
  await rest?.tell(listening(acts));
}

async function toldOf(chapter: string): Promise<number> {
  return (await readBegunStory(ctx))?.told[chapter] ?? 0;
}

async function missing(countyCode: string, name: string, no: number): Promise<string[]> {
  const world = createDemoWorld(ctx, countyCode);
  const { refusals } = await explainAuthority(ctx, {
    countyId: world.county.id,
    townshipId: townshipNamed(world, name).id,
    itemId: demoItem(ctx.reference, no).id,
    at: startOfDay(dateInShanghai(ctx.clock.now())),
    act: 'go_live',
  });
  return refusals.map(({ code }) => code);
}

it('a story that was stopped goes on at the next start to the same end, and tells nothing twice', async () => {
  const [other] = OTHER_COUNTIES;
  if (other === undefined) throw new Error('The demonstration has one county only.');
  // Of the items one act is left: their review, with nothing to review.
  await startFor(30);
  expect(await toldOf('townships')).toBe(29);
  await startFor(40);
  expect(await toldOf('townships')).toBe(69);
  // Into another county: its bodies are found again.
  while ((await toldOf(other.code)) === 0) await startFor(100);
  await startFor(100_000);
  expect(await readBegunStory(ctx)).toBeNull();
  for (const { code, flagship } of OTHER_COUNTIES) expect(await missing(code, flagship, 5), code).toEqual([]);
  expect(await missing(DEMO_COUNTY_CODE, '大集镇', 5)).toEqual([]);
  const { county } = createDemoWorld(ctx, other.code);
  const bodies = [...(await inSnapshot(ctx.database, (tx) => loadOrganisations(tx, county.id))).values()];
  expect(new Set(bodies.map(({ name }) => name)).size).toBe(bodies.length);
  for await (const finding of verifyInstallation(ctx)) expect.unreachable(JSON.stringify(finding));
}, 240_000);

it('a start after the end tells nothing, and gives out no clock of the past', async () => {
  expect(await seedDemo(ctx, { extent: 'city' })).toEqual({ seeded: false, rest: null });
  await expect(resumeGovernance(ctx)).rejects.toThrow('while the ledger is empty');
});

it('cases that were told are not told again, and the next has the next number', async () => {
  const today = dateInShanghai(ctx.clock.now());
  const plan = planDemoCounty(ctx.reference, ctx.calendar, today).slice(0, 3);
  const numbers = await inTransaction(ctx.database, (tx) => reserveNumbers(tx, DEMO_COUNTY_CODE, 3));
  let story = { today, items: ALL_NUMBERS, numbers, told: {} };
  const startForCases = async (cases: number) => {
    const bookmark = await openBookmark(ctx, story);
    const life = new AbortController();
    let left = cases;
    const told = () => {
      left -= 1;
      if (left === 0) life.abort();
    };
    await tellHistory(
      {
        ctx: { ...ctx, numbers: reservedNumbers(numbers, bookmark.toldBefore('cases')) },
        told: await resumeGovernance(ctx),
        today,
      },
      plan,
      {
        ...listening(Number.POSITIVE_INFINITY),
        signal: life.signal,
        told,
        chapter: bookmark.chapter('cases'),
      },
    );
  };
  await startForCases(2);
  story = { ...story, told: (await readBegunStory(ctx))?.told ?? {} };
  expect(story.told).toEqual({ cases: 2 });
  await startForCases(9);
  const counts = await inSnapshot(ctx.database, (tx) => caseCounts(tx, createDemoWorld(ctx).county.id));
  expect(counts.reduce((sum, { cases }) => sum + cases, 0)).toBe(3);
}, 120_000);
