import { instant, type LocalDate, localDate } from '@tongban/domain/time';
import { createSimulatedClock, type SimulatedClock } from '../../platform/clock/clock.ts';
import { inSnapshot } from '../../platform/db/transaction.ts';
import { reviewEntrustability } from '../delegations/index.ts';
import { type Actor, type GovernanceContext, loadOrganisations } from '../organisations/index.ts';
import { DEMO_TOWNSHIPS, demoPersonIn } from './demo-people.ts';
import { endingTerm, renewedTerms } from './demo-terms.ts';
import { bodyId, createDemoWorld, type DemoWorld, townshipNamed } from './demo-world.ts';
import { seedCountySeals } from './seed-county-seals.ts';
import { seedOrganisations } from './seed-organisations.ts';
import { seedPeople } from './seed-people.ts';
import { recordedId, type Step, tell } from './story.ts';
import { townshipStory } from './township-story.ts';

const STORY_BEGINS = instant('2022-11-01T00:00:00.000Z');
const EARLIEST_TODAY = localDate('2023-02-01');

export interface SeedResult {
  /** False when the county had organisations already: nothing was written. */
  readonly seeded: boolean;
}

/**
 * Tells the demo county's past, from November 2022 to yesterday, through the same operations as everybody's: 庄寨镇 with
 * every gate met, 古营集镇 without filing and memos, 普连集镇 with agreements that end in a few days, 23 townships with
 * nothing yet; and `more` of what happened since. Only on an empty ledger, before anything else is recorded. `today` is at
 * the earliest 2023-02-01.
 */
export async function seedGovernance(
  ctx: GovernanceContext,
  today: LocalDate,
  more: (clock: SimulatedClock, world: DemoWorld) => readonly Step[] = () => [],
): Promise<SeedResult> {
  const { county } = createDemoWorld(ctx);
  const known = await inSnapshot(ctx.database, (tx) => loadOrganisations(tx, county.id));
  if (known.size > 0) return { seeded: false };
  if (today < EARLIEST_TODAY) throw new RangeError(`The demo's story needs a day from ${EARLIEST_TODAY} on.`);

  const clock = await createSimulatedClock(ctx.database, STORY_BEGINS);
  const world = createDemoWorld({ ...ctx, clock });
  const manager = { personId: demoPersonIn('county_service_manager').personId, organisationId: null };
  await seedOrganisations(world, manager);
  await seedPeople(world, manager);
  await seedCountySeals(world, manager);
  const actor = { ...manager, organisationId: bodyId(world, 'approval') };
  await tell(clock, [...stepsUntil(today, world, actor), ...more(clock, world)]);
  return { seeded: true };
}

function stepsUntil(today: LocalDate, world: DemoWorld, actor: Actor): Step[] {
  const cast = (name: string) => ({ world, actor, township: townshipNamed(world, name) });
  return [
    { on: localDate('2022-11-15'), run: (on) => reviewEatery(world, actor, on) },
    ...townshipStory({ cast: cast(DEMO_TOWNSHIPS.ready), terms: renewedTerms(today), completes: true }),
    ...townshipStory({ cast: cast(DEMO_TOWNSHIPS.unfiled), terms: renewedTerms(today), completes: false }),
    ...townshipStory({ cast: cast(DEMO_TOWNSHIPS.ending), terms: [endingTerm(today)], completes: true }),
  ];
}

/** L-24: whether the item may be entrusted is for the county to confirm; the reference says where to look. */
async function reviewEatery(world: DemoWorld, actor: Actor, reviewedOn: LocalDate): Promise<void> {
  const reviewed = await reviewEntrustability(world.ctx, actor, {
    countyId: world.county.id,
    departmentId: bodyId(world, 'approval'),
    itemId: world.eatery,
    entrustable: true,
    basis: '《中华人民共和国行政许可法》第二十四条（参考，待县确认）',
    reviewedOn,
  });
  recordedId(reviewed);
}
