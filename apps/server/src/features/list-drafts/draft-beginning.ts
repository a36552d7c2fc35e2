import type { DraftSource } from '@tongban/contract';
import type { CatalogueItem } from '@tongban/domain/catalogue';
import type { ListRow } from '@tongban/domain/delegation';
import { dateInShanghai, type Instant } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { findTownship } from '../catalogue/index.ts';
import { selectItemChoices } from './item-choices.store.ts';
import { itemHolders } from './item-holders.ts';
import type { DraftRow, TownshipKey } from './list-drafts.store.ts';
import { type ListRecord, loadListRecord, versionInForce } from './list-record.ts';

interface Beginning {
  readonly source: DraftSource;
  /** The two assessments of were made for this township, and are taken over with the rows. */
  readonly isAssessed: boolean;
}

/**
 * The rows from which a draft begins. What was recalled does not come back by copying, and another township's
 * assessment says nothing of this one. Undefined = there is no such township in the county to copy from.
 */
export async function beginDraft(
  ctx: Pick<AppContext, 'reference'>,
  tx: Tx,
  township: TownshipKey,
  record: ListRecord,
  { source, isAssessed }: Beginning,
  now: Instant,
): Promise<readonly DraftRow[] | undefined> {
  switch (source.kind) {
    case 'empty':
      return [];
    case 'catalogue':
      return catalogueRows(ctx, tx, township.countyId, record, isAssessed, now);
    case 'list_in_force':
      return withoutRecalled(versionInForce(record, now)?.rows ?? [], record, now).map(withAllFields);
    case 'township': {
      const { countyId } = township;
      if (findTownship(ctx.reference, source.townshipId)?.countyId !== countyId) return undefined;
      const other = await loadListRecord(tx, { countyId, townshipId: source.townshipId });
      const rows = withoutRecalled(versionInForce(other, now)?.rows ?? [], other, now);
      return rows.map((row) => withAssessment(withAllFields(row), isAssessed));
    }
  }
}

async function catalogueRows(
  { reference }: Pick<AppContext, 'reference'>,
  tx: Tx,
  countyId: string,
  { organisations }: ListRecord,
  isAssessed: boolean,
  now: Instant,
): Promise<readonly DraftRow[]> {
  const choices = await selectItemChoices(tx, countyId);
  return reference.items.map((item) => {
    const holders = itemHolders(organisations, item.id, choices.get(item.id), now);
    const advised = reference.guides.get(item.id)?.delegationAdvice.mode ?? null;
    return withAssessment({ ...blankRow(item), mode: advised, ...holdersOf(holders) }, isAssessed);
  });
}

function holdersOf({ departmentId, supervisorId }: ReturnType<typeof itemHolders>) {
  return { departmentId, supervisorId };
}

/** A row of which nothing is known but the item. */
export function blankRow({
  id,
  powerType,
}: Pick<CatalogueItem, 'id'> & Pick<DraftRow, 'powerType'>): DraftRow {
  return {
    itemId: id,
    mode: null,
    powerType,
    departmentId: null,
    supervisorId: null,
    origin: 'catalogue',
    justification: null,
    countyCanRelease: false,
    townshipCanTake: false,
    capacityNote: '',
    localName: null,
    limits: null,
    scope: null,
  };
}

function withAllFields({ generation: _generation, ...row }: ListRow): DraftRow {
  return { ...row, localName: row.localName ?? null, limits: row.limits ?? null, scope: row.scope ?? null };
}

function withAssessment(row: DraftRow, isAssessed: boolean): DraftRow {
  return isAssessed
    ? { ...row, countyCanRelease: true, townshipCanTake: true }
    : { ...row, townshipCanTake: false, capacityNote: '' };
}

function withoutRecalled(
  rows: readonly ListRow[],
  { recalls }: ListRecord,
  now: Instant,
): readonly ListRow[] {
  const day = dateInShanghai(now);
  return rows.filter(
    ({ itemId, generation }) =>
      !(recalls.get(itemId) ?? []).some((r) => r.generation === generation && r.effectiveOn <= day),
  );
}
