import { localDate } from '@tongban/domain/time';
import { type Actor, appointPerson } from '../organisations/index.ts';
import { LISTED_THERE } from './demo-counties.ts';
import type { DemoPerson } from './demo-people.ts';
import { DEMO_COUNTY_TOWNSHIPS } from './demo-townships.ts';
import { bodyId, type DemoWorld, governmentId, itemsOf, townshipNamed } from './demo-world.ts';
import { recordedId } from './story.ts';

const FIRST_DAY = localDate('2022-11-01');

/** Puts the people of the world's county, and of the city where its body is registered, in their posts. */
export async function seedPeople(
  world: DemoWorld,
  actor: Actor,
  people: readonly DemoPerson[],
): Promise<void> {
  for (const person of people) {
    const { personId, post, employment } = person;
    const appointed = await appointPerson(world.ctx, actor, {
      ...placeOf(world, person),
      personId,
      post,
      employment,
      from: FIRST_DAY,
      until: null,
      trainedItemIds: person.body === 'township' ? trainedFor(world, person.townshipName) : [],
    });
    recordedId(appointed);
  }
}

function placeOf(world: DemoWorld, { body, townshipName }: DemoPerson) {
  if (body === 'township') {
    const township = townshipNamed(world, townshipName ?? '');
    const organisationId = governmentId(world, township);
    return { countyId: world.county.id, organisationId, townshipId: township.id };
  }
  const countyId = body === 'city_service' ? world.cityId : world.county.id;
  return { countyId, organisationId: bodyId(world, body), townshipId: null };
}

function trainedFor(world: DemoWorld, townshipName: string | null): string[] {
  const there = DEMO_COUNTY_TOWNSHIPS.find(({ name }) => name === townshipName)?.items ?? LISTED_THERE;
  return itemsOf(world, there).map(({ id }) => id);
}
