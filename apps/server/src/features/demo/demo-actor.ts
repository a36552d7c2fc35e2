import type { AppContext } from '../../app-context.ts';
import { inSnapshot } from '../../platform/db/transaction.ts';
import type { Outcome } from '../../platform/outcome.ts';
import { appointmentsOf } from '../organisations/index.ts';
import type { StaffActor } from '../staff/index.ts';
import type { DemoPerson } from './demo-people.ts';

/** Somebody of the demonstration as who is logged in, with all appointments. */
export async function demoActor(
  { database }: Pick<AppContext, 'database'>,
  { personId, name }: DemoPerson,
): Promise<StaffActor> {
  const appointments = await inSnapshot(database, (tx) => appointmentsOf(tx, null, personId));
  return { accountId: personId, personId, name, appointments, mustChangePassword: false };
}

/** What an act on screen gave. Throws on a refusal: the demo's story is part of the program and must be lawful. */
export function doneValue<T>(outcome: Outcome<T>): T {
  if (outcome.kind === 'done') return outcome.value;
  throw new Error(`The demo's story was refused: ${JSON.stringify(outcome)}`);
}
