import type { CheckPostingSheetBody, PostingSheetView } from '@tongban/contract';
import { EMPLOYMENT_NAMES, POSTS, refuse } from '@tongban/domain/terms';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot, inTransaction } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import type { SheetProblem } from '../../../platform/spreadsheet/read-xlsx.ts';
import { tableOf } from '../../../platform/spreadsheet/sheet-table.ts';
import { isBatchKnown, startBatch } from '../../batches/index.ts';
import { governorOf, recordPerson, type StaffActor } from '../../staff/index.ts';
import { STAFFING_POSTS } from '../governed-appointment.ts';
import { type PostingPlan, planPostings } from '../plan-postings.ts';
import { POSTING_COLUMNS } from '../posting-columns.ts';

type Parts = Pick<AppContext, 'database' | 'clock' | 'reference' | 'jobs'>;

/** A sheet made into ids before anybody has said that it is taken. */
const DRY_RUN = '00000000-0000-4000-8000-000000000000';

/** The dry run: what each row would record, and all that is wrong with it, by row and column. Not found: another county. */
export async function checkPostingSheet(
  ctx: Parts,
  actor: StaffActor,
  body: CheckPostingSheetBody,
): Promise<Outcome<PostingSheetView>> {
  if (!isGoverned(actor, body)) return { kind: 'not_found' };
  const plan = await planOf(ctx, actor, { ...body, batchId: DRY_RUN });
  return done('problem' in plan ? { problem: plan.problem, faults: [], postings: [] } : present(plan));
}

/**
 * Starts the batch of a sheet: the same check once more, and with a single fault nothing is taken (GOV-04). The names of new people
 * are written down first, since a command holds none. The same id again changes nothing (E-42).
 */
export async function startPostings(
  ctx: Parts,
  actor: StaffActor,
  body: CheckPostingSheetBody & { readonly batchId: string },
): Promise<Outcome<{ countyId: string; batchId: string }>> {
  if (!isGoverned(actor, body)) return { kind: 'not_found' };
  const { countyId, batchId } = body;
  const known = await inSnapshot(ctx.database, (tx) => isBatchKnown(tx, { countyId, batchId }));
  if (known) return done({ countyId, batchId });
  const plan = await planOf(ctx, actor, body);
  if ('problem' in plan || plan.faults.length > 0) return FAULTY;
  const now = ctx.clock.now();
  await inTransaction(ctx.database, async (tx) => {
    for (const { row, appointment, isNew } of plan.planned) {
      if (!isNew) continue;
      const { personId } = appointment;
      await recordPerson(tx, { personId, name: row.name, at: now, proposedLoginName: row.loginName });
    }
  });
  return done(
    await startBatch(ctx, actor, {
      countyId,
      batchId,
      kind: 'appoint',
      title: `登记任岗：${plan.planned.length}项`,
      rows: plan.planned.map(({ row, appointment }) => {
        const { countyId: _county, trainedItemIds: _none, ...command } = appointment;
        return { label: `第${row.row}行　${row.organisation.name}　${POSTS[row.post].name}`, command };
      }),
    }),
  );
}

const FAULTY = {
  kind: 'refused',
  refusals: [
    refuse('GOV-04', { text: '表格还有问题，一行也没有登记。', next: '请按预检提示改正后重新提交。' }),
  ],
} as const;

function isGoverned(actor: StaffActor, { countyId }: { readonly countyId: string }): boolean {
  return governorOf(actor, STAFFING_POSTS, { countyId, townshipId: null }) !== undefined;
}

async function planOf(
  ctx: Parts,
  actor: StaffActor,
  { countyId, rows, batchId }: CheckPostingSheetBody & { readonly batchId: string },
): Promise<PostingPlan | { readonly problem: SheetProblem }> {
  const sheet = rows.map((row) => row.map((cell) => cell.trim()));
  const table = tableOf(sheet, POSTING_COLUMNS);
  if ('problem' in table) return table;
  const asked = { reference: ctx.reference, actor, countyId, batchId, now: ctx.clock.now() };
  return inSnapshot(ctx.database, (tx) => planPostings(tx, table.rows, asked));
}

function present({ faults, planned }: PostingPlan): PostingSheetView {
  return {
    problem: null,
    faults: [...faults],
    postings: planned.map(({ row, isNew }) => ({
      row: row.row,
      personName: row.name,
      isNew,
      organisationName: row.organisation.name,
      postName: POSTS[row.post].name,
      employmentName: EMPLOYMENT_NAMES[row.employment],
      from: row.from,
      until: row.until,
      loginName: row.loginName,
    })),
  };
}
