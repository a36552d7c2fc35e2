import type { ItemId, TownshipId } from '@tongban/domain/catalogue';
import type { Tx } from '../../../platform/db/transaction.ts';

declare module '../../../platform/db/tables.ts' {
  interface Tables {
    authority_guard: { county_id: string; township_id: string; item_id: string };
  }
}

export interface Pair {
  readonly townshipId: TownshipId;
  readonly itemId: ItemId;
}

/** What a governance act may change the answer for: some pairs, a whole township, or an item everywhere. */
export interface Touched {
  readonly pairs?: readonly Pair[];
  readonly townshipId?: TownshipId | null;
  readonly itemId?: ItemId | null;
  /** Several items, everywhere. */
  readonly itemIds?: readonly ItemId[];
}

/**
 * Takes the guard of one pair, making it when there is none: gated acts 'share', governance acts 'update' (design §6).
 * First lock of every operation: guard → case → seal → stock → sequence.
 */
export async function lockAuthorityGuard(
  tx: Tx,
  countyId: string,
  townshipId: TownshipId,
  itemId: ItemId,
  strength: 'share' | 'update',
): Promise<void> {
  if (await lockOne(tx, countyId, { townshipId, itemId }, strength)) return;
  await insertMissing(tx, countyId, [{ townshipId, itemId }]);
  await lockOne(tx, countyId, { townshipId, itemId }, strength);
}

/** Takes FOR UPDATE, in one order for all, the guards of everything touched; named pairs without a guard get one. */
export async function lockTouched(tx: Tx, countyId: string, touched: Touched): Promise<void> {
  const pairs = [...(touched.pairs ?? [])].sort(byKey);
  if (pairs.length > 0) await insertMissing(tx, countyId, pairs);
  const items = [...(touched.itemIds ?? []), ...(touched.itemId ? [touched.itemId] : [])];
  if (pairs.length === 0 && !touched.townshipId && items.length === 0) return;
  await tx
    .selectFrom('authority_guard')
    .select('item_id')
    .where('county_id', '=', countyId)
    .where((eb) =>
      eb.or([
        ...pairs.map((p) => eb.and({ township_id: p.townshipId, item_id: p.itemId })),
        ...(touched.townshipId ? [eb('township_id', '=', touched.townshipId)] : []),
        ...(items.length > 0 ? [eb('item_id', 'in', items)] : []),
      ]),
    )
    .orderBy('township_id')
    .orderBy('item_id')
    .forUpdate()
    .execute();
}

async function lockOne(tx: Tx, countyId: string, pair: Pair, strength: 'share' | 'update'): Promise<boolean> {
  const query = tx
    .selectFrom('authority_guard')
    .select('item_id')
    .where('county_id', '=', countyId)
    .where('township_id', '=', pair.townshipId)
    .where('item_id', '=', pair.itemId);
  const row = await (strength === 'share' ? query.forShare() : query.forUpdate()).executeTakeFirst();
  return row !== undefined;
}

async function insertMissing(tx: Tx, countyId: string, pairs: readonly Pair[]): Promise<void> {
  await tx
    .insertInto('authority_guard')
    .values(pairs.map((p) => ({ county_id: countyId, township_id: p.townshipId, item_id: p.itemId })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

function byKey(a: Pair, b: Pair): number {
  const [left, right] = [`${a.townshipId}/${a.itemId}`, `${b.townshipId}/${b.itemId}`];
  return left < right ? -1 : left > right ? 1 : 0;
}
