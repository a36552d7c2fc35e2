import type { AppContext } from '../../../app-context.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { startBatch } from '../../batches/index.ts';
import { findCounty } from '../../catalogue/index.ts';
import type { StaffActor } from '../../staff/index.ts';
import { governorOfCounty } from '../governed-township.ts';

interface ListBatchStart {
  readonly countyId: string;
  readonly batchId: string;
  readonly kind: 'list_draft' | 'list_approval';
  /** 批量拟制清单草稿 …, before the number of townships. */
  readonly name: string;
  readonly commands: readonly { readonly townshipId: string }[];
}

/** Starts one act for each township; not found when one of them is none of a county that the actor governs. */
export async function startListBatch(
  ctx: Pick<AppContext, 'database' | 'clock' | 'jobs' | 'reference'>,
  actor: StaffActor,
  { name, commands, ...start }: ListBatchStart,
): Promise<Outcome<{ countyId: string; batchId: string }>> {
  const county = findCounty(ctx.reference, start.countyId);
  if (county === undefined || governorOfCounty(actor, county.id) === undefined) return { kind: 'not_found' };
  const rows: { label: string; command: object }[] = [];
  for (const command of commands) {
    const township = county.townships.find(({ id }) => id === command.townshipId);
    if (township === undefined) return { kind: 'not_found' };
    rows.push({ label: township.name, command });
  }
  const title = `${name}：${rows.length}个乡镇（街道）`;
  return done(await startBatch(ctx, actor, { ...start, title, rows }));
}
