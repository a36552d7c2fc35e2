import type { Post } from '@tongban/domain/terms';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { appointmentsOf } from '../../organisations/index.ts';
import type { StaffActor } from '../../staff/index.ts';
import type { DemoBody } from '../demo-bodies.ts';
import { type DemoPerson, demoPeople } from '../demo-people.ts';

/** The person in a post; throws when there is none: the story would be told wrong. */
export type Who = (post: Post) => StaffActor;

/**
 * Who deals with a case of the county: the township's people, the hall's, and those of the department that holds the power. One
 * without people of its own is served by the hall's operator.
 */
export async function historyStaff(
  ctx: Pick<AppContext, 'database'>,
  countyCode: string,
  townshipName: string | null,
  holder: DemoBody,
): Promise<Who> {
  const people = demoPeople.filter(
    (p) => p.countyCode === countyCode && (p.townshipName === townshipName || p.townshipName === null),
  );
  // The holder's own people first, then the hall's.
  const ranked = [
    ...people.filter(({ body }) => body === 'township' || body === holder),
    ...people.filter(({ body }) => body === 'approval'),
  ];
  const actors = new Map<Post, StaffActor>();
  await inSnapshot(ctx.database, async (tx) => {
    for (const person of ranked) {
      if (actors.has(person.post)) continue;
      actors.set(person.post, actorOf(person, await appointmentsOf(tx, null, person.personId)));
    }
  });
  return (post) => {
    const actor = actors.get(post);
    if (!actor) throw new Error(`The demo has nobody in the post ${post} of ${townshipName ?? holder}.`);
    return actor;
  };
}

function actorOf({ personId, name }: DemoPerson, appointments: StaffActor['appointments']): StaffActor {
  return { accountId: personId, personId, name, appointments, mustChangePassword: false };
}
