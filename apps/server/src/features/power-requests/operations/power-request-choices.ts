import type { PowerRequestChoicesView } from '@tongban/contract';
import { GIVE_BACK_REASONS, type ListRow } from '@tongban/domain/delegation';
import { MODE_NAMES, RECALL_REASON_NAMES } from '@tongban/domain/terms';
import type { Instant } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot, type Tx } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { findTownship, type ReferenceData } from '../../catalogue/index.ts';
import { selectDelegations, selectLists } from '../../delegations/index.ts';
import type { StaffActor } from '../../staff/index.ts';
import { heldRows } from '../held-rows.ts';
import { askingTownships } from '../power-requests.policy.ts';

/** What the head of a centre may ask for and give back: the catalogue, and what the township holds at present. */
export async function powerRequestChoices(
  ctx: Pick<AppContext, 'database' | 'clock' | 'reference'>,
  staff: StaffActor,
): Promise<Outcome<PowerRequestChoicesView>> {
  const now = ctx.clock.now();
  return inSnapshot(ctx.database, async (tx) => {
    const townships = [];
    for (const { countyId, townshipId } of askingTownships(staff)) {
      const township = findTownship(ctx.reference, townshipId ?? '');
      if (township === undefined) continue;
      const rows = await rowsOf(tx, { countyId, townshipId: township.id }, now);
      townships.push({ id: township.id, name: township.name, items: itemsOf(ctx.reference, rows) });
    }
    return done({
      townships,
      modes: (['entrusted_decision', 'entrusted_acceptance'] as const).map((value) => ({
        value,
        name: MODE_NAMES[value],
      })),
      reasons: GIVE_BACK_REASONS.map((value) => ({ value, name: RECALL_REASON_NAMES[value] })),
    });
  });
}

async function rowsOf(tx: Tx, part: { countyId: string; townshipId: string }, now: Instant) {
  const [list = null] = await selectLists(tx, part);
  return heldRows(list, await selectDelegations(tx, part), now);
}

function itemsOf(reference: ReferenceData, rows: readonly ListRow[]) {
  const held = (itemId: string) => {
    const row = rows.find((each) => each.itemId === itemId);
    if (row === undefined || row.mode === null) return null;
    return { mode: row.mode, modeName: MODE_NAMES[row.mode], generation: row.generation };
  };
  const catalogue = reference.items.map(({ id, catalogueNo, name }) => ({
    itemId: id,
    no: catalogueNo,
    name,
    held: held(id),
    isCollection: isCollection(reference, id),
  }));
  const local = rows
    .filter(({ origin }) => origin === 'local')
    .map(({ itemId, localName }) => ({
      itemId,
      no: null,
      name: `${localName ?? '名称待县补充'}（目录外事项）`,
      held: held(itemId),
      isCollection: false,
    }));
  return [...catalogue, ...local];
}

/** 46–49: a company's bills, no power. */
export function isCollection(reference: ReferenceData, itemId: string): boolean {
  return reference.guides.get(itemId)?.delegationAdvice.mode === 'collection_service';
}
