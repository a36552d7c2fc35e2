import { type HomeFamily, leadToPortal } from '../home.ts';

/** STA-02, R-7.1.2: a helper explains, helps to fill in and to follow; nothing of a case is theirs. */
export const villageHelper: HomeFamily = {
  posts: ['village_helper'],
  compose: async () => [
    {
      id: 'help',
      title: '帮办代办',
      note: '村（社区）帮办只协助群众填报、查询，不受理、不审查；材料由群众本人确认后提交。',
      entries: [
        leadToPortal('guides', '查办事指南', '/items', '条件、材料、期限和办理地点'),
        leadToPortal('apply', '帮助网上申请', '/items', '在指南页点“网上申请”，由申请人本人确认'),
        leadToPortal('progress', '帮助查询进度', '/progress', '需要申请人的办件编号和查询码'),
        leadToPortal('places', '服务网点和开放时间', '/places', '县政务大厅、便民服务中心、便民服务站'),
      ],
      empty: '',
    },
  ],
};
