import { countOf, type HomeFamily } from '../home.ts';

/** L-30: what the reference guides still leave open, for the county to confirm. */
export const itemManager: HomeFamily = {
  posts: ['item_manager'],
  compose: async ({ ctx }) => {
    const guides = [...ctx.reference.guides.values()];
    const open = guides.filter(({ check }) => check.trim() !== '').length;
    const unfounded = guides.filter(({ materials }) =>
      materials.some(({ legalBasis }) => legalBasis === null),
    ).length;
    const unread = guides.filter(({ timeLimitEvidence }) => UNREAD.has(timeLimitEvidence)).length;
    const catalogue = { to: '/catalogue' };
    return [
      {
        id: 'guides',
        title: '办事指南待确认',
        note: '全市参考指南，县级确认以前均标注“参考”。',
        entries: [
          countOf('checks', '有待县级核实的问题', open, catalogue, { hint: '按事项列出' }),
          countOf('materials', '有材料依据待县补充', unfounded, catalogue, {
            hint: '材料清单须逐项写明依据',
          }),
          countOf('limits', '法定期限依据待核对', unread, catalogue, { hint: '未核对法条原文' }),
        ],
        empty: '',
      },
    ];
  },
};

/** Limits that nobody has read in the text of the law itself. */
const UNREAD: ReadonlySet<string> = new Set([
  'secondary_page_read',
  'editor_knowledge_not_rechecked',
  'general_default_20_working_days',
]);
