import type { GovernedAppointmentRow } from '@tongban/contract';
import { type Appointment, isInPost } from '@tongban/domain/organisation';
import { EMPLOYMENT_NAMES, POSTS } from '@tongban/domain/terms';
import { dateInShanghai, type Instant, type LocalDate } from '@tongban/domain/time';
import type { Tx } from '../../platform/db/transaction.ts';
import { findTownship, type ReferenceData } from '../catalogue/index.ts';
import { loadOrganisations } from '../organisations/index.ts';
import { namesOf, personsWithAccount } from '../staff/index.ts';

/** Appointments of one county with the words for what their ids stand for. */
export async function presentAppointmentRows(
  tx: Tx,
  reference: ReferenceData,
  countyId: string,
  appointments: readonly Appointment[],
  now: Instant,
): Promise<GovernedAppointmentRow[]> {
  const personIds = appointments.map(({ personId }) => personId);
  const organisations = await loadOrganisations(tx, countyId);
  const names = await namesOf(tx, personIds);
  const withAccount = await personsWithAccount(tx, personIds);
  const byId = new Map(appointments.map((each) => [each.id, each]));
  const today = dateInShanghai(now);
  const nameOf = (personId: string) => names.get(personId) ?? '（未登记姓名的人员）';
  return appointments.map((each) => {
    const { personId, townshipId, post, organisationId, employment, covers } = each;
    const covered = covers === undefined ? undefined : byId.get(covers);
    return {
      id: each.id,
      countyId,
      townshipId,
      townshipName: townshipId === null ? null : (findTownship(reference, townshipId)?.name ?? townshipId),
      personId,
      personName: nameOf(personId),
      post,
      postName: POSTS[post].name,
      organisationId,
      organisationName: organisations.get(organisationId)?.name ?? '',
      employment,
      employmentName: EMPLOYMENT_NAMES[employment],
      from: each.from,
      until: each.until,
      state: stateOn(each, today),
      trainedCount: each.trainedItemIds.length,
      coversName: covered ? nameOf(covered.personId) : null,
      hasAccount: withAccount.has(personId),
    };
  });
}

function stateOn(appointment: Appointment, today: LocalDate): GovernedAppointmentRow['state'] {
  if (isInPost(appointment, today)) return 'current';
  return appointment.from > today ? 'coming' : 'past';
}
