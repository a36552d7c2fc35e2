import type { RegisterName } from '@tongban/contract';
import type { Permission } from '../staff/index.ts';
import { agreementsRegister } from './lists/agreements.ts';
import { appointmentsRegister } from './lists/appointments.ts';
import { delegationsRegister } from './lists/delegations.ts';
import { memosRegister } from './lists/memos.ts';
import { organisationsRegister } from './lists/organisations.ts';
import { sealsRegister } from './lists/seals.ts';

/** Every register with the permission that opens it. */
export const REGISTERS = {
  delegations: delegationsRegister,
  agreements: agreementsRegister,
  memos: memosRegister,
  seals: sealsRegister,
  organisations: organisationsRegister,
  appointments: appointmentsRegister,
} as const;

export const REGISTER_PERMISSIONS: Readonly<Record<RegisterName, Permission>> = {
  delegations: 'registers',
  agreements: 'agreements_register',
  memos: 'memos_register',
  seals: 'seals_register',
  organisations: 'organisations_register',
  appointments: 'appointments_register',
};
