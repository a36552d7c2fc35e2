import type { Appointment } from '@tongban/domain/organisation';

/** A logged-in member of staff: the person and the appointments in force; what they may see and do follows from these. */
export interface StaffActor {
  readonly accountId: string;
  readonly personId: string;
  readonly name: string;
  readonly appointments: readonly Appointment[];
  /** Logged in by a one-time password: nothing but the own credentials is open until another one is set (design §9). */
  readonly mustChangePassword: boolean;
}
