import { expect, it } from 'vitest';
import { blockedGroups } from './blocked-groups.ts';

const turn = { code: 'CAS-20', clause: '§3.1', text: '办件当前为“已受理”，不能进行此项操作。', next: '刷新' };
const custody = { code: 'AUT-03', clause: 'R-1.3.5', text: '案卷不在本单位保管。', next: '先接收案卷。' };
const seal = { code: 'DLG-11', clause: 'R-1.2.1', text: '没有印章。', next: '刻制印章。' };
const act = (name: string, ...refusals: (typeof turn)[]) => ({
  act: name,
  name,
  consequence: '',
  allowed: false,
  refusals,
});

it('design §2.6 acts that are only not at their turn share one line; what is missing keeps all its reasons', () => {
  const acts = [act('补正', turn), act('决定', turn, seal), act('受理', turn), act('接收', custody)];
  expect(blockedGroups(acts)).toEqual({
    missing: [
      { names: '决定', refusals: [turn, seal] },
      { names: '接收', refusals: [custody] },
    ],
    notNow: [{ names: '补正、受理', refusals: [turn] }],
  });
});

it('design §2.6 the same reason is said once for all its acts', () => {
  expect(blockedGroups([act('受理', custody), act('转递', custody)]).missing).toEqual([
    { names: '受理、转递', refusals: [custody] },
  ]);
});
