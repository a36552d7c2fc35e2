export { loadStaffActor } from './load-staff-actor.ts';
export { needsSecondFactor } from './needs-second-factor.ts';
export { type CreateAccount, type CreatedAccount, createAccount } from './operations/create-account.ts';
export { type CreateAdministrator, createAdministrator } from './operations/create-administrator.ts';
export { staffGuard, staffOf } from './staff.policy.ts';
export { accountsOfLogins, namesOf } from './staff.store.ts';
export type { StaffActor } from './staff-actor.ts';
