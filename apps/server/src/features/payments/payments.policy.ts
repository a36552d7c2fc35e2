import type { Appointment } from '@tongban/domain/organisation';
import type { PaymentChannel } from '@tongban/domain/payment';
import type { Post } from '@tongban/domain/terms';
import type { StaffActor } from '../staff/index.ts';

/** Which orders an appointment lets its holder see; one outside every scope is not found (design §2.5). */
export type PaymentScope =
  | { readonly kind: 'township'; readonly countyId: string; readonly townshipId: string }
  | { readonly kind: 'hall'; readonly countyId: string }
  | { readonly kind: 'county'; readonly countyId: string };

const COUNTERS: readonly Post[] = ['township_window_clerk', 'centre_head', 'county_hall_clerk'];
/** Posts that look after the whole county's payments. */
const OVERSIGHT: readonly Post[] = ['county_service_manager', 'auditor'];

/** The scopes of a member of staff, one an appointment that deals with payments. */
export function paymentScopes({ appointments }: StaffActor): PaymentScope[] {
  return appointments.flatMap(({ post, countyId, townshipId }): PaymentScope[] => {
    if (OVERSIGHT.includes(post)) return [{ kind: 'county', countyId }];
    if (!COUNTERS.includes(post)) return [];
    return [townshipId === null ? { kind: 'hall', countyId } : { kind: 'township', countyId, townshipId }];
  });
}

/** The counties whose reconciliations somebody reads. */
export function reconciledCounties({ appointments }: StaffActor): string[] {
  return [...new Set(appointments.filter(({ post }) => OVERSIGHT.includes(post)).map((a) => a.countyId))];
}

/** Whether the actor answers for the county's reconciliation; an auditor only reads it. */
export function mayReconcile({ appointments }: StaffActor, countyId: string): boolean {
  return appointments.some((a) => a.post === 'county_service_manager' && a.countyId === countyId);
}

/** Where and in which post somebody takes payments. */
export interface Counter {
  readonly appointment: Appointment;
  readonly channel: PaymentChannel;
}

/** The counters of a member of staff, one an appointment; none for a post that takes no payments. */
export function countersOf({ appointments }: StaffActor): Counter[] {
  return appointments
    .filter(({ post }) => COUNTERS.includes(post))
    .map((appointment) => ({
      appointment,
      channel: appointment.townshipId === null ? 'county_hall' : 'township_centre',
    }));
}
