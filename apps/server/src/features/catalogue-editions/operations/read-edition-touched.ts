import type { EditionTouchedView } from '@tongban/contract';
import { listVersionOn } from '@tongban/domain/delegation';
import type { EndedItem } from '@tongban/domain/edition';
import { dateInShanghai, type Instant } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot, type Tx } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { countOpenCasesByPlace } from '../../cases/index.ts';
import { findTownship } from '../../catalogue/index.ts';
import { selectLists } from '../../delegations/index.ts';
import type { StaffActor } from '../../staff/index.ts';
import { touchedCounties } from '../catalogue-editions.policy.ts';
import { readEditions } from '../read-editions.ts';

type Context = Pick<AppContext, 'reference'>;
type Touched = Pick<EditionTouchedView, 'townships' | 'counties'>;

/** Lists in force and open cases in the reader's reach that an edition touches by ending an item. Not found: no such edition. */
export async function readEditionTouched(
  ctx: Pick<AppContext, 'database' | 'clock' | 'reference'>,
  staff: StaffActor,
  no: number,
): Promise<Outcome<EditionTouchedView>> {
  const counties = touchedCounties(ctx, staff);
  const now = ctx.clock.now();
  return inSnapshot(ctx.database, async (tx): Promise<Outcome<EditionTouchedView>> => {
    const { editions, newest } = await readEditions(tx, ctx);
    if (no !== 1 && !editions.some((each) => each.no === no)) return { kind: 'not_found' };
    const ended = newest.ended.filter(({ editionNo }) => editionNo === no);
    return done({ no, ...(await touchedBy(tx, ctx, counties, ended, now)) });
  });
}

/** What the ends of items touch in some counties: nothing of it changes by itself. */
export async function touchedBy(
  tx: Tx,
  { reference }: Context,
  counties: readonly { readonly id: string; readonly name: string }[],
  ended: readonly EndedItem[],
  now: Instant,
): Promise<Touched> {
  if (ended.length === 0) return { townships: [], counties: [] };
  const today = dateInShanghai(now);
  const ids = ended.map(({ item }) => item.id);
  const found: Touched = { townships: [], counties: [] };
  for (const { id: countyId, name: countyName } of counties) {
    const open = await countOpenCasesByPlace(tx, countyId, ids);
    const atCounty = open.filter(({ townshipId }) => townshipId === null);
    if (atCounty.length > 0) {
      const openCases = atCounty.reduce((sum, { cases }) => sum + cases, 0);
      found.counties.push({ countyId, countyName, openCases });
    }
    for (const list of await selectLists(tx, { countyId, townshipId: null })) {
      const { townshipId } = list;
      const version = listVersionOn(list, today, now);
      const held = ended.filter(({ item }) => version?.rows.some(({ itemId }) => itemId === item.id));
      if (version === null || held.length === 0) continue;
      found.townships.push({
        countyId,
        countyName,
        townshipId,
        townshipName: findTownship(reference, townshipId)?.name ?? townshipId,
        listVersion: version.version,
        items: held.map(({ item, firstDayWithout }) => ({
          itemId: item.id,
          no: item.catalogueNo,
          name: item.name,
          firstDayWithout,
          openCases:
            open.find((each) => each.townshipId === townshipId && each.itemId === item.id)?.cases ?? 0,
        })),
      });
    }
  }
  return found;
}
