import { mayActOnSeal, type SealAct } from '@tongban/domain/seal';
import { refuse } from '@tongban/domain/terms';
import type { AppContext } from '../../app-context.ts';
import { inStatements } from '../../platform/db/transaction.ts';
import type { Outcome } from '../../platform/outcome.ts';
import { type Actor, type GovernanceResult, recordedOutcome } from '../organisations/index.ts';
import type { StaffActor } from '../staff/index.ts';
import { type GovernedSeal, governedSeal } from './governed-seal.ts';

interface SealParams {
  readonly countyId: string;
  readonly sealId: string;
}

/**
 * The one way a person acts on a seal: found through the reach of the posts of today, the act asked for by the role held
 * there, then recorded by its operation. AUT-02 = the act belongs to somebody else.
 */
export async function actOnSeal(
  ctx: Pick<AppContext, 'database' | 'clock'>,
  actor: StaffActor,
  params: SealParams,
  act: SealAct,
  record: (by: Actor, found: GovernedSeal) => Promise<GovernanceResult | Outcome<never>>,
): Promise<Outcome<{ id: string; version: number }>> {
  const now = ctx.clock.now();
  const found = await inStatements(ctx.database, (tx) => governedSeal(tx, actor, params, now));
  if (found === undefined) return { kind: 'not_found' };
  if (!mayActOnSeal(act, found.roles)) return { kind: 'refused', refusals: [refuse('AUT-02')] };
  const result = await record(found.by, found);
  return 'kind' in result ? result : recordedOutcome(result);
}
