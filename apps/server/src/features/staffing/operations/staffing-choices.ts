import type { StaffingChoicesView } from '@tongban/contract';
import { existsOn, isReserved } from '@tongban/domain/organisation';
import {
  EMPLOYMENT_NAMES,
  type Employment,
  isStaffOfTheOrgan,
  POSTS,
  type Post,
} from '@tongban/domain/terms';
import { dateInShanghai } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inStatements } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { findCounty } from '../../catalogue/index.ts';
import { loadOrganisations, selectAppointmentsOfPart } from '../../organisations/index.ts';
import { governedCounties, namesOf, type StaffActor } from '../../staff/index.ts';
import { isCountyFilled, STAFFING_POSTS } from '../governed-appointment.ts';

/** What an appointment is chosen from: bodies of the county, its people, posts and kinds of employment, items to be trained for. */
export async function staffingChoices(
  ctx: AppContext,
  actor: StaffActor,
): Promise<Outcome<StaffingChoicesView>> {
  const today = dateInShanghai(ctx.clock.now());
  return inStatements(ctx.database, async (tx) => {
    const counties = [];
    for (const countyId of governedCounties(actor, STAFFING_POSTS)) {
      const bodies = [...(await loadOrganisations(tx, countyId)).values()].filter((o) => existsOn(o, today));
      const postings = await selectAppointmentsOfPart(tx, { countyId, townshipId: null });
      const names = await namesOf(
        tx,
        postings.map(({ personId }) => personId),
      );
      counties.push({
        id: countyId,
        name: findCounty(ctx.reference, countyId)?.name ?? countyId,
        organisations: bodies.map(({ id, name, townshipId }) => ({ value: id, name, townshipId })),
        people: [...names].map(([value, name]) => ({ value, name })),
      });
    }
    return done({
      counties,
      posts: (Object.keys(POSTS) as Post[]).filter(isCountyFilled).map((post) => ({
        value: post,
        name: POSTS[post].name,
        level: POSTS[post].level === 'township' ? ('township' as const) : ('county' as const),
        isReserved: isReserved(post),
      })),
      employments: (Object.keys(EMPLOYMENT_NAMES) as Employment[]).map((employment) => ({
        value: employment,
        name: EMPLOYMENT_NAMES[employment],
        isOfTheOrgan: isStaffOfTheOrgan(employment),
      })),
      items: ctx.reference.items.map(({ id, name }) => ({ value: id, name })),
    });
  });
}
