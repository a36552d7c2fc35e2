import { describe, expect, it } from 'vitest';
import { codesOf } from '../testing/codes-of.ts';
import { decideEntrustabilityReview } from './decide-entrustability-review.ts';
import { decideMemoSigning, type MemoSigning } from './decide-memo-signing.ts';
import type { Memo } from './memo.ts';
import { NOW, organisations, TODAY, TOMORROW, YESTERDAY } from './testing/county-of-tests.ts';

const facts = { organisations };
const memo: MemoSigning = {
  id: 'm1',
  number: 'M-1',
  townshipId: 't1',
  supervisorId: 'watcher',
  signedOn: TODAY,
  from: TODAY,
  until: null,
  items: [{ itemId: 'i1', dutyBoundary: '乡镇审批，部门监管' }],
};

describe('decideMemoSigning', () => {
  const sign = (change: Partial<MemoSigning>, state: Memo | null = null) =>
    decideMemoSigning(state, { ...memo, ...change }, facts, NOW);

  it.each<[string, Partial<MemoSigning>, string[]]>([
    ['R-6.1.3 signed with the supervisor', {}, []],
    ['DLG-04 signed with a department that does not supervise', { supervisorId: 'holder' }, ['DLG-04']],
    [
      'DLG-04 an item that it does not supervise',
      { items: [{ itemId: 'i3', dutyBoundary: '界' }] },
      ['DLG-04'],
    ],
    ['DLG-04 for a township without a government', { townshipId: 't2' }, ['DLG-04']],
    ['GOV-02 signed tomorrow', { signedOn: TOMORROW }, ['GOV-02']],
    ['GOV-02 ends before it begins', { until: YESTERDAY }, ['GOV-02']],
    ['GOV-03 without items', { items: [] }, ['GOV-03']],
    ['GOV-03 without a duty boundary (R-6.1.4)', { items: [{ itemId: 'i1', dutyBoundary: '' }] }, ['GOV-03']],
    ['GOV-03 without a number', { number: '' }, ['GOV-03']],
    ['GOV-06 an item twice', { items: [...memo.items, ...memo.items] }, ['GOV-06']],
  ])('%s', (_name, change, codes) => {
    expect(codesOf(sign(change))).toEqual(codes);
  });

  it('GOV-01 a memo is signed once', () => {
    expect(codesOf(sign({}, { ...memo, recordedAt: NOW }))).toEqual(['GOV-01']);
  });
});

describe('decideEntrustabilityReview', () => {
  const finding = {
    departmentId: 'holder',
    itemId: 'i1',
    entrustable: true,
    basis: '某法第一条',
    reviewedOn: TODAY,
  };

  it.each([
    ['R-1.2.2 may be entrusted, with its basis', {}, []],
    ['R-1.2.2 may not be entrusted, no basis needed', { entrustable: false, basis: null }, []],
    ['DLG-05 may be entrusted without a basis', { basis: null }, ['DLG-05']],
    ['DLG-05 may be entrusted on a blank basis', { basis: ' ' }, ['DLG-05']],
    ['AUT-01 by a department without the power', { departmentId: 'watcher' }, ['AUT-01']],
    ['GOV-02 reviewed tomorrow', { reviewedOn: TOMORROW }, ['GOV-02']],
  ])('%s', (_name, change, codes) => {
    expect(codesOf(decideEntrustabilityReview({ ...finding, ...change }, facts, NOW))).toEqual(codes);
  });
});
