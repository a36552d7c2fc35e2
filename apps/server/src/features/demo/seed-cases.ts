import type { Post } from '@tongban/domain/terms';
import type { LocalDate } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import { inSnapshot } from '../../platform/db/transaction.ts';
import { submitCase } from '../cases/index.ts';
import { appointmentsOf } from '../organisations/index.ts';
import type { StaffActor } from '../staff/index.ts';
import type { CaseScene, SceneAct } from './case-scene.ts';
import { CASE_STORIES, type CaseStory } from './case-stories.ts';
import { DEMO_COUNTY_CODE } from './demo-bodies.ts';
import { type DemoPerson, demoPeople } from './demo-people.ts';
import { type DemoWorld, townshipNamed } from './demo-world.ts';
import { workingDayBefore } from './history/working-days.ts';
import { sampleApplication } from './sample-applications.ts';
import type { Step } from './story.ts';

/** The cases of the last weeks before `today` as steps of the demo's story; `ctx` has the story's clock. */
export function caseSteps(ctx: AppContext, world: DemoWorld, today: LocalDate): Step[] {
  return CASE_STORIES.flatMap((story) => stepsOf(ctx, world, story, today));
}

function stepsOf(ctx: AppContext, world: DemoWorld, story: CaseStory, today: LocalDate): Step[] {
  const first = workingDayBefore(ctx.calendar, today, story.daysAgo);
  let scene: CaseScene | undefined;
  const begin: Step = {
    on: first,
    run: async () => {
      scene = await submitted(ctx, world, story);
    },
  };
  const days = story.days.map((acts, index): Step => {
    const on = workingDayBefore(ctx.calendar, today, story.daysAgo - index);
    return { on, run: () => play(scene, acts) };
  });
  return [begin, ...days];
}

async function play(scene: CaseScene | undefined, acts: readonly SceneAct[]): Promise<void> {
  if (scene === undefined) throw new Error('The demo told of a case before it came in.');
  for (const act of acts) await act(scene);
}

async function submitted(ctx: AppContext, world: DemoWorld, story: CaseStory): Promise<CaseScene> {
  const { item, townshipName, applicant } = story;
  const placeName = townshipName ?? '庄寨镇';
  const township = townshipNamed(world, placeName);
  const staff = await staffOf(ctx, placeName);
  const who = (post: Post) => {
    const actor = staff.get(post);
    if (!actor) throw new Error(`The demo has nobody in the post ${post} of ${placeName}.`);
    return actor;
  };
  const clerk = who(townshipName === null ? 'county_hall_clerk' : 'township_window_clerk');
  const application = sampleApplication(item, applicant, placeName);
  const command = {
    ...application,
    itemId: world[item],
    countyId: world.county.id,
    townshipId: townshipName === null ? null : township.id,
    channel: townshipName === null ? ('county_hall' as const) : ('township_centre' as const),
    townships: [township.id],
    materials: [],
    conditions: [],
  };
  const outcome = await submitCase(ctx, { kind: 'staff', actor: clerk }, command, null);
  if (outcome.kind !== 'done') throw new Error(`The demo's case was refused: ${JSON.stringify(outcome)}`);
  const collectorName = application.applicant.contactName ?? application.applicant.name;
  return { ctx, townshipId: township.id, collectorName, who, caseId: outcome.value.caseId, version: 1 };
}

/** The first person of each post, of the township and of the county. */
async function staffOf(ctx: AppContext, townshipName: string): Promise<ReadonlyMap<Post, StaffActor>> {
  const people = demoPeople.filter(
    (p) => p.countyCode === DEMO_COUNTY_CODE && (p.townshipName === null || p.townshipName === townshipName),
  );
  return inSnapshot(ctx.database, async (tx) => {
    const staff = new Map<Post, StaffActor>();
    for (const person of people) {
      const appointments = await appointmentsOf(tx, null, person.personId);
      if (!staff.has(person.post)) staff.set(person.post, actorOf(person, appointments));
    }
    return staff;
  });
}

function actorOf({ personId, name }: DemoPerson, appointments: StaffActor['appointments']): StaffActor {
  return { accountId: personId, personId, name, appointments, mustChangePassword: false };
}
