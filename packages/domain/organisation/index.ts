export * from './appointment.ts';
export * from './check-separation.ts';
export * from './decide-capacity-grant.ts';
export * from './decide-posting.ts';
export * from './decide-posting-end.ts';
export * from './decide-registration.ts';
export * from './decide-remedy.ts';
export * from './organisation.ts';
