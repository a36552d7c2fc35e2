import { describe, expect, it } from 'vitest';
import { ITEM_X, TOWN_A } from '../testing/county.ts';
import { rowOf } from '../testing/delegated-pair.ts';
import { checkRowScope } from './check-row-scope.ts';
import type { RowScope } from './row-scope.ts';
import type { ScopeQuestion } from './scope-questions.ts';

const QUESTIONS: readonly ScopeQuestion[] = [
  { fieldId: 'area', name: '经营场所面积', unit: '平方米', options: [] },
  { fieldId: 'kind', name: '申请类型', unit: null, options: ['新办', '变更', '延续'] },
];
const row = rowOf({ townshipId: TOWN_A, itemId: ITEM_X, mode: 'entrusted_decision' });
const item = { name: '食品经营许可', statutory: null, questions: QUESTIONS };
const bound = { quantity: '经营场所面积', most: '50', unit: '平方米' };
const checked = (scope: RowScope | null, of: Parameters<typeof checkRowScope>[1] = item) =>
  checkRowScope({ ...row, scope }, of)?.code ?? null;

describe('the scope of a list row and the form of its item', () => {
  it('DLG-17 E-07 what the form asks in the same words, unit and choices may bound the power', () => {
    const kinds = { question: '申请类型', allowed: ['新办', '延续'] };
    expect(checked({ text: '小型', bound, kinds })).toBeNull();
    expect(checked({ text: '本乡镇范围内', bound: null })).toBeNull();
    expect(checked(null)).toBeNull();
  });

  it.each<[string, RowScope]>([
    ['another name', { text: '小型', bound: { ...bound, quantity: '经营面积' } }],
    ['another unit', { text: '小型', bound: { ...bound, unit: '亩' } }],
    ['another question', { text: '新办', bound: null, kinds: { question: '业务类型', allowed: ['新办'] } }],
    [
      'another choice',
      { text: '新办', bound: null, kinds: { question: '申请类型', allowed: ['新办', '注销'] } },
    ],
  ])('DLG-17 E-07 %s is refused: no case could be held to it', (_what, scope) => {
    expect(checked(scope)).toBe('DLG-17');
  });

  it('DLG-17 an item without a form is bounded in words only', () => {
    expect(checked({ text: '小型', bound }, { name: '目录外事项', statutory: null })).toBe('DLG-17');
  });

  it('DLG-17 tells which question, and what to do instead', () => {
    const scope = { text: '小型', bound: { ...bound, unit: '亩' } };
    expect(checkRowScope({ ...row, scope }, item)).toMatchObject({
      text: '事项食品经营许可的申请表没有这样问：经营场所面积（亩），办理时无法核对委托范围。',
      next: expect.stringContaining('只用文字写明'),
    });
  });
});
