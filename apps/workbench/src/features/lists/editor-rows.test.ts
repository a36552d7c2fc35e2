import type { DraftRowView, ListDeskView } from '@tongban/contract';
import { describe, expect, it } from 'vitest';
import { faultsByItem, linesOf, linesShown, rowsToSave } from './editor-rows.ts';

const item = (no: number, name: string) => ({
  itemId: `i${no}`,
  no,
  name,
  powerType: 'licence',
  advisedMode: 'entrusted_decision',
  printedDepartment: '',
  printedSupervisor: '',
  departmentIds: ['d'],
  supervisorIds: ['s'],
  chosenDepartmentId: 'd',
  chosenSupervisorId: 's',
  statutory: null,
  isEntrustable: null,
});
const desk = {
  items: [item(1, '食品经营许可'), item(2, '乡村建设规划许可')],
  organisations: [{ id: 'd', name: '甲局' }],
} as unknown as ListDeskView;
const refusal = { code: 'DLG-01', clause: '', text: '', next: '' };

describe('lines of the editor', () => {
  const first = linesOf(desk, [])[0]?.row as DraftRowView;
  const local: DraftRowView = { ...first, itemId: 'local-1', origin: 'local', localName: '示例事项' };

  it('R-2.2.4 an item left out has the terms with which it would begin, and is not saved', () => {
    const lines = linesOf(desk, [{ ...first, mode: 'entrusted_acceptance' }]);
    expect(lines.map(({ isListed, row }) => [isListed, row.mode])).toEqual([
      [true, 'entrusted_acceptance'],
      [false, 'entrusted_decision'],
    ]);
    expect(rowsToSave(lines).map(({ itemId }) => itemId)).toEqual(['i1']);
  });

  it('R-2.2.3 a local item stands after the catalogue with the name on its row', () => {
    expect(linesOf(desk, [local]).map(({ item: { name } }) => name)).toEqual([
      '食品经营许可',
      '乡村建设规划许可',
      '示例事项',
    ]);
  });

  it('finds by number or by a part of the name, among the listed or the faulty', () => {
    const lines = linesOf(desk, [first]);
    const faults = faultsByItem([
      { itemId: 'i2', refusal },
      { itemId: null, refusal },
    ]);
    const names = (filter: 'all' | 'listed' | 'faulty', text: string) =>
      linesShown(lines, { filter, text }, faults).map(({ item: { no } }) => no);
    expect(names('all', '')).toEqual([1, 2]);
    expect(names('all', '2')).toEqual([2]);
    expect(names('all', '食品')).toEqual([1]);
    expect(names('listed', '')).toEqual([1]);
    expect(names('faulty', '')).toEqual([2]);
  });
});
