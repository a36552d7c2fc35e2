import type { PaperPlanView } from '@tongban/contract';
import { dateInShanghai } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { startBatch } from '../../batches/index.ts';
import { findCounty } from '../../catalogue/index.ts';
import type { StaffActor } from '../../staff/index.ts';
import { paperClerkOf, paperCounties } from '../own-county.ts';
import { papersOf, termsOf } from '../paper-reading.ts';
import { countPapers, lackingPapers, type PrepareTownship } from './prepare-township.ts';

/** Which papers each township of a county still lacks for its published list, as of today. */
export async function planPapers(
  ctx: Pick<AppContext, 'database' | 'clock' | 'reference'>,
  staff: StaffActor,
  asked: string | undefined,
): Promise<Outcome<PaperPlanView>> {
  const [county] = paperCounties(ctx, staff, paperClerkOf, asked);
  if (county === undefined) return { kind: 'not_found' };
  const now = ctx.clock.now();
  const from = dateInShanghai(now);
  return inSnapshot(ctx.database, async (tx) => {
    const papers = [
      ...(await papersOf({ tx, county }, 'agreement')),
      ...(await papersOf({ tx, county }, 'memo')),
    ].map((paper) => ({ isSigned: paper.signed !== null, townshipId: termsOf(paper).townshipId }));
    const townships: PaperPlanView['townships'] = [];
    for (const { id, name } of county.townships) {
      const lacking = await lackingPapers(tx, { countyId: county.id, townshipId: id, from }, now);
      const missing = lacking === null ? { agreements: 0, memos: 0 } : countPapers(lacking);
      const own = papers.filter(({ townshipId }) => townshipId === id);
      townships.push({
        townshipId: id,
        townshipName: name,
        hasList: lacking !== null,
        missingAgreements: missing.agreements,
        missingMemos: missing.memos,
        drafts: own.filter(({ isSigned }) => !isSigned).length,
        signed: own.filter(({ isSigned }) => isSigned).length,
      });
    }
    const choices = paperCounties(ctx, staff, paperClerkOf, undefined);
    return done({
      countyId: county.id,
      countyName: county.name,
      counties: choices.map((each) => ({ value: each.id, name: each.name })),
      townships,
    });
  });
}

export interface PreparePapers extends Omit<PrepareTownship, 'townshipId'> {
  readonly batchId: string;
  readonly townshipIds: readonly string[];
}

/** Starts the preparation of many townships, each an act of its own (ADR 0012). Not found: a township of another county. */
export async function preparePapers(
  ctx: Pick<AppContext, 'database' | 'clock' | 'jobs' | 'reference'>,
  staff: StaffActor,
  { countyId, batchId, townshipIds, ...command }: PreparePapers,
): Promise<Outcome<{ countyId: string; batchId: string }>> {
  const county = findCounty(ctx.reference, countyId);
  if (county === undefined || paperClerkOf(staff, countyId) === undefined) return { kind: 'not_found' };
  const rows: { label: string; command: object }[] = [];
  for (const townshipId of townshipIds) {
    const township = county.townships.find(({ id }) => id === townshipId);
    if (township === undefined) return { kind: 'not_found' };
    rows.push({ label: township.name, command: { ...command, townshipId } });
  }
  const title = `拟制协议和备忘录：${rows.length}个乡镇（街道）`;
  return done(await startBatch(ctx, staff, { countyId, batchId, kind: 'prepare_papers', title, rows }));
}
