import type { TownshipId } from '../catalogue/index.ts';
import { type Decided, decided, refuse, refused } from '../terms/index.ts';
import type { CaseContext } from './case-context.ts';
import type { CaseEvent } from './events.ts';
import { guardAct } from './guard-act.ts';

/** The clerk confirms which townships the matter touches; an item tied to no place confirms none. */
export function decidePlace(
  context: CaseContext,
  command: { readonly townships: readonly TownshipId[]; readonly placeBound: boolean },
): Decided<CaseEvent> {
  const refusals = guardAct(context, 'confirm_place');
  if (command.placeBound && command.townships.length === 0) refusals.push(refuse('CAS-22'));
  if (refusals.length > 0) return refused(refusals);
  const townships = [...new Set(command.townships)].sort();
  return decided({ type: 'affectedTownshipsConfirmed', typeVersion: 1, payload: { townships } });
}
