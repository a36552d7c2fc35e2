export { loadStaffActor } from './load-staff-actor.ts';
export { staffGuard, staffOf } from './staff.policy.ts';
export { namesOf } from './staff.store.ts';
export type { StaffActor } from './staff-actor.ts';
