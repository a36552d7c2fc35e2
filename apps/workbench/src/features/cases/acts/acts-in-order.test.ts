import { ACT_TERMS } from '@tongban/domain/terms';
import { expect, it } from 'vitest';
import { actsInOrder } from './acts-in-order.ts';

const act = (name: string) => ({ act: name, name, consequence: '', allowed: true, refusals: [] });
const inOrder = (names: readonly string[], nextAct: string | null) =>
  actsInOrder({ allowedActs: names.map(act), nextAct }).map((each) => each.act);

it('the main road comes first, an unknown act last', () => {
  expect(inOrder(['withdraw', 'new_act', 'accept', 'take_over', 'transfer'], null)).toEqual([
    'take_over',
    'accept',
    'transfer',
    'withdraw',
    'new_act',
  ]);
});

it('R-1.1.7 what brings the case on leads: the place while it is open, acceptance once it is confirmed', () => {
  const acts = ['accept', 'notice', 'confirm_place', 'withdraw'];
  expect(inOrder(acts, 'confirm_place')).toEqual(['confirm_place', 'accept', 'notice', 'withdraw']);
  expect(inOrder(acts, 'accept')).toEqual(['accept', 'notice', 'confirm_place', 'withdraw']);
  expect(inOrder(['review', 'transfer'], 'transfer')).toEqual(['transfer', 'review']);
});

it('every act of the domain but receiving has its place', () => {
  const last = inOrder(['new_act', ...Object.keys(ACT_TERMS)], null);
  expect(last.slice(-2).sort()).toEqual(['new_act', 'receive']);
});
