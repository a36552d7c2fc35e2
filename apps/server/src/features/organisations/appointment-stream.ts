import { evolveAppointment } from '@tongban/domain/organisation';
import { type AppointmentRow, saveAppointment, selectAppointment } from './appointments.store.ts';
import { defineStream } from './governance/governance-stream.ts';

/** `appointment:<id>` */
export const appointmentStream = defineStream({
  prefix: 'appointment',
  evolve: evolveAppointment,
  project: (countyId, version, state): AppointmentRow => ({
    county_id: countyId,
    id: state.id,
    person_id: state.personId,
    organisation_id: state.organisationId,
    township_id: state.townshipId,
    post: state.post,
    version,
    state,
  }),
  save: saveAppointment,
  find: selectAppointment,
});
