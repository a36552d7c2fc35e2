import { type LocalDate, localDate, startOfDay } from '@tongban/domain/time';
import { grantCapacities } from '../organisations/index.ts';
import { DEMO_COUNTY_CODE, LUXI_CODE } from './demo-bodies.ts';
import { LISTED_THERE, type OtherCounty } from './demo-counties.ts';
import { demoPersonIn, laterPeople } from './demo-people.ts';
import { seedPlaces } from './demo-places.ts';
import { type DemoTownship, LATER_TOWNSHIPS, NOTHING_YET } from './demo-townships.ts';
import { bodyId, createDemoWorld, type DemoWorld, itemsOf } from './demo-world.ts';
import { seedCountySeals } from './seed-county-seals.ts';
import { REVIEW_DAY, STORY_BEGINS, stepsOf, type ToldCounty } from './seed-governance.ts';
import { findOrganisations, seedOrganisations } from './seed-organisations.ts';
import { seedPeople } from './seed-people.ts';
import { type Pace, recordedId, tell } from './story.ts';
import { reviewItems } from './township-papers.ts';

const FIRST_DAY = localDate('2022-11-01');
/** The centres were opened before the first delegations began with 2023. */
const PLACES_DAY = localDate('2022-12-28');
/** Water, electricity, gas and heating. */
const COLLECTED: readonly number[] = [46, 47, 48, 49];

/** Tells of the other townships of 曹县 at all their stages, each with its staff. */
export async function tellLaterTownships(told: ToldCounty, today: LocalDate, pace?: Pace): Promise<void> {
  const { actor, clockFrom } = told;
  const clock = clockFrom(STORY_BEGINS);
  const world = { ...told.world, ctx: { ...told.world.ctx, clock } };
  const people = laterPeople.filter(({ countyCode }) => countyCode === DEMO_COUNTY_CODE);
  await tell(
    clock,
    [
      { on: FIRST_DAY, run: () => seedPeople(world, actor, people) },
      ...LATER_TOWNSHIPS.flatMap((township) => stepsOf({ world, actor }, township, today)),
      ...LATER_TOWNSHIPS.filter(({ term }) => term === 'since').map((township) => ({
        on: PLACES_DAY,
        run: () => seedPlaces(world, actor, township),
      })),
    ],
    pace,
  );
}

/** The hall of 曹县 collects for the companies by contracts of its own (R-2.1.1, PAY-04). */
export async function tellHallCollection(
  { world, actor, clockFrom }: ToldCounty,
  pace?: Pace,
): Promise<void> {
  if ((await pace?.chapter?.isNext()) === false) return;
  const { county, ctx } = world;
  const capacities = itemsOf(world, COLLECTED).map(({ id }) => ({
    kind: 'collection_agent' as const,
    itemId: id,
    from: PLACES_DAY,
    until: null,
    basis: '示例代收协议（县政务大厅）',
  }));
  const command = { countyId: county.id, organisationId: bodyId(world, 'approval'), capacities };
  recordedId(await grantCapacities({ ...ctx, clock: clockFrom(startOfDay(PLACES_DAY)) }, actor, command));
}

/** Tells of one of the other counties: its bodies, its published lists, and the few townships that have started. */
export async function tellOtherCounty(
  told: ToldCounty,
  county: OtherCounty,
  today: LocalDate,
  pace?: Pace,
): Promise<void> {
  const clock = told.clockFrom(STORY_BEGINS);
  const unregistered = createDemoWorld({ ...told.world.ctx, clock }, county.code);
  const recorder = { personId: recorderOf(county), organisationId: null };
  await tell(clock, [{ on: FIRST_DAY, run: () => registerCounty(unregistered, recorder) }], pace);
  if (pace?.signal.aborted) return;
  const { world, actor } = await findOtherCounty(unregistered.ctx, county);
  const townships = world.county.townships.map(({ name }) => stageOf(county, name));
  await tell(
    clock,
    [
      { on: REVIEW_DAY, run: (on) => reviewItems(world, actor, itemsOf(world, LISTED_THERE), on) },
      ...townships.flatMap((township) => stepsOf({ world, actor }, township, today)),
    ],
    pace,
  );
}

/** One of the other counties as it was told of: its bodies, and who records for it. */
export async function findOtherCounty(
  ctx: DemoWorld['ctx'],
  county: OtherCounty,
): Promise<Pick<ToldCounty, 'world' | 'actor'>> {
  const world = createDemoWorld(ctx, county.code);
  await findOrganisations(world);
  return { world, actor: { personId: recorderOf(county), organisationId: bodyId(world, 'approval') } };
}

async function registerCounty(
  world: DemoWorld,
  recorder: { readonly personId: string; readonly organisationId: null },
): Promise<void> {
  await seedOrganisations(world, recorder);
  const { code } = world.county;
  await seedPeople(
    world,
    recorder,
    laterPeople.filter(({ countyCode }) => countyCode === code),
  );
  await seedCountySeals(world, recorder);
}

/** Where a county has no service manager in the demonstration, the city's administrator records. */
function recorderOf({ code }: OtherCounty): string {
  return code === LUXI_CODE
    ? demoPersonIn('county_service_manager', null, LUXI_CODE).personId
    : demoPersonIn('city_administrator').personId;
}

function stageOf({ flagship, accepting }: OtherCounty, name: string): DemoTownship {
  const plain = { name, note: '', items: LISTED_THERE, team: 'first', term: 'since' } as const;
  if (name === flagship) return { ...plain, gaps: [] };
  return { ...plain, gaps: accepting.includes(name) ? ['filing', 'seal'] : NOTHING_YET };
}
