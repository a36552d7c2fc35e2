import { type Instant, instant, type LocalDate, localDate } from '@tongban/domain/time';
import { createStoryClocks, resumeStoryClocks, type SimulatedClock } from '../../platform/clock/clock.ts';
import { inSnapshot } from '../../platform/db/transaction.ts';
import { type Actor, type GovernanceContext, loadOrganisations } from '../organisations/index.ts';
import { ALL_NUMBERS } from './demo-item.ts';
import { type DemoPerson, demoPersonIn, firstPeople } from './demo-people.ts';
import { termsOf } from './demo-terms.ts';
import { type DemoTownship, FIRST_TOWNSHIPS } from './demo-townships.ts';
import { bodyId, createDemoWorld, type DemoWorld, itemsOf, townshipNamed } from './demo-world.ts';
import { seedCountySeals } from './seed-county-seals.ts';
import { findOrganisations, seedCityBody, seedOrganisations } from './seed-organisations.ts';
import { seedPeople } from './seed-people.ts';
import { type Pace, type Step, tell } from './story.ts';
import { STORY_UNDER_WAY } from './story-bookmark.ts';
import { reviewItems } from './township-papers.ts';
import { townshipStory } from './township-story.ts';

export const STORY_BEGINS: Instant = instant('2022-11-01T00:00:00.000Z');
const EARLIEST_TODAY = localDate('2023-02-01');
export const REVIEW_DAY = localDate('2022-11-15');

/** What was told, and what more can be told of it: clocks of the past are given out while the ledger is empty only. */
export interface ToldCounty {
  readonly world: DemoWorld;
  /** The county's service manager, who records. */
  readonly actor: Actor;
  readonly clockFrom: (start: Instant) => SimulatedClock;
}

interface GovernanceParts {
  /** What else happened, told in the same order of days. */
  readonly more?: (clock: SimulatedClock, world: DemoWorld) => readonly Step[];
  /** Catalogue numbers; all without them. */
  readonly numbers?: readonly number[];
  /** Whose story is told; that of the first three without them. */
  readonly townships?: readonly DemoTownship[];
  /** Who is in post besides the first. */
  readonly morePeople?: readonly DemoPerson[];
}

/** Whether the demo county has organisations already: its story is told once. */
export async function isCountyTold(ctx: GovernanceContext): Promise<boolean> {
  const { county } = createDemoWorld(ctx);
  return (await inSnapshot(ctx.database, (tx) => loadOrganisations(tx, county.id))).size > 0;
}

/**
 * Tells the past of the demo county's first three townships, from November 2022 to yesterday, through the same operations
 * as everybody's: 庄寨镇 with every gate met, 古营集镇 without filing and memos, 普连集镇 with agreements that end in a few
 * days; and `more` of what happened since. Of the papers only those about one of the items with these `numbers`; the others
 * are left to `tellOtherItems`. Throws unless the ledger is empty. `today` is at the earliest 2023-02-01.
 */
export async function seedGovernance(
  ctx: GovernanceContext,
  today: LocalDate,
  {
    more = () => [],
    numbers = ALL_NUMBERS,
    townships = FIRST_TOWNSHIPS,
    morePeople = [],
  }: GovernanceParts = {},
): Promise<ToldCounty> {
  if (today < EARLIEST_TODAY) throw new RangeError(`The demo's story needs a day from ${EARLIEST_TODAY} on.`);

  const clockFrom = await createStoryClocks(ctx.database);
  const clock = clockFrom(STORY_BEGINS);
  const world = createDemoWorld({ ...ctx, clock });
  const manager = { personId: demoPersonIn('county_service_manager').personId, organisationId: null };
  await seedCityBody(world, manager);
  await seedOrganisations(world, manager);
  await seedPeople(world, manager, [...firstPeople, ...morePeople]);
  await seedCountySeals(world, manager);
  const actor = { ...manager, organisationId: bodyId(world, 'approval') };
  await tell(clock, [
    { on: REVIEW_DAY, run: (on) => reviewItems(world, actor, itemsOf(world, numbers), on) },
    ...townships
      .flatMap((township) => stepsOf({ world, actor }, township, today))
      .filter((step) => isAbout(step, numbers)),
    ...more(clock, world),
  ]);
  return { world, actor, clockFrom };
}

/** The same county again, at a later start: what was told of it is found, and the clocks of its story go on. */
export async function resumeGovernance(ctx: GovernanceContext): Promise<ToldCounty> {
  const clockFrom = await resumeStoryClocks(ctx.database, STORY_UNDER_WAY);
  const world = createDemoWorld({ ...ctx, clock: clockFrom(STORY_BEGINS) });
  await findOrganisations(world);
  const { personId } = demoPersonIn('county_service_manager');
  return { world, actor: { personId, organisationId: bodyId(world, 'approval') }, clockFrom };
}

/** Tells what `seedGovernance` left out when it told of the items with these `numbers` alone. */
export async function tellOtherItems(
  { world: { ctx, ...known }, actor, clockFrom }: ToldCounty,
  numbers: readonly number[],
  today: LocalDate,
  pace?: Pace,
): Promise<void> {
  const clock = clockFrom(STORY_BEGINS);
  const world = { ...known, ctx: { ...ctx, clock } };
  const others = itemsOf(world, ALL_NUMBERS).filter(({ no }) => !numbers.includes(no));
  await tell(
    clock,
    [
      { on: REVIEW_DAY, run: (on) => reviewItems(world, actor, others, on) },
      ...firstTownships({ world, actor }, today).filter((step) => !isAbout(step, numbers)),
    ],
    pace,
  );
}

function firstTownships(told: Pick<ToldCounty, 'world' | 'actor'>, today: LocalDate): Step[] {
  return FIRST_TOWNSHIPS.flatMap((township) => stepsOf(told, township, today));
}

/** What is about a township as a whole is about each of its items. */
function isAbout({ about }: Step, numbers: readonly number[]): boolean {
  return about === undefined || about.some((no) => numbers.includes(no));
}

/** The story of one township of the demo county up to `today`. */
export function stepsOf(
  { world, actor }: Pick<ToldCounty, 'world' | 'actor'>,
  { name, items, gaps, term, later }: DemoTownship,
  today: LocalDate,
): Step[] {
  const cast = { world, actor, township: townshipNamed(world, name), items: itemsOf(world, items) };
  return townshipStory({ cast, terms: termsOf(term, today), gaps, later, today });
}
