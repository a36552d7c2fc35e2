import { ACT_TERMS } from '@tongban/domain/terms';
import { expect, it } from 'vitest';
import { actsInOrder } from './acts-in-order.ts';

const act = (name: string) => ({ act: name, name, consequence: '', allowed: true, refusals: [] });

it('the main road comes first, an unknown act last', () => {
  const acts = ['withdraw', 'new_act', 'accept', 'take_over', 'transfer'].map(act);
  expect(actsInOrder(acts).map((each) => each.act)).toEqual([
    'take_over',
    'accept',
    'transfer',
    'withdraw',
    'new_act',
  ]);
});

it('every act of the domain but receiving has its place', () => {
  const last = actsInOrder([act('new_act'), ...Object.keys(ACT_TERMS).map(act)]).map((each) => each.act);
  expect(last.slice(-2).sort()).toEqual(['new_act', 'receive']);
});
