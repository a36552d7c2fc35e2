import type { DelegationRowView } from '@tongban/contract';
import {
  type AuthorityFacts,
  type DelegationStanding,
  isClosed,
  rowInForce,
  standingOf,
} from '@tongban/domain/authority';
import { POWER_TYPE_TERMS } from '@tongban/domain/catalogue';
import { type Delegation, type DelegationList, listVersionOn } from '@tongban/domain/delegation';
import { MODE_NAMES, STANDING_NAMES } from '@tongban/domain/terms';
import { dateInShanghai, type Instant } from '@tongban/domain/time';
import { findCounty, findItem, limitsText } from '../../catalogue/index.ts';
import { countyFacts, selectDelegations, selectLists } from '../../delegations/index.ts';
import {
  fits,
  inOrder,
  type KeyedRow,
  mentions,
  type Register,
  type RegisterFilter,
} from '../register-definition.ts';
import { itemOf, organisationName, type RegisterReading, townshipColumns } from '../register-reading.ts';

const { own_power: _own, ...HANDED_OVER } = MODE_NAMES;
const { unlisted: _unlisted, ...RECORDED } = STANDING_NAMES;

/** 赋权事项登记簿: what stands on each township's list in force, and what was taken back. */
export const delegationsRegister: Register<DelegationRowView> = {
  name: 'delegations',
  title: '赋权事项登记簿',
  kinds: HANDED_OVER,
  states: { closed: '尚不能受理', ...RECORDED },
  rowsOf: async (reading, filter) => {
    const factsOf = await countyFacts(reading.tx, reading.part, reading.organisations);
    const pairs = await recordedPairs(reading);
    const rows = pairs
      .filter(({ itemId }) => fits(filter.item, itemId))
      .map((pair): KeyedRow<DelegationRowView> => {
        const facts = factsOf(pair.townshipId, pair.itemId);
        return { key: keyOf(reading, pair), row: presentDelegation(reading, facts) };
      });
    return inOrder(rows.filter(({ row }) => isWanted(row, filter)));
  },
  columns: [
    ['县区', (row) => row.countyName],
    ['乡镇（街道）', (row) => row.townshipName],
    ['目录序号', (row) => row.itemNo],
    ['事项', (row) => row.itemName],
    ['实施方式', (row) => row.modeName],
    ['权力类型', (row) => row.powerTypeName],
    ['赋权部门', (row) => row.departmentName],
    ['监管部门', (row) => row.supervisorName],
    ['时限（参考）', (row) => row.limitsText],
    ['实施状态', (row) => row.standingName],
    ['启动日期', (row) => row.startedOn],
    ['未满足的条件', (row) => row.missing.map(({ code, text }) => `${code} ${text}`).join('；')],
  ],
};

/** One delegation as a row, with where it stands at this instant. */
export function presentDelegation(
  reading: RegisterReading,
  facts: AuthorityFacts,
  standing: DelegationStanding = standingOf(facts, reading.now, reading.now),
): DelegationRowView {
  const { now } = reading;
  const row = rowInForce(facts, dateInShanghai(now), now)?.row ?? lastRowOf(facts.list, facts.itemId);
  const item = itemOf(reading, facts.itemId);
  const mode = standing.mode ?? row?.mode ?? null;
  const guide = findItem(reading.ctx.reference, facts.itemId)?.guide;
  return {
    ...townshipColumns(reading, facts.townshipId),
    itemId: item.id,
    itemNo: item.no,
    itemName: item.name,
    mode,
    modeName: mode === null ? null : MODE_NAMES[mode],
    powerTypeName: row?.powerType ? POWER_TYPE_TERMS[row.powerType].name : null,
    departmentName: organisationName(reading, row?.departmentId ?? null),
    supervisorName: organisationName(reading, row?.supervisorId ?? null),
    limitsText: guide === undefined || mode === 'collection_service' ? null : limitsText(guide),
    standing: standing.standing,
    standingName: STANDING_NAMES[standing.standing],
    missing: [...standing.refusals],
    startedOn: startOf(facts.delegation, row?.generation ?? 0, now),
  };
}

/** The pairs that a list in force names, or a recall. */
async function recordedPairs({ tx, part, now }: RegisterReading) {
  const day = dateInShanghai(now);
  const listed = (await selectLists(tx, part)).flatMap((list) =>
    (listVersionOn(list, day, now)?.rows ?? []).map(({ itemId }) => ({
      townshipId: list.townshipId,
      itemId,
    })),
  );
  const recalled = (await selectDelegations(tx, part)).filter(({ recalls }) =>
    recalls.some(({ effectiveOn, recordedAt }) => effectiveOn <= day && recordedAt <= now),
  );
  const pairs = [...listed, ...recalled.map(({ townshipId, itemId }) => ({ townshipId, itemId }))];
  return [...new Map(pairs.map((pair) => [`${pair.townshipId}/${pair.itemId}`, pair])).values()];
}

/** Townships in the order of the division list, items by their number in the catalogue. */
function keyOf(reading: RegisterReading, pair: { townshipId: string; itemId: string }): string {
  const townships = findCounty(reading.ctx.reference, reading.county.id)?.townships ?? [];
  const township = townships.findIndex(({ id }) => id === pair.townshipId);
  const { no } = itemOf(reading, pair.itemId);
  return `${String(township).padStart(3, '0')}/${String(no ?? 999).padStart(3, '0')}/${pair.itemId}`;
}

function isWanted(row: DelegationRowView, { kind, state, gate, q }: RegisterFilter): boolean {
  return (
    fits(kind, row.mode) &&
    (state === 'closed' ? isClosed(row.standing) : fits(state, row.standing)) &&
    (gate === undefined || row.missing.some(({ code }) => code === gate)) &&
    mentions(q, row.itemName, row.townshipName, row.departmentName)
  );
}

/** What the newest version that had the item said of it: a recalled one stands on no list any more. */
function lastRowOf(list: DelegationList | null, itemId: string) {
  return list?.versions.flatMap(({ rows }) => rows).findLast((row) => row.itemId === itemId);
}

function startOf({ goLives }: Delegation, generation: number, now: Instant) {
  return (
    goLives.findLast((start) => start.generation === generation && start.recordedAt <= now)?.startOn ?? null
  );
}
