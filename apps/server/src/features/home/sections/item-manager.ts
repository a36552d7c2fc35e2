import { hasOpenPoint, type OpenPoint } from '../../catalogue/index.ts';
import { countOf, type HomeFamily } from '../home.ts';
import { townshipLists } from './lists.ts';

/** L-30: what the reference guides still leave open, for the county to confirm. */
export const itemManager: HomeFamily = {
  posts: ['item_manager'],
  compose: async (home) => {
    const guides = [...home.ctx.reference.guides.values()];
    const entry = (open: OpenPoint, label: string, hint: string) => {
      const count = guides.filter((guide) => hasOpenPoint(guide, open)).length;
      return countOf(open, label, count, { to: '/catalogue', search: { open } }, { hint });
    };
    return [
      await townshipLists(home),
      {
        id: 'guides',
        title: '办事指南待确认',
        note: '全市参考指南，县级确认以前均标注“参考”。',
        entries: [
          entry('check', '有待县级核实的问题', '按事项列出'),
          entry('materials', '有材料依据待县补充', '材料清单须逐项写明依据'),
          entry('limits', '法定期限依据待核对', '未核对法条原文'),
        ],
        empty: '',
      },
    ];
  },
};
