import type { RegisterName } from '@tongban/contract';
import type { AppContext } from '../../app-context.ts';
import type { StaffActor } from '../staff/index.ts';
import { exportRegister, type RegisterExportQuery } from './operations/export-register.ts';
import { REGISTERS } from './register-table.ts';

/** The export of the named register; a switch, because each register has rows of its own type. */
export function exportOf(
  ctx: AppContext,
  actor: StaffActor,
  name: RegisterName,
  query: RegisterExportQuery,
  requestId: string,
) {
  switch (name) {
    case 'delegations':
      return exportRegister(ctx, actor, REGISTERS.delegations, query, requestId);
    case 'agreements':
      return exportRegister(ctx, actor, REGISTERS.agreements, query, requestId);
    case 'memos':
      return exportRegister(ctx, actor, REGISTERS.memos, query, requestId);
    case 'seals':
      return exportRegister(ctx, actor, REGISTERS.seals, query, requestId);
    case 'organisations':
      return exportRegister(ctx, actor, REGISTERS.organisations, query, requestId);
    case 'appointments':
      return exportRegister(ctx, actor, REGISTERS.appointments, query, requestId);
  }
}
