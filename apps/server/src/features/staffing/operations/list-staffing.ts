import type { GovernedAppointmentRow, StaffingDeskView, StaffingQuery } from '@tongban/contract';
import { POSTS, type Post } from '@tongban/domain/terms';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { selectAppointmentsOfPart } from '../../organisations/index.ts';
import { governedCounties, type StaffActor } from '../../staff/index.ts';
import { isCountyFilled, STAFFING_POSTS } from '../governed-appointment.ts';
import { presentAppointmentRows } from '../staffing.present.ts';

const COUNTY_POSTS = 'county';

/** Who is, was or will be in the posts of the actor's counties, by place, post and name. */
export async function listStaffing(
  ctx: AppContext,
  actor: StaffActor,
  query: StaffingQuery,
): Promise<Outcome<StaffingDeskView>> {
  const now = ctx.clock.now();
  return inSnapshot(ctx.database, async (tx) => {
    const rows: GovernedAppointmentRow[] = [];
    for (const countyId of governedCounties(actor, STAFFING_POSTS)) {
      const all = await selectAppointmentsOfPart(tx, { countyId, townshipId: null });
      const filled = all.filter(({ post }) => isCountyFilled(post));
      rows.push(...(await presentAppointmentRows(tx, ctx.reference, countyId, filled, now)));
    }
    return done({
      rows: rows.filter((row) => fits(row, query)).sort(byPlace),
      choices: {
        townships: choicesOf(rows, (row) => [row.townshipId ?? COUNTY_POSTS, row.townshipName ?? '县级']),
        posts: choicesOf(rows, (row) => [row.post, row.postName]),
      },
    });
  });
}

function fits(row: GovernedAppointmentRow, { township, post, state, q }: StaffingQuery): boolean {
  return (
    (township === undefined || (row.townshipId ?? COUNTY_POSTS) === township) &&
    (post === undefined || row.post === post) &&
    (state === undefined || row.state === state) &&
    (q === undefined || row.personName.includes(q))
  );
}

const POST_ORDER = Object.keys(POSTS);

function byPlace(a: GovernedAppointmentRow, b: GovernedAppointmentRow): number {
  const [left, right] = [a, b].map(({ townshipId, post, personName, id }) => {
    const order = String(POST_ORDER.indexOf(post as Post)).padStart(2, '0');
    return `${townshipId ?? ''}/${order}/${personName}/${id}`;
  });
  return (left ?? '') < (right ?? '') ? -1 : 1;
}

function choicesOf(
  rows: readonly GovernedAppointmentRow[],
  choice: (row: GovernedAppointmentRow) => readonly [string, string],
) {
  return [...new Map(rows.map(choice))].map(([value, name]) => ({ value, name }));
}
