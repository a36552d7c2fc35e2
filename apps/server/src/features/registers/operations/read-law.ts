import type { LawView } from '@tongban/contract';
import { type CitedFor, namesLaw } from '@tongban/domain/catalogue';
import { listVersionOn } from '@tongban/domain/delegation';
import { dateInShanghai, type Instant } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot, type Tx } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { countOpenCasesByPlace } from '../../cases/index.ts';
import { selectAgreements, selectEntrustabilities, selectLists } from '../../delegations/index.ts';
import type { StaffActor } from '../../staff/index.ts';
import { readableParts } from '../register-places.ts';
import { itemOf } from '../register-reading.ts';
import { lawsOf, presentLawRow } from './list-laws.ts';

const FOR_NAMES: Readonly<Record<CitedFor, string>> = {
  basis: '法律依据',
  material: '材料设定依据',
  time_limit: '法定时限依据',
};

type Context = Pick<AppContext, 'database' | 'clock' | 'reference'>;
type Part = NonNullable<ReturnType<typeof readableParts>>[number];
type Counts = Pick<LawView['touched'][number], 'listed' | 'agreements' | 'openCases'>;

/**
 * What rests on a law: the guides' passages, and in the reader's reach the rows in force, agreements, legal reviews and open
 * cases of those items (issue 4). Counted now, nothing of it is stored.
 */
export async function readLaw(ctx: Context, actor: StaffActor, name: string): Promise<Outcome<LawView>> {
  const law = lawsOf(ctx.reference).find((each) => each.name === name);
  if (law === undefined) return { kind: 'not_found' };
  const now = ctx.clock.now();
  const itemIds = [...new Set(law.citations.map(({ itemId }) => itemId))];
  const parts = readableParts(ctx, actor, 'delegations', {}) ?? [];
  return inSnapshot(ctx.database, async (tx) => {
    const touched = new Map<string, LawView['touched'][number]>();
    for (const part of parts) {
      for (const [itemId, counts] of await countsOf(tx, part, itemIds, now)) {
        const key = `${itemId}/${part.countyId}`;
        const known = touched.get(key);
        touched.set(key, {
          ...itemWords(ctx, itemId),
          countyId: part.countyId,
          countyName: part.county.name,
          listed: counts.listed + (known?.listed ?? 0),
          agreements: counts.agreements + (known?.agreements ?? 0),
          openCases: counts.openCases + (known?.openCases ?? 0),
        });
      }
    }
    const reviews: LawView['reviews'] = [];
    const counties = new Map(parts.map((part) => [part.countyId, part]));
    for (const part of counties.values()) reviews.push(...(await reviewsOf(tx, ctx, part, name)));
    return done({
      row: presentLawRow(law, now),
      note: law.text?.note ?? null,
      articles: [...(law.text?.articles ?? [])],
      citations: law.citations.map(({ itemId, for: reason, edition, words }) => ({
        ...itemWords(ctx, itemId),
        forName: FOR_NAMES[reason],
        edition,
        words,
      })),
      touched: [...touched.values()].sort((a, b) => (a.itemNo ?? 999) - (b.itemNo ?? 999)),
      reviews,
      at: now,
    });
  });
}

/** By item; one that no list, agreement or case of the part knows is left out. */
async function countsOf(
  tx: Tx,
  part: Part,
  itemIds: readonly string[],
  now: Instant,
): Promise<ReadonlyMap<string, Counts>> {
  if (itemIds.length === 0) return new Map();
  const day = dateInShanghai(now);
  const rows = (await selectLists(tx, part)).flatMap((list) => listVersionOn(list, day, now)?.rows ?? []);
  const agreements = (await selectAgreements(tx, part)).filter(({ until }) => until >= day);
  const cases = (await countOpenCasesByPlace(tx, part.countyId, itemIds)).filter(
    ({ townshipId }) => part.townshipId === null || townshipId === part.townshipId,
  );
  const counted = itemIds.map((itemId): [string, Counts] => [
    itemId,
    {
      listed: rows.filter((row) => row.itemId === itemId).length,
      agreements: agreements.filter((each) => each.itemIds.includes(itemId)).length,
      openCases: cases.reduce((sum, each) => sum + (each.itemId === itemId ? each.cases : 0), 0),
    },
  ]);
  return new Map(counted.filter(([, counts]) => Object.values(counts).some((count) => count > 0)));
}

async function reviewsOf(tx: Tx, ctx: Context, part: Part, name: string): Promise<LawView['reviews']> {
  const found = await selectEntrustabilities(tx, part.countyId);
  return found.flatMap(({ itemId, reviews }) => {
    // The newest review of each department counts; an older one rests on nothing any more.
    const newest = new Map(reviews.map((review) => [review.departmentId, review]));
    return [...newest.values()].flatMap(({ basis, reviewedOn }) =>
      basis !== null && namesLaw(basis, name)
        ? [
            {
              itemId,
              itemName: itemWords(ctx, itemId).itemName,
              countyId: part.countyId,
              countyName: part.county.name,
              basis,
              reviewedOn,
            },
          ]
        : [],
    );
  });
}

function itemWords(ctx: Context, id: string) {
  const { id: itemId, no: itemNo, name: itemName } = itemOf({ ctx }, id);
  return { itemId, itemNo, itemName };
}
