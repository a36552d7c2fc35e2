import { choiceOf, known, textOf } from '../../shell/address-parts.ts';

export const APPOINTMENT_STATES = [
  { value: 'current', label: '在岗' },
  { value: 'coming', label: '尚未到岗' },
  { value: 'past', label: '已离岗' },
] as const;

export interface StaffingSearch {
  readonly township?: string | undefined;
  readonly post?: string | undefined;
  readonly state?: (typeof APPOINTMENT_STATES)[number]['value'] | undefined;
  readonly q?: string | undefined;
}

export function readStaffingSearch({ township, post, state, q }: Record<string, unknown>): StaffingSearch {
  return known({
    township: textOf(township),
    post: textOf(post),
    state: choiceOf(APPOINTMENT_STATES, state),
    q: textOf(q),
  });
}

/** The appointment that a new one stands in for. */
export interface NewAppointmentSearch {
  readonly covers?: string | undefined;
}

export function readNewAppointmentSearch({ covers }: Record<string, unknown>): NewAppointmentSearch {
  return known({ covers: textOf(covers) });
}
