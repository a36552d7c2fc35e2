import { z } from 'zod';
import {
  approveDraftSchema,
  changeDraftSchema,
  comparisonQuerySchema,
  countyListsSchema,
  draftCheckQuerySchema,
  draftCheckSchema,
  draftMovedSchema,
  draftSavedSchema,
  draftTargetSchema,
  listComparisonSchema,
  listDeskSchema,
  listPublishedSchema,
  openDraftSchema,
  returnDraftSchema,
} from '../governance/lists.ts';
import { idSchema } from '../scalars.ts';
import type { Endpoint } from './endpoint.ts';

const params = z.object({ townshipId: idSchema });
const read = { method: 'GET', tag: 'governance', params } as const;
const act = { method: 'POST', tag: 'governance', params } as const;

/** One list per township: written by one person, approved and published by another (R-2.2, GOV-08). */
export const LIST_ENDPOINTS = {
  listTownshipLists: {
    method: 'GET',
    path: '/delegation-lists',
    summary: '全县一乡镇（街道）一清单的编制情况',
    tag: 'governance',
    query: z.object({ county: idSchema.optional().describe('县区 id；不填为本人所在县区') }),
    answer: countyListsSchema,
  },
  readListDesk: {
    ...read,
    path: '/delegation-lists/{townshipId}',
    summary: '某乡镇（街道）清单的编制台：现行版本、草稿、可选事项和部门',
    answer: listDeskSchema,
  },
  openListDraft: {
    ...act,
    path: '/delegation-lists/{townshipId}/draft',
    summary: '开始拟制清单草稿',
    body: openDraftSchema,
    answer: draftSavedSchema,
    status: 201,
  },
  changeListDraft: {
    ...act,
    path: '/delegation-lists/{townshipId}/draft/changes',
    summary: '保存清单草稿',
    body: changeDraftSchema,
    answer: draftSavedSchema,
  },
  checkListDraft: {
    ...read,
    path: '/delegation-lists/{townshipId}/draft/check',
    summary: '逐行预检清单草稿能否公布，并与现行版本比对',
    query: draftCheckQuerySchema,
    answer: draftCheckSchema,
  },
  discardListDraft: {
    ...act,
    path: '/delegation-lists/{townshipId}/draft/discard',
    summary: '废弃清单草稿',
    body: draftTargetSchema,
    answer: draftMovedSchema,
  },
  submitListDraft: {
    ...act,
    path: '/delegation-lists/{townshipId}/draft/submit',
    summary: '清单草稿送审',
    body: draftTargetSchema,
    answer: draftMovedSchema,
  },
  returnListDraft: {
    ...act,
    path: '/delegation-lists/{townshipId}/draft/return',
    summary: '退回清单草稿并说明理由',
    body: returnDraftSchema,
    answer: draftMovedSchema,
  },
  approveListDraft: {
    ...act,
    path: '/delegation-lists/{townshipId}/draft/approve',
    summary: '审定并公布清单（须由拟制人以外的人员审定）',
    body: approveDraftSchema,
    answer: listPublishedSchema,
  },
  compareListVersions: {
    ...read,
    path: '/delegation-lists/{townshipId}/comparison',
    summary: '清单两个版本的差异',
    query: comparisonQuerySchema,
    answer: listComparisonSchema,
  },
} as const satisfies Record<string, Endpoint>;
