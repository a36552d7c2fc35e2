import { type AllowedAct, allowedActs } from '@tongban/domain/case';
import type { Appointment } from '@tongban/domain/organisation';
import { type CaseAct, POSTS } from '@tongban/domain/terms';
import type { Instant } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import type { StaffActor } from '../staff/index.ts';
import { actingAppointment } from './cases.policy.ts';
import type { CaseRow } from './cases.store.ts';
import { contextOf, loadCaseFacts } from './load-case.ts';

/**
 * What the actor may do with the case, over all appointments: each act as the appointment would do it in which `actOnCase`
 * lets them act, so that screen and act never disagree (design §2.6).
 */
export async function actsFor(
  tx: Tx,
  ctx: Pick<AppContext, 'calendar' | 'reference' | 'keys'>,
  actor: StaffActor,
  row: CaseRow,
  now: Instant,
): Promise<AllowedAct[]> {
  const byAppointment = new Map<Appointment, CaseAct[]>();
  for (const act of actsOf(actor, row.county_id)) {
    const townshipId = act === 'take_over' ? row.transit_township_id : row.custody_township_id;
    const appointment = actingAppointment(actor, act, { countyId: row.county_id, townshipId });
    if (appointment) byAppointment.set(appointment, [...(byAppointment.get(appointment) ?? []), act]);
  }
  const answers: AllowedAct[] = [];
  for (const [appointment, acts] of byAppointment) {
    const facts = await loadCaseFacts(tx, ctx, row.state, appointment.townshipId);
    const { context } = contextOf(row.state, appointment, facts, now);
    answers.push(...allowedActs(context).filter(({ act }) => acts.includes(act)));
  }
  return answers;
}

function actsOf({ appointments }: StaffActor, countyId: string): Set<CaseAct> {
  const inCounty = appointments.filter((appointment) => appointment.countyId === countyId);
  return new Set(inCounty.flatMap(({ post }): readonly CaseAct[] => POSTS[post].acts));
}
