import { decideSupplementOnline, settleCase } from '@tongban/domain/case';
import type { AppContext } from '../../../app-context.ts';
import { inTransaction, type Tx } from '../../../platform/db/transaction.ts';
import type { IdempotencyKey } from '../../../platform/http/idempotency.ts';
import { Abandoned, done, type Outcome, outcomeOf } from '../../../platform/outcome.ts';
import { answerOnce } from '../answer-once.ts';
import { type CaseRow, selectCaseForUpdate } from '../cases.store.ts';
import { findTrackedCase } from '../find-tracked-case.ts';
import { strangeMaterials } from '../intake/check-materials.ts';
import { APPLICANT_ACTOR } from '../intake/submitter.ts';
import { loadCaseFacts } from '../load-case.ts';
import { itemOf } from '../papers/paper-facts.ts';
import { saveCase } from '../save-case.ts';
import { claimUploads } from '../uploads.ts';

export interface NoticeAnswer {
  /** As on the receipt. */
  readonly number: string;
  readonly code: string;
  readonly noticeId: string;
  readonly resolvedPoints: readonly string[];
  readonly materials: readonly { readonly materialId: string; readonly uploadId: string }[];
  /** The visit of the portal: owner of the uploads and of the idempotency key. */
  readonly scope: string;
}

/** The applicant answers the one-time notice from home, with the receipt's number and code (R-1.1.6, L-32). */
export async function answerNoticeOnline(
  ctx: AppContext,
  answer: NoticeAnswer,
  idempotency: IdempotencyKey | null,
): Promise<Outcome<{ readonly number: string; readonly status: string }>> {
  const at = ctx.clock.now();
  return outcomeOf(() =>
    inTransaction(ctx.database, async (tx) => {
      const found = await findTrackedCase(tx, ctx, answer, at);
      if (found.kind !== 'done') return found;
      const post = { scope: answer.scope, at, idempotency };
      return answerOnce(tx, ctx.keys, post, () => supplement(tx, ctx, found.value, answer));
    }),
  );
}

async function supplement(
  tx: Tx,
  ctx: AppContext,
  { county_id: countyId, id: caseId }: CaseRow,
  { noticeId, resolvedPoints, materials: filed, scope }: NoticeAnswer,
): Promise<Outcome<{ readonly number: string; readonly status: string }>> {
  const row = await selectCaseForUpdate(tx, countyId, caseId);
  if (!row) throw new Abandoned({ kind: 'not_found' });
  const now = ctx.clock.now();
  const facts = await loadCaseFacts(tx, ctx, row.state, null);
  const { state, due } = settleCase(row.state, facts, now);
  const fields = strangeMaterials(itemOf(ctx, state).guide, filed);
  if (fields.length > 0) throw new Abandoned({ kind: 'invalid', fields });
  const materials = await claimUploads(tx, ctx, { countyId, caseId, scope, at: now, filed });
  const decided = decideSupplementOnline(state, { noticeId, resolvedPoints, materials, answers: null }, now);
  if (!decided.ok) throw new Abandoned({ kind: 'refused', refusals: decided.refusals });
  const events = [...due, ...decided.events];
  const write = { state: row.state, events, at: now, actor: APPLICANT_ACTOR, actingFor: null };
  const saved = await saveCase(tx, ctx, write);
  if ('conflict' in saved) throw new Abandoned({ kind: 'conflict', conflict: saved.conflict });
  return done({ number: saved.state.number, status: saved.state.status });
}
