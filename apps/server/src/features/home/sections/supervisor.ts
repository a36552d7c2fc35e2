import type { HomeFamily } from '../home.ts';
import { listEntries } from '../list-entries.ts';
import { finishedThisWeek } from './desk.ts';

/** the body that supervises an item looks on its cases, and takes over from the decision. */
export const supervisor: HomeFamily = {
  posts: ['supervisor'],
  compose: async (home) => [
    {
      id: 'supervised',
      title: '本部门监管事项的办件',
      note: '个人信息已隐去；作出决定以后，登记目的可以查看完整信息。',
      entries: await listEntries(home, [
        { id: 'decided', label: '已决定、正在制证', query: { queue: 'waiting', status: 'decided' } },
        { id: 'issued', label: '已出件、等待领取', query: { queue: 'waiting', status: 'issued' } },
        finishedThisWeek(home.today),
        { id: 'overdue', label: '已逾期', late: true, query: { queue: 'waiting', due: 'overdue' } },
        { id: 'paused', label: '期限暂停', query: { queue: 'waiting', flag: 'paused' } },
        { id: 'open', label: '全部在办', query: { queue: 'waiting' } },
      ]),
      empty: '本部门尚未登记为任何事项的监管部门，请联系县政务服务管理机构登记职能。',
    },
  ],
};
