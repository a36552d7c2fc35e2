export { loadStaffActor } from './load-staff-actor.ts';
export { type CreatedAccount, createAccount } from './operations/create-account.ts';
export { createAdministrator } from './operations/create-administrator.ts';
export { hasPermission, type Permission, READER_POSTS } from './permissions.ts';
export { REGISTER_READERS } from './register-posts.ts';
export { staffGuard, staffOf } from './staff.policy.ts';
export { accountNameOf, accountsOfLogins, namesOf } from './staff.store.ts';
export type { StaffActor } from './staff-actor.ts';
