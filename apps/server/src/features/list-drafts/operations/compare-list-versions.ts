import type { ListComparisonView } from '@tongban/contract';
import { compareLists } from '@tongban/domain/delegation';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { findCounty } from '../../catalogue/index.ts';
import type { GovernedTownship } from '../governed-township.ts';
import { loadListRecord } from '../list-record.ts';
import { presentDifference } from '../present-difference.ts';
import { versionHead } from './read-lists.ts';

/** What version `to` changed of version `from` (0 = the township had no list), in words; not found without such versions. */
export async function compareListVersions(
  ctx: Pick<AppContext, 'database' | 'reference'>,
  { countyId, townshipId, townshipName }: GovernedTownship,
  asked: { readonly from: number; readonly to: number },
): Promise<Outcome<ListComparisonView>> {
  return inSnapshot(ctx.database, async (tx): Promise<Outcome<ListComparisonView>> => {
    const { list, organisations } = await loadListRecord(tx, { countyId, townshipId });
    const version = (number: number) => list?.versions.find((each) => each.version === number);
    const [from, to] = [version(asked.from), version(asked.to)];
    if (to === undefined || (from === undefined && asked.from !== 0)) return { kind: 'not_found' };
    const difference = compareLists(from?.rows ?? [], to.rows);
    return done({
      countyName: findCounty(ctx.reference, countyId)?.name ?? countyId,
      townshipId,
      townshipName,
      from: from ? versionHead(from) : null,
      to: versionHead(to),
      versions: (list?.versions ?? []).map(versionHead).reverse(),
      difference: presentDifference({ reference: ctx.reference, organisations }, difference),
    });
  });
}
