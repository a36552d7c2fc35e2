import { z } from 'zod';
import * as editions from '../governance/catalogue-editions.ts';
import { versionSchema } from '../scalars.ts';
import type { Endpoint } from './endpoint.ts';

const answer = z.object({ id: z.string(), version: versionSchema });
const draft = '/catalogue-edition-draft';
const act = { method: 'POST', tag: 'governance', answer } as const;
const one = { method: 'GET', params: editions.editionParamsSchema } as const;

/** 指导目录 of the city, edition after edition: for anybody to read, for the city to write. */
export const CATALOGUE_EDITION_ENDPOINTS = {
  listCatalogueEditions: {
    method: 'GET',
    tag: 'public',
    path: '/catalogue-editions',
    summary: '市级指导目录的历次版本',
    answer: editions.editionListSchema,
  },
  readCatalogueEdition: {
    ...one,
    tag: 'public',
    path: '/catalogue-editions/{no}',
    summary: '一版市级指导目录：全部事项和与上一版的差异',
    answer: editions.editionSchema,
  },
  readCatalogueEditionSheet: {
    ...one,
    tag: 'public',
    path: '/catalogue-editions/{no}/sheet',
    summary: '一版市级指导目录的表格（XLSX）',
    answer: null,
  },
  readEditionTouched: {
    ...one,
    tag: 'governance',
    path: '/catalogue-editions/{no}/touched',
    summary: '仍列有终止事项的现行清单和未办结的办件',
    answer: editions.touchedSchema,
  },
  readEditionDesk: {
    method: 'GET',
    tag: 'governance',
    path: draft,
    summary: '正在拟制的新版指导目录',
    answer: editions.editionDeskSchema,
  },
  saveEditionDraft: {
    ...act,
    path: draft,
    summary: '保存新版指导目录草稿',
    body: editions.saveEditionDraftSchema,
  },
  submitEditionDraft: {
    ...act,
    path: `${draft}/submission`,
    summary: '新版指导目录送审',
    body: editions.seenEditionDraftSchema,
  },
  returnEditionDraft: {
    ...act,
    path: `${draft}/return`,
    summary: '退回新版指导目录草稿',
    body: editions.returnEditionDraftSchema,
  },
  discardEditionDraft: {
    ...act,
    path: `${draft}/discard`,
    summary: '删除新版指导目录草稿',
    body: editions.seenEditionDraftSchema,
  },
  publishEdition: {
    ...act,
    path: `${draft}/publication`,
    summary: '审定印发新版指导目录（由拟制人以外的人员）',
    body: editions.publishEditionSchema,
  },
} as const satisfies Record<string, Endpoint>;
