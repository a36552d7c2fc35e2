import type { Appointment } from '@tongban/domain/organisation';
import { type CaseAct, POSTS, postMay } from '@tongban/domain/terms';
import type { StaffActor } from '../staff/index.ts';

/** What an appointment lets its holder see; a record outside every scope is not found (design §2.5). */
export type CaseScope =
  | { readonly kind: 'township'; readonly countyId: string; readonly townshipId: string }
  | { readonly kind: 'organ'; readonly countyId: string; readonly organisationId: string }
  | { readonly kind: 'hall'; readonly countyId: string }
  /** Of those who only read: a whole county, or some items wherever handled in it. */
  | { readonly kind: 'county'; readonly countyId: string }
  | { readonly kind: 'items'; readonly countyId: string; readonly itemIds: readonly string[] };

/** The scopes of a member of staff, one an appointment that deals with cases. */
export function caseScopes(actor: StaffActor): CaseScope[] {
  return actor.appointments.filter((a) => POSTS[a.post].acts.length > 0).map(scopeOf);
}

/** Township staff see what passes through their township; an organ its own items, wherever handled; the hall what lies at the county or comes to it. */
function scopeOf({ countyId, townshipId, organisationId, post }: Appointment): CaseScope {
  if (townshipId !== null) return { kind: 'township', countyId, townshipId };
  const hallPost = post === 'county_hall_clerk' || post === 'county_issue_clerk';
  return hallPost ? { kind: 'hall', countyId } : { kind: 'organ', countyId, organisationId };
}

/** The appointment in which the actor does `act` in that county and place; undefined when no post of theirs has it. */
export function actingAppointment(
  actor: StaffActor,
  act: CaseAct,
  place: { readonly countyId: string; readonly townshipId: string | null },
): Appointment | undefined {
  const having = actor.appointments.filter((a) => a.countyId === place.countyId && postMay(a.post, act));
  return having.find((a) => a.townshipId === place.townshipId) ?? having[0];
}

/** Where no post has the act, the one nearest to the case speaks, so that the refusal can say why. */
export function nearestAppointment(
  actor: StaffActor,
  place: { readonly countyId: string; readonly townshipId: string | null },
): Appointment | undefined {
  const inCounty = actor.appointments.filter((a) => a.countyId === place.countyId);
  return inCounty.find((a) => a.townshipId === place.townshipId) ?? inCounty[0];
}
