import { postNeedsSecondFactor } from '@tongban/domain/terms';
import type { StaffActor } from './staff-actor.ts';

/** Whether one of the posts held today asks for a second factor (design §9). */
export function needsSecondFactor({ appointments }: Pick<StaffActor, 'appointments'>): boolean {
  return appointments.some((appointment) => postNeedsSecondFactor(appointment.post));
}
