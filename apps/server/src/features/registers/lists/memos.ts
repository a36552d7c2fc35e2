import type { MemoRowView } from '@tongban/contract';
import type { Memo } from '@tongban/domain/delegation';
import { dateInShanghai } from '@tongban/domain/time';
import { selectMemos } from '../../delegations/index.ts';
import { fits, inOrder, mentions, type Register } from '../register-definition.ts';
import { organisationName, type RegisterReading, townshipColumns } from '../register-reading.ts';

const STANDING_NAMES = { not_begun: '尚未生效', in_force: '生效中', ended: '已到期' } as const;

/** 审管衔接备忘录 of township and supervising department, item by item. */
export const memosRegister: Register<MemoRowView> = {
  name: 'memos',
  title: '审管衔接备忘录登记簿',
  kinds: {},
  states: STANDING_NAMES,
  rowsOf: async (reading, filter) => {
    const rows = (await selectMemos(reading.tx, reading.part))
      .filter(({ items }) => filter.item === undefined || items.some(({ itemId }) => itemId === filter.item))
      .map((memo) => ({ key: `${memo.number}/${memo.id}`, row: presentMemo(reading, memo) }));
    return inOrder(
      rows.filter(
        ({ row }) =>
          fits(filter.state, row.standing) &&
          mentions(filter.q, row.number, row.supervisorName, row.townshipName),
      ),
    );
  },
  columns: [
    ['县区', (row) => row.countyName],
    ['乡镇（街道）', (row) => row.townshipName],
    ['备忘录编号', (row) => row.number],
    ['监管部门', (row) => row.supervisorName],
    ['事项数', (row) => row.itemCount],
    ['签订日期', (row) => row.signedOn],
    ['起始日期', (row) => row.from],
    ['截止日期', (row) => row.until],
    ['状态', (row) => row.standingName],
  ],
};

export function presentMemo(reading: RegisterReading, memo: Memo): MemoRowView {
  const standing = standingOn(memo, dateInShanghai(reading.now));
  return {
    ...townshipColumns(reading, memo.townshipId),
    id: memo.id,
    number: memo.number,
    supervisorName: organisationName(reading, memo.supervisorId, memo.signedOn) ?? '',
    itemCount: memo.items.length,
    signedOn: memo.signedOn,
    from: memo.from,
    until: memo.until,
    standing,
    standingName: STANDING_NAMES[standing],
  };
}

function standingOn({ from, until }: Memo, day: string): keyof typeof STANDING_NAMES {
  if (day < from) return 'not_begun';
  return until === null || day <= until ? 'in_force' : 'ended';
}
