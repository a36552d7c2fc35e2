import type { AppContext } from '../../../app-context.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import type { StaffActor } from '../../staff/index.ts';
import type { ActBody } from '../act-body.ts';
import { type ManyResult, reasonOf } from '../many-results.ts';
import { transferCase } from './transfer-case.ts';

/**
 * Hands a page of cases over to the county department, one after another, each by its own act with its slip, number and
 * deadline: for what is in flight when a power has ended (E-01, E-02). One that a colleague sent on meanwhile is told by its
 * reason and does not stop the others, so the same start twice has the effect of one.
 */
export async function transferCases(
  ctx: AppContext,
  actor: StaffActor,
  { cases, note }: ActBody<'transferCases'>,
): Promise<Outcome<{ results: ManyResult[] }>> {
  const results: ManyResult[] = [];
  for (const { caseId, expectedVersion } of cases) {
    const outcome = await transferCase(
      ctx,
      actor,
      caseId,
      { expectedVersion, toTownshipId: null, note },
      null,
    );
    results.push(
      outcome.kind === 'done'
        ? { caseId, number: outcome.value.number, done: true, reason: null }
        : { caseId, number: null, done: false, reason: reasonOf(outcome) },
    );
  }
  return done({ results });
}
