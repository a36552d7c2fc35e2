import { type PersonId, refuse } from '@tongban/domain/terms';
import { timeInShanghai } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inTransaction, type Tx } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { namesOf, type StaffActor } from '../../staff/index.ts';
import { accessEntry } from '../access-entry.ts';
import type { ActDone } from '../act-done.ts';
import { caseScopes } from '../cases.policy.ts';
import { type CaseRow, claimCase as saveClaim, selectCase, selectCaseForUpdate } from '../cases.store.ts';
import { claimantOf, claimUntil, hasDeskAt, lapsedClaimantOf } from '../claim.ts';

/**
 * Says to colleagues who has the case in hand, for fifteen minutes, or gives it back (E-41). A claim stops nobody's act:
 * versions do that; so it is no event of the case either.
 */
export async function claimCase(
  ctx: AppContext,
  actor: StaffActor,
  caseId: string,
  { release, requestId = null }: { readonly release: boolean; readonly requestId?: string | null },
): Promise<Outcome<ActDone>> {
  const now = ctx.clock.now();
  return inTransaction(ctx.database, async (tx): Promise<Outcome<ActDone>> => {
    const seen = await selectCase(tx, caseScopes(actor), caseId);
    const row = seen && (await selectCaseForUpdate(tx, seen.county_id, seen.id));
    if (!row) return { kind: 'not_found' };
    const claimant = claimantOf(row, now);
    if (claimant !== null && claimant !== actor.personId) return inHandOf(tx, row, claimant);
    if (row.closed_at !== null) return { kind: 'refused', refusals: [refuse('CAS-20', { text: ENDED })] };
    if (!release && !hasDeskAt(actor, row)) {
      return { kind: 'refused', refusals: [refuse('AUT-03')] };
    }
    const lapsed = lapsedClaimantOf(row, now);
    if (!release && lapsed !== null && lapsed !== actor.personId) {
      // E-41: whose claim lapsed and who took the case over stays to be read.
      const fields = [`lapsed_claim:${lapsed}`];
      const entry = { actor, row, at: now, purpose: '接手认领已经到期的办件', fields, requestId };
      await ctx.accessLog.logInTransaction(tx, accessEntry(entry));
    }
    const claim = release ? null : { by: actor.personId, until: claimUntil(now) };
    await saveClaim(tx, { countyId: row.county_id, id: row.id }, claim);
    const { id, number, version, status } = row;
    return done({ id, number, version, status });
  });
}

const ENDED = '办件已经结束，不需要认领。';

async function inHandOf(tx: Tx, row: CaseRow, claimant: PersonId): Promise<Outcome<never>> {
  const name = (await namesOf(tx, [claimant])).get(claimant) ?? '其他人员';
  const until = row.claimed_until === null ? '' : `，认领到${timeInShanghai(row.claimed_until)}为止`;
  const detail = `${name}正在办理${until}。`;
  return { kind: 'problem', problem: { code: 'case_claimed', detail } };
}
