import type { differenceExplanationSchema, ReconciliationList, ReconciliationView } from '@tongban/contract';
import { DIFFERENCE_NAMES, decideDifferenceExplanation } from '@tongban/domain/payment';
import { refuse, refused } from '@tongban/domain/terms';
import { addDays, dateInShanghai, type LocalDate, parseLocalDate } from '@tongban/domain/time';
import type { z } from 'zod';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot, inTransaction, type Tx } from '../../../platform/db/transaction.ts';
import { done, type Outcome, outcomeOf } from '../../../platform/outcome.ts';
import { putPersonal, readPersonals } from '../../../platform/personal-content/personal-content.store.ts';
import { findCounty, itemNamed } from '../../catalogue/index.ts';
import { loadOrganisations } from '../../delegations/index.ts';
import { namesOf, type StaffActor } from '../../staff/index.ts';
import { mayReconcile, reconciledCounties } from '../payments.policy.ts';
import {
  type ReconciliationRow,
  selectReconciliation,
  selectReconciliations,
} from '../reconciliations.store.ts';
import { recordReconciliation } from '../record-reconciliation.ts';
import { reconcileDay } from './reconcile-day.ts';

/** The reconciliations of a day in the counties that the actor looks after; yesterday where no day is named. */
export async function listReconciliations(
  ctx: AppContext,
  actor: StaffActor,
  typed: string | undefined,
  unanswered: readonly string[] = [],
): Promise<Outcome<ReconciliationList>> {
  const day = typed === undefined ? addDays(dateInShanghai(ctx.clock.now()), -1) : parseLocalDate(typed);
  if (day === null) return { kind: 'invalid', fields: [{ field: 'day', message: '没有这一天。' }] };
  const counties = reconciledCounties(actor);
  if (counties.length === 0) return NOT_YOURS;
  return inSnapshot(ctx.database, async (tx) => {
    const rows = await selectReconciliations(tx, counties, day);
    const reconciliations: ReconciliationView[] = [];
    for (const row of rows) reconciliations.push(await present(tx, ctx, row));
    const names = unanswered.map((itemId) => itemNamed(ctx.reference, itemId)?.name ?? itemId);
    const mayExplain = counties.some((countyId) => mayReconcile(actor, countyId));
    return done({ day, mayExplain, reconciliations, unanswered: names });
  });
}

/** Compares a day that is over, now, instead of waiting for the morning's job. */
export async function reconcileNow(
  ctx: AppContext,
  actor: StaffActor,
  typed: string,
): Promise<Outcome<ReconciliationList>> {
  const day = parseLocalDate(typed);
  if (day === null || day > dateInShanghai(ctx.clock.now())) {
    return { kind: 'invalid', fields: [{ field: 'day', message: '只能对今天和以前的账。' }] };
  }
  const counties = reconciledCounties(actor).filter((countyId) => mayReconcile(actor, countyId));
  if (counties.length === 0) return NOT_YOURS;
  // The morning's job or a colleague may be comparing the same day: then it is a conflict, and nothing is lost.
  return outcomeOf(async () => {
    const unanswered: string[] = [];
    for (const countyId of counties) {
      const county = findCounty(ctx.reference, countyId);
      const organisationId = actor.appointments.find((a) => a.countyId === countyId)?.organisationId ?? null;
      const by = { actor: actor.personId, actingFor: organisationId };
      if (county) unanswered.push(...(await reconcileDay(ctx, county, day, by)));
    }
    return listReconciliations(ctx, actor, day, unanswered);
  });
}

type ExplainCommand = z.output<typeof differenceExplanationSchema>;

/** Notes why a difference is there and what comes of it; only who answers for the county's reconciliation (PAY-10). */
export async function explainDifference(
  ctx: AppContext,
  actor: StaffActor,
  { companyId, itemId, day: typed, reference, note }: ExplainCommand,
): Promise<Outcome<ReconciliationList>> {
  const day = parseLocalDate(typed);
  const counties = reconciledCounties(actor);
  const at = ctx.clock.now();
  const explained = await outcomeOf(() =>
    inTransaction(ctx.database, async (tx): Promise<Outcome<null>> => {
      const countyId = day === null ? null : await countyOf(tx, counties, { companyId, itemId, day });
      if (countyId === null || day === null) return { kind: 'not_found' };
      if (!mayReconcile(actor, countyId)) return NOT_YOURS;
      const content = { countyId, kind: 'payment.explanation', content: note, at };
      const put = await putPersonal(tx, ctx.keys, ctx.ids, content);
      const command = {
        reference,
        note: { contentId: put.id, commitment: put.commitment },
        isEmpty: note.trim() === '',
      };
      const by = {
        actor: actor.personId,
        actingFor: actor.appointments.find((a) => a.countyId === countyId)?.organisationId ?? null,
      };
      await recordReconciliation(tx, at, { countyId, companyId, itemId, day }, by, (state) =>
        state === null ? refused([refuse('PAY-07')]) : decideDifferenceExplanation(state, command),
      );
      return done(null);
    }),
  );
  return explained.kind === 'done' ? listReconciliations(ctx, actor, typed) : explained;
}

async function countyOf(
  tx: Tx,
  counties: readonly string[],
  key: { readonly companyId: string; readonly itemId: string; readonly day: LocalDate },
): Promise<string | null> {
  for (const countyId of counties) {
    if ((await selectReconciliation(tx, countyId, key)) !== undefined) return countyId;
  }
  return null;
}

async function present(tx: Tx, ctx: AppContext, row: ReconciliationRow): Promise<ReconciliationView> {
  const { state } = row;
  const organisations = await loadOrganisations(tx, row.county_id);
  const explanations = Object.values(state.explanations);
  const noteIds = explanations.map(({ note }) => note.contentId);
  const notes = await readPersonals(tx, ctx.keys, row.county_id, noteIds);
  const people = await namesOf(
    tx,
    explanations.map(({ explainerId }) => explainerId),
  );
  const noteText = (id: string) => {
    const found = notes.get(id);
    return found === undefined || found === 'erased' ? '' : String(found.content);
  };
  return {
    countyId: row.county_id,
    companyId: row.company_id,
    companyName: organisations.get(row.company_id)?.name ?? '',
    itemId: row.item_id,
    itemName: itemNamed(ctx.reference, row.item_id)?.name ?? row.item_id,
    day: row.day,
    comparedAt: state.comparedAt,
    equalCount: state.equalCount,
    equalAmount: state.equalAmount,
    openDifferences: row.open_differences,
    differences: state.differences.map((difference) => {
      const told = state.explanations[difference.reference];
      return {
        ...difference,
        kindName: DIFFERENCE_NAMES[difference.kind],
        explanation: told
          ? {
              note: noteText(told.note.contentId),
              explainedAt: told.explainedAt,
              explainerName: people.get(told.explainerId) ?? '',
            }
          : null,
      };
    }),
    version: row.version,
  };
}

const NOT_YOURS: Outcome<never> = {
  kind: 'refused',
  refusals: [
    refuse('AUT-02', {
      text: '对账由县政务服务管理人员负责，业务稽核人员可以查看。',
      next: '请由县政务服务管理人员办理。',
    }),
  ],
};
