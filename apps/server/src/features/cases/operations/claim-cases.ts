import type { AppContext } from '../../../app-context.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import type { StaffActor } from '../../staff/index.ts';
import { type ManyResult, reasonOf } from '../many-results.ts';
import { claimCase } from './claim-case.ts';

/**
 * Claims a page of cases, or gives them back, one after another: what a colleague took meanwhile is told by its reason and
 * does not stop the others (E-41). A case out of scope is not found, as everywhere.
 */
export async function claimCases(
  ctx: AppContext,
  actor: StaffActor,
  { caseIds, release }: { readonly caseIds: readonly string[]; readonly release: boolean },
  requestId: string | null = null,
): Promise<Outcome<{ results: ManyResult[] }>> {
  const results: ManyResult[] = [];
  for (const caseId of new Set(caseIds)) {
    const outcome = await claimCase(ctx, actor, caseId, { release, requestId });
    results.push(
      outcome.kind === 'done'
        ? { caseId, number: outcome.value.number, done: true, reason: null }
        : { caseId, number: null, done: false, reason: reasonOf(outcome) },
    );
  }
  return done({ results });
}
