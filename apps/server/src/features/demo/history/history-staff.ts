import type { Post } from '@tongban/domain/terms';
import type { AppContext } from '../../../app-context.ts';
import type { StaffActor } from '../../staff/index.ts';
import { demoActor } from '../demo-actor.ts';
import type { DemoBody } from '../demo-bodies.ts';
import { demoPeople } from '../demo-people.ts';

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
  for (const person of ranked) {
    if (!actors.has(person.post)) actors.set(person.post, await demoActor(ctx, person));
  }
  return (post) => {
    const actor = actors.get(post);
    if (!actor) throw new Error(`The demo has nobody in the post ${post} of ${townshipName ?? holder}.`);
    return actor;
  };
}
