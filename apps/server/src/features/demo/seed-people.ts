import { localDate } from '@tongban/domain/time';
import { type Actor, appointPerson } from '../organisations/index.ts';
import { type DemoPerson, demoPeople } from './demo-people.ts';
import { bodyId, type DemoWorld, governmentId, townshipNamed } from './demo-world.ts';
import { recordedId } from './story.ts';

const FIRST_DAY = localDate('2022-11-01');

/** Puts every demo person in their post. */
export async function seedPeople(world: DemoWorld, actor: Actor): Promise<void> {
  for (const person of demoPeople) {
    const { personId, post, employment } = person;
    const appointed = await appointPerson(world.ctx, actor, {
      ...placeOf(world, person),
      personId,
      post,
      employment,
      from: FIRST_DAY,
      until: null,
      trainedItemIds: person.body === 'township' ? [world.eatery, world.construction] : [],
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
