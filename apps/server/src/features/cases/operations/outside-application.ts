import { postMay, refuse } from '@tongban/domain/terms';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { itemNamed } from '../../catalogue/index.ts';
import type { StaffActor } from '../../staff/index.ts';
import { accessEntry } from '../access-entry.ts';
import { readContents } from '../case-content.ts';
import { caseScopes } from '../cases.policy.ts';
import { selectCase } from '../cases.store.ts';
import { outsideSystemOf } from '../outside-system-of.ts';

/** The least that an outside system needs to know of one of our cases. */
export interface OutsideCase {
  readonly caseNumber: string;
  readonly itemName: string;
  readonly applicantName: string;
}

/**
 * A case as it is told to the outside system that decides it, for whoever may record its result; that the name goes out is
 * logged before it does (design §6).
 */
export async function outsideApplicationOf(
  ctx: AppContext,
  actor: StaffActor,
  caseId: string,
  requestId: string | null,
): Promise<Outcome<OutsideCase>> {
  const at = ctx.clock.now();
  const found = await inSnapshot(ctx.database, async (tx) => {
    const row = await selectCase(tx, caseScopes(actor), caseId);
    if (!row) return undefined;
    const contentOf = await readContents(tx, ctx, row.county_id, [row.state.applicant]);
    return { row, applicant: contentOf(row.state.applicant, 'applicant') };
  });
  if (!found) return { kind: 'not_found' };
  const { row, applicant } = found;
  const system = outsideSystemOf(ctx.reference, row.item_id);
  if (system === null) return { kind: 'refused', refusals: [refuse('EXT-02')] };
  const mayRecord = actor.appointments.some(
    ({ post, countyId }) => countyId === row.county_id && postMay(post, 'decide'),
  );
  if (!mayRecord) return { kind: 'refused', refusals: [refuse('AUT-02')] };
  const purpose = `向${system}取回办理结果`;
  await ctx.accessLog.logBeforeAnswer(accessEntry({ actor, row, at, purpose, fields: ['name'], requestId }));
  return done({
    caseNumber: row.number,
    itemName: itemNamed(ctx.reference, row.item_id)?.name ?? row.item_id,
    applicantName: applicant?.name ?? '',
  });
}
