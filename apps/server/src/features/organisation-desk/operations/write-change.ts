import type { WriteOrganisationChangeBody } from '@tongban/contract';
import type { AppContext } from '../../../app-context.ts';
import { inTransaction } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { selectOrganisation } from '../../organisations/index.ts';
import type { StaffActor } from '../../staff/index.ts';
import { closeChange, insertChange, selectChange } from '../changes.store.ts';
import { checkChange } from '../check-change.ts';
import { recorderOf, starterOf } from '../organisation-desk.policy.ts';

type Parts = Pick<AppContext, 'database' | 'clock' | 'reference'>;
type Written = Outcome<{ id: string; version: number }>;

/**
 * Writes a change of a body for another person to confirm; the same post twice has one effect. What could not be confirmed is not
 * written: refusals as of the act itself. Not found: another county, a body of elsewhere, or a first manager by anybody but the city.
 */
export async function writeChange(
  ctx: Parts,
  staff: StaffActor,
  countyId: string,
  { id, content }: WriteOrganisationChangeBody,
): Promise<Written> {
  const by = content.kind === 'first_manager' ? starterOf(staff, countyId) : recorderOf(staff, countyId);
  if (by === undefined) return { kind: 'not_found' };
  const now = ctx.clock.now();
  return inTransaction(ctx.database, async (tx): Promise<Written> => {
    if ((await selectChange(tx, countyId, id)) !== undefined) return done({ id, version: 1 });
    const body = await selectOrganisation(tx, countyId, content.organisationId);
    if (body === undefined) return { kind: 'not_found' };
    const refusals = await checkChange(tx, ctx, { id, countyId, content });
    if (refusals.length > 0) return { kind: 'refused', refusals };
    await insertChange(tx, {
      county_id: countyId,
      id,
      organisation_id: content.organisationId,
      content,
      written_by: by.personId,
      written_at: now,
      state: 'open',
      closed_by: null,
      closed_at: null,
    });
    return done({ id, version: 1 });
  });
}

/** Takes a change back before it is confirmed: whoever may write one. Not found: another county, or one that is closed. */
export async function withdrawChange(
  ctx: Parts,
  staff: StaffActor,
  { countyId, changeId }: { readonly countyId: string; readonly changeId: string },
): Promise<Written> {
  const by = recorderOf(staff, countyId);
  if (by === undefined) return { kind: 'not_found' };
  return inTransaction(ctx.database, async (tx): Promise<Written> => {
    const end = { state: 'withdrawn', closedBy: by.personId, at: ctx.clock.now() } as const;
    const isClosed = await closeChange(tx, { county_id: countyId, id: changeId }, end);
    return isClosed ? done({ id: changeId, version: 1 }) : { kind: 'not_found' };
  });
}
