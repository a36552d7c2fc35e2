import type { DelegationListView, ListVersionView } from '@tongban/contract';
import {
  type DelegationList,
  type ListRow,
  type ListVersion,
  listVersionOn,
} from '@tongban/domain/delegation';
import { dateInShanghai } from '@tongban/domain/time';
import { selectLists } from '../../delegations/index.ts';
import { delegationsRegister } from '../lists/delegations.ts';
import { itemOf, type RegisterReading, townshipColumns } from '../register-reading.ts';

/** A township's list as it stands now, and every version with what it changed. */
export async function readDelegationList(
  reading: RegisterReading,
  townshipId: string,
): Promise<DelegationListView> {
  const ofTownship = { ...reading, part: { ...reading.part, townshipId } };
  const [list] = await selectLists(reading.tx, ofTownship.part);
  const rows = await delegationsRegister.rowsOf(ofTownship, {});
  return {
    ...townshipColumns(reading, townshipId),
    at: reading.now,
    versions: list === undefined ? [] : versionsOf(reading, list),
    rows: rows.map(({ row }) => row),
  };
}

function versionsOf(reading: RegisterReading, list: DelegationList): ListVersionView[] {
  const day = dateInShanghai(reading.now);
  const inForce = listVersionOn(list, day, reading.now);
  return list.versions
    .map((version, index) => ({
      version: version.version,
      publishedOn: version.publishedOn,
      effectiveFrom: version.effectiveFrom,
      recordedAt: version.recordedAt,
      isLate: version.publishedOn < dateInShanghai(version.recordedAt),
      isInForce: version === inForce,
      itemCount: version.rows.length,
      ...changesOf(reading, list.versions[index - 1], version),
    }))
    .reverse();
}

/** Items that came, went, or are handed over in another way than in the version before. */
function changesOf(reading: RegisterReading, before: ListVersion | undefined, version: ListVersion) {
  const old = rowsById(before?.rows ?? []);
  const now = rowsById(version.rows);
  const names = (rows: readonly ListRow[]) => rows.map(({ itemId }) => itemOf(reading, itemId).name);
  const kept = version.rows.filter(({ itemId }) => old.has(itemId));
  return {
    added: names(version.rows.filter(({ itemId }) => !old.has(itemId))),
    removed: names((before?.rows ?? []).filter(({ itemId }) => !now.has(itemId))),
    changed: names(kept.filter((row) => differs(row, old.get(row.itemId)))),
  };
}

function rowsById(rows: readonly ListRow[]): ReadonlyMap<string, ListRow> {
  return new Map(rows.map((row) => [row.itemId, row]));
}

function differs(a: ListRow, b: ListRow | undefined): boolean {
  return (
    b !== undefined &&
    (a.mode !== b.mode ||
      a.generation !== b.generation ||
      a.departmentId !== b.departmentId ||
      a.supervisorId !== b.supervisorId)
  );
}
