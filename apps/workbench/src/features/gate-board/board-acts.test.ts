import { expect, it } from 'vitest';
import { gateCounts, pairsFor } from './board-acts.ts';

const cell = (standing: string, missing: string[] = []) => ({ standing, mode: null, missing });
type County = Parameters<typeof pairsFor>[1];

const county: County = {
  townships: [
    {
      id: 't1',
      name: '一',
      counts: {},
      cells: { a: cell('live'), b: cell('preparing', ['DLG-09', 'DLG-14']), c: cell('recalled', ['DLG-13']) },
    },
    { id: 't2', name: '二', counts: {}, cells: { b: cell('preparing', ['DLG-14']) } },
  ],
};

it('R-3.1.2 each act is offered where it is the next step', () => {
  expect(pairsFor('announce', county)).toEqual([{ townshipId: 't1', itemId: 'b' }]);
  expect(pairsFor('prepare', county)).toEqual([]);
  expect(pairsFor('start', county)).toEqual([
    { townshipId: 't1', itemId: 'b' },
    { townshipId: 't2', itemId: 'b' },
  ]);
});

it('R-2.3.3 what is recalled is not recalled again, and lacks nothing any more', () => {
  expect(pairsFor('recall', county)).toHaveLength(3);
  expect(gateCounts(county)).toEqual([
    ['DLG-14', 2],
    ['DLG-09', 1],
  ]);
});
