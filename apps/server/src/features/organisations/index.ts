export { appointmentStream } from './appointment-stream.ts';
export {
  appointmentsOf,
  appointmentsOfPersons,
  lockPerson,
  selectAppointment,
  selectAppointmentsOfCounties,
  selectAppointmentsOfPart,
} from './appointments.store.ts';
export type { Actor } from './governance/actor.ts';
export { lockAuthorityGuard, type Pair } from './governance/authority-guard.store.ts';
export type { GovernanceResult } from './governance/governance-result.ts';
export { defineStream, type RefoldableStream, type Refolded } from './governance/governance-stream.ts';
export { readTexts, writeText } from './governance/official-text.ts';
export { type GovernanceContext, recordGovernance } from './governance/record-governance.ts';
export { recordedOutcome } from './governance/recorded-outcome.ts';
export { appointPerson } from './operations/appoint-person.ts';
export { changeEmployment } from './operations/change-employment.ts';
export { endAppointment } from './operations/end-appointment.ts';
export { endOrganisation } from './operations/end-organisation.ts';
export { grantCapacities } from './operations/grant-capacities.ts';
export { grantCapacity } from './operations/grant-capacity.ts';
export { moveCapacities } from './operations/move-capacities.ts';
export { recordRemedy } from './operations/record-remedy.ts';
export { recordTraining } from './operations/record-training.ts';
export { registerOrganisation } from './operations/register-organisation.ts';
export { renameOrganisation } from './operations/rename-organisation.ts';
export { organisationStream } from './organisation-stream.ts';
export {
  loadOrganisations,
  lockOrganisation,
  organisationNames,
  selectOrganisation,
} from './organisations.store.ts';
export { powerHolderOf } from './power-holder-of.ts';
