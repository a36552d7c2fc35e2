import type { HomeFamily } from '../home.ts';
import { listEntries } from '../list-entries.ts';
import { finishedThisWeek } from './desk.ts';

/** what an audit begins with. E-26 asks for every case that was deemed accepted. */
export const auditor: HomeFamily = {
  posts: ['auditor'],
  compose: async (home) => [
    {
      id: 'audit',
      title: '业务稽核线索',
      note: '本县全部办件；查看办件会记入访问日志。',
      entries: await listEntries(home, [
        {
          id: 'deemed',
          label: '视为受理',
          hint: '五个工作日内未作出受理结果',
          query: { queue: 'all', flag: 'deemed_accepted' },
        },
        { id: 'decided_late', label: '逾期作出决定', query: { queue: 'all', flag: 'decided_late' } },
        { id: 'overdue', label: '在办已逾期', late: true, query: { queue: 'waiting', due: 'overdue' } },
        { id: 'transferred', label: '经过转递', query: { queue: 'all', flag: 'transferred' } },
        { id: 'paused', label: '期限暂停', query: { queue: 'waiting', flag: 'paused' } },
        finishedThisWeek(home.today),
      ]),
      empty: '目前没有稽核线索。',
    },
  ],
};
