import type { AppointmentView, SessionView } from '@tongban/contract';
import type { Appointment, Organisation } from '@tongban/domain/organisation';
import { type OrganisationId, POSTS } from '@tongban/domain/terms';
import type { AppContext } from '../../app-context.ts';
import type { Session } from '../../platform/auth/session.ts';
import { idleLimitMs } from '../../platform/auth/sessions.ts';
import { findTownship } from '../catalogue/index.ts';
import { needsSecondFactor } from './needs-second-factor.ts';
import { permissionsOf } from './permissions.ts';
import type { StaffActor } from './staff-actor.ts';

interface SessionParts {
  readonly actor: StaffActor;
  readonly session: Pick<Session, 'csrfToken' | 'secondFactorAt'>;
  readonly organisations: ReadonlyMap<OrganisationId, Organisation>;
}

/** Who is logged in and in which posts, as the workbench shows it. */
export function presentSession(
  { reference, demo }: Pick<AppContext, 'reference' | 'demo'>,
  { actor, session, organisations }: SessionParts,
): SessionView {
  const presentAppointment = (appointment: Appointment): AppointmentView => ({
    id: appointment.id,
    post: appointment.post,
    postName: POSTS[appointment.post].name,
    countyId: appointment.countyId,
    organisationId: appointment.organisationId,
    organisationName: organisations.get(appointment.organisationId)?.name ?? '',
    townshipId: appointment.townshipId,
    townshipName:
      appointment.townshipId === null
        ? null
        : (findTownship(reference, appointment.townshipId)?.name ?? null),
  });
  return {
    accountId: actor.accountId,
    personId: actor.personId,
    name: actor.name,
    appointments: actor.appointments.map(presentAppointment),
    permissions: permissionsOf(actor),
    mustChangePassword: actor.mustChangePassword,
    mustBindAuthenticator:
      actor.mustChangePassword && needsSecondFactor(actor) && session.secondFactorAt === null,
    csrfToken: session.csrfToken,
    idleSeconds: idleLimitMs / 1000,
    demo,
  };
}
