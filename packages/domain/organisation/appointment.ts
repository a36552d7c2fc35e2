import type { CountyId, ItemId, TownshipId } from '../catalogue/index.ts';
import type { DomainEvent, Recorded } from '../ledger/event.ts';
import {
  type AppointmentId,
  type Decided,
  decided,
  type Employment,
  isStaffOfTheOrgan,
  type OrganisationId,
  type PersonId,
  POSTS,
  type Post,
  RESERVED_ACTS,
  refuse,
  refused,
} from '../terms/index.ts';
import type { LocalDate } from '../time/index.ts';

/** A person in a post at an organisation (任岗). `until` is the last day. */
export interface Appointment {
  readonly id: AppointmentId;
  readonly countyId: CountyId;
  readonly personId: PersonId;
  readonly organisationId: OrganisationId;
  readonly townshipId: TownshipId | null;
  readonly post: Post;
  readonly employment: Employment;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly trainedItemIds: readonly ItemId[];
  /** The appointment that this one stands in for during a leave; absent on one of its own (E-12). */
  readonly covers?: AppointmentId;
}

export type AppointmentEvent =
  | DomainEvent<'personAppointed', Appointment>
  | DomainEvent<'appointmentEnded', { readonly lastDay: LocalDate }>
  | DomainEvent<'employmentChanged', { readonly employment: Employment }>
  | DomainEvent<'trainingRecorded', { readonly itemIds: readonly ItemId[] }>;

export function evolveAppointment(state: Appointment | null, event: Recorded<AppointmentEvent>): Appointment {
  if (event.type === 'personAppointed') return event.payload;
  if (state === null) throw new Error(`${event.type} before personAppointed`);
  switch (event.type) {
    case 'appointmentEnded':
      return { ...state, until: event.payload.lastDay };
    case 'employmentChanged':
      return { ...state, employment: event.payload.employment };
    case 'trainingRecorded': {
      const trained = new Set([...state.trainedItemIds, ...event.payload.itemIds]);
      return { ...state, trainedItemIds: [...trained] };
    }
  }
}

/**
 * STA-01: outsourced staff and volunteers never hold review, decision or seal. AUT-02: a township's post is held
 * in a township and no other, so that nobody from outside decides for it, nor a township person for the county.
 */
export function decideAppointment(appointment: Appointment): Decided<AppointmentEvent> {
  const ofTownship = POSTS[appointment.post].level === 'township';
  if (ofTownship !== (appointment.townshipId !== null)) {
    return refused([
      refuse('AUT-02', { text: '岗位层级与任职机构不一致。', next: '请按任职机构选择岗位。' }),
    ]);
  }
  const reserved = POSTS[appointment.post].acts.some((act) => RESERVED_ACTS.includes(act));
  if (reserved && !isStaffOfTheOrgan(appointment.employment)) return refused([refuse('STA-01')]);
  return decided({ type: 'personAppointed', typeVersion: 1, payload: appointment });
}

/** Whether two appointments hold on a common day. */
export function overlaps(a: Appointment, b: Appointment): boolean {
  return (a.until === null || b.from <= a.until) && (b.until === null || a.from <= b.until);
}

export function isInPost(appointment: Appointment, day: LocalDate): boolean {
  return appointment.from <= day && (appointment.until === null || day <= appointment.until);
}
