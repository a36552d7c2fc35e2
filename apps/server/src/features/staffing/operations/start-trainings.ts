import type { StartTrainingsBody } from '@tongban/contract';
import { POSTS } from '@tongban/domain/terms';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { startBatch } from '../../batches/index.ts';
import { itemNamed } from '../../catalogue/index.ts';
import { loadOrganisations, selectAppointmentsOfPart } from '../../organisations/index.ts';
import { governorOf, type StaffActor } from '../../staff/index.ts';
import { isCountyFilled, STAFFING_POSTS } from '../governed-appointment.ts';

/**
 * Starts one record of training for each appointment, of the same items. Whoever was trained for all of them already says so
 * (GOV-01). Not found: an appointment or an item that is none of the actor's county.
 */
export async function startTrainings(
  ctx: Pick<AppContext, 'database' | 'clock' | 'reference' | 'jobs'>,
  actor: StaffActor,
  { countyId, batchId, appointmentIds, itemIds }: StartTrainingsBody,
): Promise<Outcome<{ countyId: string; batchId: string }>> {
  const by = governorOf(actor, STAFFING_POSTS, { countyId, townshipId: null });
  if (by === undefined || itemIds.some((id) => itemNamed(ctx.reference, id) === undefined)) {
    return { kind: 'not_found' };
  }
  const { postings, bodies } = await inSnapshot(ctx.database, async (tx) => ({
    postings: await selectAppointmentsOfPart(tx, { countyId, townshipId: null }),
    bodies: await loadOrganisations(tx, countyId),
  }));
  const byId = new Map(postings.map((each) => [each.id, each]));
  const rows = [];
  for (const appointmentId of new Set(appointmentIds)) {
    const posting = byId.get(appointmentId);
    if (posting === undefined || !isCountyFilled(posting.post)) return { kind: 'not_found' };
    const body = bodies.get(posting.organisationId)?.name ?? '';
    rows.push({ label: `${body}　${POSTS[posting.post].name}`, command: { appointmentId, itemIds } });
  }
  const title = `登记培训：${rows.length}人次，每人${itemIds.length}项`;
  return done(await startBatch(ctx, actor, { countyId, batchId, kind: 'record_training', title, rows }));
}
