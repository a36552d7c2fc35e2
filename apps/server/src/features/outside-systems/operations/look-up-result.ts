import type { OutsideLookUp } from '@tongban/contract';
import type { AppContext } from '../../../app-context.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { outsideApplicationOf } from '../../cases/index.ts';
import type { StaffActor } from '../../staff/index.ts';
import { outsideAdapter } from '../outside-adapter.ts';

/**
 * 取回结果: registers the application with the outside system if it has not been yet, and asks what became of it. Nothing
 * is recorded: the clerk reads, confirms and records (design §5). That a name left the house is in the access log.
 */
export async function lookUpOutsideResult(
  ctx: AppContext,
  actor: StaffActor,
  caseId: string,
  requestId: string | null,
): Promise<Outcome<OutsideLookUp>> {
  const found = await outsideApplicationOf(ctx, actor, caseId, requestId);
  if (found.kind !== 'done') return found;
  const adapter = outsideAdapter(ctx.config.outsideUrl);
  if (adapter === null) return { kind: 'problem', problem: { code: 'outside_not_connected' } };
  const { caseNumber, itemName, applicantName } = found.value;
  const applied = await adapter.apply({ caseNumber, item: itemName, applicantName });
  const answer = applied && (await adapter.resultOf(caseNumber));
  if (!applied || !answer) return { kind: 'problem', problem: { code: 'outside_unavailable' } };
  if (answer.state === 'pending') return done({ reference: applied.reference, result: null });
  const { number, decidedOn, outcome, reason } = answer.result;
  return done({ reference: applied.reference, result: { number, decidedOn, outcome, reason } });
}
