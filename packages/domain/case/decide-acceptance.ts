import { caseModeOf } from '../authority/index.ts';
import { type CaseMode, type Decided, decided, refuse, refused } from '../terms/index.ts';
import { dateInShanghai } from '../time/index.ts';
import { authorityOf, type CaseContext } from './case-context.ts';
import type { CaseEvent, VoucherRef } from './events.ts';
import { guardAct } from './guard-act.ts';

/** 受理: the place is confirmed, the gates hold, the voucher is made; the clock starts as the item says (L-32, L-42). */
export function decideAcceptance(
  context: CaseContext,
  command: { readonly voucher: VoucherRef; readonly placeBound: boolean },
): Decided<CaseEvent> {
  const { state, actor, now } = context;
  const refusals = guardAct(context, 'accept');
  if (command.placeBound && state.affectedTownships === null) refusals.push(refuse('CAS-22'));
  const authority = authorityOf(context, 'accept');
  if (refusals.length > 0 || !authority.allowed) return refused(refusals);
  const startsAt = state.limits.clockStart === 'complete_receipt' ? state.receivedAt : now;
  return decided({
    type: 'caseAccepted',
    typeVersion: 1,
    payload: {
      mode: modeFor(caseModeOf(authority), state.custody.townshipId),
      acceptedAt: now,
      deemed: false,
      acceptorId: actor.personId,
      clockStartsOn: dateInShanghai(startsAt),
      decidingOrganId: authority.decidingOrganId,
      chain: authority.chain,
      voucher: command.voucher,
    },
  });
}

/** A case accepted at the county is the county's own, whatever the township's mode. */
function modeFor(mode: CaseMode, townshipId: string | null): CaseMode {
  return townshipId === null ? 'own_power' : mode;
}
