export { GOVERNANCE_POSTS, governedCounties, governorOf, SEAL_KEEPING_POSTS } from './governor-of.ts';
export { loadStaffActor } from './load-staff-actor.ts';
export { loginNameProblem } from './login-name.ts';
export { needsSecondFactor } from './needs-second-factor.ts';
export { type CreatedAccount, createAccount } from './operations/create-account.ts';
export { createAdministrator } from './operations/create-administrator.ts';
export { stepsAheadOf } from './operations/log-in-staff.ts';
export { passwordProblems } from './password-rules.ts';
export { hasPermission, type Permission, READER_POSTS } from './permissions.ts';
export { REGISTER_READERS } from './register-posts.ts';
export { sessionOf } from './session-of.ts';
export { staffGuard, staffOf } from './staff.policy.ts';
export {
  accountNameOf,
  accountsOfLogins,
  insertAccount,
  type NamedPerson,
  namesOf,
  personsByLogin,
  personsNamed,
  personsWithAccount,
  recordPerson,
} from './staff.store.ts';
export type { StaffActor } from './staff-actor.ts';
