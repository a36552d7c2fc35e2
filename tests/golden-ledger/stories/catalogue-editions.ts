import type { CatalogueEditionEvent } from '@tongban/domain/edition';
import { localDate } from '@tongban/domain/time';
import { at } from '../../../packages/domain/testing/moment.ts';
import type { Story } from '../story.ts';
import { governanceStory } from './governance-story.ts';

/** An edition with one change of each kind. */
export function catalogueEdition(): Story {
  return governanceStory<CatalogueEditionEvent>('catalogue-edition:2', [
    [
      at('2026-06-15'),
      {
        type: 'catalogueEditionPublished',
        typeVersion: 1,
        payload: {
          no: 2,
          title: '菏泽市“县乡通办”事项指导目录',
          number: '菏政字〔2026〕8号',
          publishedOn: localDate('2026-06-15'),
          effectiveFrom: localDate('2026-07-01'),
          submittedBy: 'person-writer',
          changes: [
            {
              kind: 'added',
              item: {
                id: 'item-added',
                catalogueNo: 50,
                name: '小型餐饮店备案',
                powerType: 'other_power',
                delegatingDepartment: '县级市场监管部门或行政审批服务局',
                supervisingDepartment: '县级市场监管部门',
                scopeText: '经营面积不超过六十平方米',
              },
              modes: ['entrusted_acceptance'],
              justification: '群众经常办理',
              basis: { lawId: 'law-read', article: '第二条' },
            },
            { kind: 'ended', itemId: 'item-ended', reason: '上级取消' },
            {
              kind: 'reworded',
              itemId: 'item-reworded',
              name: '食品经营许可（备案）',
              scopeText: null,
              reason: '名称统一',
            },
          ],
        },
      },
    ],
  ]);
}
