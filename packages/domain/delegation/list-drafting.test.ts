import { describe, expect, it } from 'vitest';
import { DELEGATION_PRINCIPLES } from '../terms/index.ts';
import { checkListApproval } from './check-list-approval.ts';
import { nextGeneration } from './check-list-change.ts';
import { compareLists } from './compare-lists.ts';
import { findListFaults } from './find-list-faults.ts';
import {
  listOf,
  MUCH_LATER,
  NOW,
  organisations,
  recallOf,
  row,
  TODAY,
  TOMORROW,
} from './testing/county-of-tests.ts';

describe('checkListApproval', () => {
  const written = { isSubmitted: true, writtenBy: ['writer', 'helper'] };
  const codes = (...asked: Parameters<typeof checkListApproval>) =>
    checkListApproval(...asked).map(({ code }) => code);

  it('GOV-08 whoever wrote in the list does not approve it', () => {
    expect(codes(written, 'helper', DELEGATION_PRINCIPLES)).toEqual(['GOV-08']);
    expect(codes(written, 'approver', DELEGATION_PRINCIPLES)).toEqual([]);
  });

  it('GOV-04 a list that was not handed up is not approved', () => {
    expect(codes({ ...written, isSubmitted: false }, 'approver', DELEGATION_PRINCIPLES)).toEqual(['GOV-04']);
  });

  it('GOV-03 each of the four principles is confirmed (R-1.1.2)', () => {
    expect(checkListApproval(written, 'approver', ['lawful', 'local'])).toMatchObject([
      { code: 'GOV-03', text: '没有确认：权责一致、能放即放。' },
    ]);
  });
});

describe('compareLists', () => {
  it('R-2.3.1 tells what came, what went and which fields of a row are other', () => {
    const limits = { acceptDays: 1, transferDays: 0, approveDays: 5 };
    const gone = { ...row, itemId: 'i3' };
    const come = { ...row, itemId: 'i4' };
    const after = { ...row, supervisorId: 'holder', limits };
    expect(compareLists([row, gone], [after, come])).toEqual({
      added: [come],
      removed: [gone],
      changed: [{ itemId: 'i1', before: row, after, fields: ['supervisorId', 'limits'] }],
    });
  });

  it('a field that an old list did not have is the same as an empty one', () => {
    expect(compareLists([row], [{ ...row, limits: null, scope: null }]).changed).toEqual([]);
    const scope = { text: '面积以内', bound: { quantity: '经营面积', most: '50', unit: '平方米' } };
    const same = { ...row, scope: { ...scope, bound: { ...scope.bound } } };
    expect(compareLists([{ ...row, scope }], [same]).changed).toEqual([]);
  });
});

describe('nextGeneration', () => {
  const next = (recalls: Parameters<typeof nextGeneration>[1], itemId = 'i1') =>
    nextGeneration(listOf(row), recalls, itemId, TOMORROW);

  it('R-2.3.3 goes on by one only after a recall that has taken effect', () => {
    expect(next(new Map(), 'i2')).toBe(1);
    expect(next(new Map())).toBe(1);
    expect(next(new Map([['i1', [recallOf(1, MUCH_LATER)]]]))).toBe(1);
    expect(next(new Map([['i1', [recallOf(1)]]]))).toBe(2);
  });
});

describe('findListFaults', () => {
  it('says of which row each refusal is, and which are of the whole list', () => {
    const rows = [{ ...row, itemId: 'i2', mode: null }];
    const command = { townshipId: 't1', version: 5, publishedOn: TODAY, effectiveFrom: TODAY, rows };
    const faults = findListFaults(
      listOf(row),
      command,
      { organisations, recalls: new Map(), items: new Map() },
      NOW,
    );
    expect(faults.map(({ itemId, refusal }) => [itemId, refusal.code])).toEqual([
      [null, 'DLG-08'],
      ['i2', 'DLG-01'],
      ['i1', 'GOV-05'],
    ]);
  });
});
