import { POSTS } from '@tongban/domain/terms';
import type { HomeFamily } from '../home.ts';
import { listEntries } from '../list-entries.ts';
import { dateEntries, handEntries, waitingEntries } from './desk.ts';

/** The head of a centre answers for every desk of it, so sees what waits at each. */
export const centreHead: HomeFamily = {
  posts: ['centre_head'],
  compose: async (home) => {
    const everyAct = new Set(Object.values(POSTS).flatMap(({ acts }) => [...acts]));
    const waiting = waitingEntries(everyAct);
    const moving = [
      { id: 'transferred', label: '曾经转递、仍在办理', query: { queue: 'waiting', flag: 'transferred' } },
      {
        id: 'deemed',
        label: '逾期未答复、视为受理',
        hint: '请核查责任环节',
        late: true,
        query: { queue: 'waiting', flag: 'deemed_accepted' },
      },
    ] as const;
    const entries = await listEntries(home, [
      ...dateEntries(),
      ...moving,
      ...waiting,
      ...handEntries(home.today, everyAct),
    ]);
    const first = dateEntries().length + moving.length;
    return [
      { id: 'dates', title: '全镇期限与转递', note: null, entries: entries.slice(0, first), empty: '' },
      {
        id: 'waiting',
        title: '各环节在办',
        note: '本中心全部办件，按下一个环节统计。',
        entries: entries.slice(first, first + waiting.length),
        empty: '目前没有在办办件。',
      },
      {
        id: 'hands',
        title: '分工与进度',
        note: null,
        entries: entries.slice(first + waiting.length),
        empty: '',
      },
    ];
  },
};
