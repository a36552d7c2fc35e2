import type { AppointBody } from '@tongban/contract';
import type { Appointment } from '@tongban/domain/organisation';
import { refuse } from '@tongban/domain/terms';
import { localDate } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inStatements, type Tx } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import {
  appointmentsOf,
  appointPerson,
  loadOrganisations,
  recordedOutcome,
  selectAppointment,
} from '../../organisations/index.ts';
import { governorOf, recordPerson, type StaffActor } from '../../staff/index.ts';
import { isCountyFilled, STAFFING_POSTS } from '../governed-appointment.ts';

/**
 * Puts somebody in a post of the county or a township; the same post twice has one effect. Not found: another county, a body
 * or a person of elsewhere. AUT-02 a post that a county does not fill; all else as `decidePosting`.
 */
export async function appoint(
  ctx: AppContext,
  actor: StaffActor,
  body: AppointBody,
): Promise<Outcome<{ id: string; version: number }>> {
  const { id, countyId, organisationId, post } = body;
  const by = governorOf(actor, STAFFING_POSTS, { countyId, townshipId: null });
  if (by === undefined) return { kind: 'not_found' };
  if (!isCountyFilled(post)) return { kind: 'refused', refusals: [refuse('AUT-02')] };
  const known = await inStatements(ctx.database, (tx) => selectAppointment(tx, countyId, id));
  if (known) return done({ id, version: known.version });
  const place = await inStatements(ctx.database, (tx) => placeOf(tx, body));
  if (place === undefined) return { kind: 'not_found' };
  if (body.personId === null && body.name === '') return NO_NAME;
  // A new person's id is the appointment's: a repeated post makes nobody twice.
  const personId = body.personId ?? id;
  const appointment: Appointment = {
    id,
    countyId,
    organisationId,
    townshipId: place.townshipId,
    personId,
    post,
    employment: body.employment,
    from: localDate(body.from),
    until: body.until === null ? null : localDate(body.until),
    trainedItemIds: body.trainedItemIds,
    ...(body.covers === null ? {} : { covers: body.covers }),
  };
  return recordedOutcome(
    await appointPerson(ctx, by, appointment, {
      alongside: async (tx, now) => {
        if (body.personId === null) await recordPerson(tx, { personId, name: body.name, at: now });
      },
    }),
  );
}

const NO_NAME: Outcome<never> = {
  kind: 'invalid',
  fields: [{ field: 'name', message: '请选择人员，或者填写新人员的姓名。' }],
};

/** The body's place, if the body and the person that is named belong to the county. */
async function placeOf(
  tx: Tx,
  { countyId, organisationId, personId }: AppointBody,
): Promise<{ readonly townshipId: string | null } | undefined> {
  const organisation = (await loadOrganisations(tx, countyId)).get(organisationId);
  if (organisation === undefined) return undefined;
  const isOfHere = personId === null || (await appointmentsOf(tx, countyId, personId)).length > 0;
  return isOfHere ? { townshipId: organisation.townshipId } : undefined;
}
