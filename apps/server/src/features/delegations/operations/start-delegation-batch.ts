import type { PairsOfBatch } from '@tongban/contract';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { startBatch } from '../../batches/index.ts';
import { findCounty, itemNamed } from '../../catalogue/index.ts';
import { GOVERNANCE_POSTS, governorOf, type StaffActor } from '../../staff/index.ts';
import { selectLists } from '../county-records.store.ts';

export interface DelegationBatchStart {
  readonly countyId: string;
  readonly batchId: string;
  readonly kind: string;
  readonly title: string;
  readonly pairs: PairsOfBatch;
  /** The rest of each pair's command. */
  readonly command: object;
}

/**
 * Starts one act for each pair: with the generation that the list has now, so that a delegation re-listed meanwhile is not
 * the one that is meant. An unlisted pair is tried too and says itself why not (DLG-10). Not found: a place or item that is
 * none of the actor's county.
 */
export async function startDelegationBatch(
  ctx: Pick<AppContext, 'database' | 'clock' | 'jobs' | 'reference'>,
  actor: StaffActor,
  { pairs, command, ...start }: DelegationBatchStart,
): Promise<Outcome<{ countyId: string; batchId: string }>> {
  const { countyId } = start;
  const county = findCounty(ctx.reference, countyId);
  const by = governorOf(actor, GOVERNANCE_POSTS, { countyId, townshipId: null });
  if (county === undefined || by === undefined) return { kind: 'not_found' };
  const generations = await generationsOf(ctx, countyId);
  const rows: { label: string; command: object }[] = [];
  for (const { townshipId, itemId } of pairs) {
    const township = county.townships.find(({ id }) => id === townshipId);
    const item = itemNamed(ctx.reference, itemId);
    if (township === undefined || item === undefined) return { kind: 'not_found' };
    const generation = generations.get(`${townshipId}/${itemId}`) ?? 1;
    rows.push({
      label: `${township.name}　${item.name}`,
      command: { ...command, townshipId, itemId, generation },
    });
  }
  return done(await startBatch(ctx, actor, { ...start, rows }));
}

/** The generation of every listed pair of the county: of the newest version that was published, in force or to come. */
async function generationsOf(
  { database }: Pick<AppContext, 'database'>,
  countyId: string,
): Promise<ReadonlyMap<string, number>> {
  const lists = await inSnapshot(database, (tx) => selectLists(tx, { countyId, townshipId: null }));
  return new Map(
    lists.flatMap(({ townshipId, versions }) =>
      (versions.at(-1)?.rows ?? []).map((row) => [`${townshipId}/${row.itemId}`, row.generation] as const),
    ),
  );
}
