import { type Decided, decided, type Employment, type Refusal, refuse, refused } from '../terms/index.ts';
import type { Appointment, AppointmentEvent } from './appointment.ts';
import { decideAppointment } from './appointment.ts';
import { checkStanding } from './check-standing.ts';

/**
 * Changes the employment of somebody in post. STA-01 is asked again, so that a reserved post is not reached by two steps
 * neither by hiring out who holds it, nor beside another post; GOV-01 the same as before; GOV-04 no appointment.
 */
export function decideEmploymentChange(
  state: Appointment | null,
  { employment }: { readonly employment: Employment },
  facts: { readonly others: readonly Appointment[] },
): Decided<AppointmentEvent> {
  if (state === null) return refused([refuse('GOV-04', { text: '没有找到该任岗登记。' })]);
  const changed = { ...state, employment };
  const refusals: Refusal[] = [];
  if (state.employment === employment) refusals.push(refuse('GOV-01', { text: '用工性质没有变化。' }));
  const alone = decideAppointment(changed);
  refusals.push(...(alone.ok ? checkStanding(changed, facts.others) : alone.refusals));
  return refusals.length > 0
    ? refused(refusals)
    : decided({ type: 'employmentChanged', typeVersion: 1, payload: { employment } });
}
