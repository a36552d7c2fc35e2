import type { GovernedAppointmentView } from '@tongban/contract';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { claimedBy } from '../../cases/index.ts';
import { itemNamed } from '../../catalogue/index.ts';
import { selectAppointmentsOfPart } from '../../organisations/index.ts';
import type { StaffActor } from '../../staff/index.ts';
import { governedAppointment } from '../governed-appointment.ts';
import { sealsKept } from '../held-duties.ts';
import { presentAppointmentRows } from '../staffing.present.ts';

/** One appointment with what its holder was trained for and still has in hand. */
export async function readGovernedAppointment(
  ctx: AppContext,
  actor: StaffActor,
  params: { readonly countyId: string; readonly appointmentId: string },
): Promise<Outcome<GovernedAppointmentView>> {
  const now = ctx.clock.now();
  return inSnapshot(ctx.database, async (tx) => {
    const found = await governedAppointment(tx, actor, params);
    if (found === undefined) return { kind: 'not_found' };
    const { appointment, version } = found;
    const { countyId, personId } = appointment;
    const all = await selectAppointmentsOfPart(tx, { countyId, townshipId: null });
    const rows = await presentAppointmentRows(tx, ctx.reference, countyId, all, now);
    const row = rows.find(({ id }) => id === appointment.id);
    if (row === undefined) return { kind: 'not_found' };
    const seals = await sealsKept(tx, appointment, now);
    const cases = row.state === 'current' ? await claimedBy(tx, countyId, personId, now) : [];
    return done({
      row,
      version,
      trainedItems: appointment.trainedItemIds.map((value) => ({
        value,
        name: itemNamed(ctx.reference, value)?.name ?? '（目录外事项）',
      })),
      duties: {
        seals: seals.map(({ id, name }) => ({ id, name })),
        cases: cases.map(({ number }) => number),
      },
      isOwn: personId === actor.personId,
    });
  });
}
