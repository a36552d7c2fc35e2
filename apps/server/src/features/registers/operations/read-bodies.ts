import type { AppointmentDetailView, OrganisationDetailView } from '@tongban/contract';
import { capacityUntil } from '@tongban/domain/organisation';
import { CAPACITY_NAMES } from '@tongban/domain/register';
import { selectAppointmentsOfPart } from '../../organisations/index.ts';
import { presentAppointments } from '../lists/appointments.ts';
import { presentOrganisation, readableOrganisations } from '../lists/organisations.ts';
import { historyOf } from '../present/history.ts';
import { itemOf, organisationName, type RegisterReading } from '../register-reading.ts';

export async function readOrganisation(
  reading: RegisterReading,
  id: string,
): Promise<OrganisationDetailView | null> {
  const organisation = readableOrganisations(reading).find((each) => each.id === id);
  if (organisation === undefined) return null;
  const nameOf = (itemId: string | null) => (itemId === null ? null : itemOf(reading, itemId).name);
  return {
    row: presentOrganisation(reading, organisation),
    creditCode: organisation.creditCode,
    sealOwnerName: organisationName(reading, organisation.sealOwnerId),
    capacities: organisation.capacities.map((capacity) => ({
      kindName: CAPACITY_NAMES[capacity.kind],
      itemName: nameOf(capacity.itemId),
      from: capacity.from,
      until: capacityUntil(capacity),
      basis: capacity.basis,
    })),
    remedies: organisation.remedies.map(({ itemId, ...remedy }) => ({ ...remedy, itemName: nameOf(itemId) })),
    at: reading.now,
    history: await historyOf(reading, [`organisation:${id}`]),
  };
}

export async function readAppointment(
  reading: RegisterReading,
  id: string,
): Promise<AppointmentDetailView | null> {
  const appointment = (await selectAppointmentsOfPart(reading.tx, reading.part)).find(
    (each) => each.id === id,
  );
  const [row] = appointment === undefined ? [] : await presentAppointments(reading, [appointment]);
  if (appointment === undefined || row === undefined) return null;
  return {
    row,
    trainedItems: appointment.trainedItemIds.map((itemId) => itemOf(reading, itemId).name),
    at: reading.now,
    history: await historyOf(reading, [`appointment:${id}`]),
  };
}
