import type { DraftRowView, ListDeskItemView, ListDeskView, ListFaultView } from '@tongban/contract';

/** One line of the editor: an item with its row, which stays while the item is left out. */
export interface EditorLine {
  readonly item: EditorItem;
  readonly row: DraftRowView;
  readonly isListed: boolean;
}

export type EditorItem = Pick<
  ListDeskItemView,
  'itemId' | 'no' | 'name' | 'statutory' | 'isEntrustable' | 'scopeQuestions'
> & {
  readonly departmentIds: readonly string[];
  readonly supervisorIds: readonly string[];
};

/** The catalogue in its order, then the local items of the draft. */
export function linesOf(desk: ListDeskView, rows: readonly DraftRowView[]): EditorLine[] {
  const written = new Map(rows.map((row) => [row.itemId, row]));
  const catalogue = desk.items.map((item): EditorLine => {
    const row = written.get(item.itemId);
    return { item, row: row ?? firstRowOf(item), isListed: row !== undefined };
  });
  const known = new Set(desk.items.map(({ itemId }) => itemId));
  const local = rows
    .filter(({ itemId }) => !known.has(itemId))
    .map((row): EditorLine => ({ item: localItem(row, desk), row, isListed: true }));
  return [...catalogue, ...local];
}

/** A local item, of which any body of the county may hold the power; the rules ask whether it does. */
export function localItem({ itemId, localName }: DraftRowView, desk: ListDeskView): EditorItem {
  const ids = desk.organisations.map(({ id }) => id);
  return {
    itemId,
    no: null,
    name: localName ?? '',
    statutory: null,
    isEntrustable: null,
    scopeQuestions: [],
    departmentIds: ids,
    supervisorIds: ids,
  };
}

function firstRowOf(item: ListDeskItemView): DraftRowView {
  return {
    itemId: item.itemId,
    mode: item.advisedMode as DraftRowView['mode'],
    powerType: item.powerType as DraftRowView['powerType'],
    departmentId: item.chosenDepartmentId,
    supervisorId: item.chosenSupervisorId,
    origin: 'catalogue',
    localName: null,
    justification: null,
    countyCanRelease: false,
    townshipCanTake: false,
    capacityNote: '',
    limits: null,
    scope: null,
  };
}

/** What is saved: the rows of the items on the list. */
export function rowsToSave(lines: readonly EditorLine[]): DraftRowView[] {
  return lines.filter(({ isListed }) => isListed).map(({ row }) => row);
}

export type LineFilter = 'all' | 'listed' | 'faulty';

/** The lines that are shown; a line that has focus does not vanish while it is written in, since faults change on saving only. */
export function linesShown(
  lines: readonly EditorLine[],
  { filter, text }: { readonly filter: LineFilter; readonly text: string },
  faults: ReadonlyMap<string, readonly ListFaultView[]>,
): readonly EditorLine[] {
  const wanted = text.trim();
  return lines.filter(
    ({ item, isListed }) =>
      (filter === 'all' || (filter === 'listed' ? isListed : faults.has(item.itemId))) &&
      (wanted === '' || item.name.includes(wanted) || String(item.no) === wanted),
  );
}

export function faultsByItem(
  faults: readonly ListFaultView[],
): ReadonlyMap<string, readonly ListFaultView[]> {
  const found = new Map<string, ListFaultView[]>();
  for (const fault of faults) {
    if (fault.itemId === null) continue;
    const known = found.get(fault.itemId);
    if (known) known.push(fault);
    else found.set(fault.itemId, [fault]);
  }
  return found;
}
