import { describe, expect, it } from 'vitest';
import { ask, codesOf } from '../testing/ask.ts';
import { ITEM_X, TOWN_A } from '../testing/county.ts';
import { delegatedPair, listRecord, rowOf } from '../testing/delegated-pair.ts';
import { without } from '../testing/governance-record.ts';

const DECIDES = { townshipId: TOWN_A, itemId: ITEM_X, mode: 'entrusted_decision' } as const;
const scope = { text: '小型餐饮', bound: { quantity: '经营场所面积', most: '50', unit: '平方米' } };
const bounded = [
  ...without(delegatedPair(DECIDES), 'list'),
  listRecord(TOWN_A, [{ ...rowOf(DECIDES), scope }]),
];
const stated = (value: string) => [{ name: '经营场所面积', unit: '平方米', values: [value] }];

describe('the gate of the scope', () => {
  it.each(['accept', 'decide'] as const)('CAS-28 E-07 %s: beyond the bound the county is asked', (act) => {
    expect(codesOf(ask(bounded, act, { stated: stated('50.5') }))).toEqual(['CAS-28']);
    expect(ask(bounded, act, { stated: stated('50') }).allowed).toBe(true);
  });

  it('CAS-28 E-07 tells what the scope is and what the application says', () => {
    const [refusal] = ask(bounded, 'accept', { stated: stated('80') }).refusals;
    expect(refusal?.text).toBe('委托范围为经营场所面积不超过50平方米，申请为80平方米。');
    expect(refusal?.next).toContain('县政务服务大厅');
  });

  it('E-07 the file may still be reviewed, and where no case is asked about nothing is held against it', () => {
    expect(ask(bounded, 'pre_review', { stated: stated('80') }).allowed).toBe(true);
    expect(ask(bounded, 'decide').allowed).toBe(true);
  });
});
