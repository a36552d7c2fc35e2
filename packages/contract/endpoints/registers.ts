import { z } from 'zod';
import { sheetExportQuerySchema } from '../governance/sheets.ts';
import {
  agreementDetailSchema,
  agreementPageSchema,
  appointmentDetailSchema,
  appointmentPageSchema,
  catalogueItemSchema,
  catalogueParamsSchema,
  catalogueQuerySchema,
  catalogueSchema,
  delegationDetailSchema,
  delegationListSchema,
  delegationPageSchema,
  lawQuerySchema,
  lawSchema,
  lawsSchema,
  matrixQuerySchema,
  matrixSchema,
  memoDetailSchema,
  memoPageSchema,
  organisationDetailSchema,
  organisationPageSchema,
  REGISTER_NAMES,
  registerExportQuerySchema,
  registerQuerySchema,
  sealDetailSchema,
  sealPageSchema,
} from '../registers/index.ts';
import { idSchema } from '../scalars.ts';
import type { Endpoint } from './endpoint.ts';

const list = { method: 'GET', tag: 'registers', query: registerQuerySchema } as const;
const one = { method: 'GET', tag: 'registers' } as const;
const recordParams = z.object({ countyId: idSchema, recordId: idSchema });
const townshipParams = z.object({ townshipId: idSchema });

/** What is recorded of lists, papers, seals, bodies and posts, each read in the reader's own scope. */
export const REGISTER_ENDPOINTS = {
  listDelegations: {
    ...list,
    path: '/registers/delegations',
    summary: '赋权事项登记簿',
    answer: delegationPageSchema,
  },
  readDelegationList: {
    ...one,
    path: '/registers/delegation-lists/{townshipId}',
    summary: '某乡镇（街道）的赋权事项清单及历次版本',
    params: townshipParams,
    answer: delegationListSchema,
  },
  readDelegation: {
    ...one,
    path: '/registers/delegation-lists/{townshipId}/items/{itemId}',
    summary: '某乡镇（街道）某事项的赋权',
    params: townshipParams.extend({ itemId: idSchema }),
    answer: delegationDetailSchema,
  },
  listAgreements: {
    ...list,
    path: '/registers/agreements',
    summary: '协议登记簿',
    answer: agreementPageSchema,
  },
  readAgreement: {
    ...one,
    path: '/registers/agreements/{countyId}/{recordId}',
    summary: '一份协议',
    params: recordParams,
    answer: agreementDetailSchema,
  },
  listMemos: { ...list, path: '/registers/memos', summary: '备忘录登记簿', answer: memoPageSchema },
  readMemo: {
    ...one,
    path: '/registers/memos/{countyId}/{recordId}',
    summary: '一份审管衔接备忘录',
    params: recordParams,
    answer: memoDetailSchema,
  },
  listSeals: { ...list, path: '/registers/seals', summary: '印章登记簿', answer: sealPageSchema },
  readSeal: {
    ...one,
    path: '/registers/seals/{countyId}/{recordId}',
    summary: '一枚印章',
    params: recordParams,
    answer: sealDetailSchema,
  },
  readSealSpecimen: {
    ...one,
    path: '/registers/seals/{countyId}/{recordId}/specimen',
    summary: '印章样章图（不可用于文书）',
    params: recordParams,
    answer: null,
  },
  listOrganisations: {
    ...list,
    path: '/registers/organisations',
    summary: '机构登记簿',
    answer: organisationPageSchema,
  },
  readOrganisation: {
    ...one,
    path: '/registers/organisations/{countyId}/{recordId}',
    summary: '一个机构',
    params: recordParams,
    answer: organisationDetailSchema,
  },
  listAppointments: {
    ...list,
    path: '/registers/appointments',
    summary: '任岗登记簿',
    answer: appointmentPageSchema,
  },
  readAppointment: {
    ...one,
    path: '/registers/appointments/{countyId}/{recordId}',
    summary: '一项任岗',
    params: recordParams,
    answer: appointmentDetailSchema,
  },
  exportRegister: {
    ...one,
    path: '/registers/exports/{register}',
    summary: '导出登记簿（CSV 或者 XLSX，最多10000行，记入访问日志）',
    query: registerExportQuerySchema,
    params: z.object({ register: z.enum(REGISTER_NAMES) }),
    answer: null,
  },
  exportLists: {
    ...one,
    path: '/registers/exports/list-sheets',
    summary: '导出最新公布的赋权事项清单，列与导入模板相同（记入访问日志）',
    query: sheetExportQuerySchema,
    answer: null,
  },
  exportAgreements: {
    ...one,
    path: '/registers/exports/agreement-sheets',
    summary: '导出已签订的协议，列与导入模板相同（记入访问日志）',
    query: sheetExportQuerySchema,
    answer: null,
  },
  readMatrix: {
    ...one,
    path: '/registers/matrix',
    summary: '乡镇（街道）与事项的赋权总览',
    query: matrixQuerySchema,
    answer: matrixSchema,
  },
  listCatalogue: {
    ...one,
    path: '/registers/catalogue',
    summary: '事项目录及其指南的完备情况',
    query: catalogueQuerySchema,
    answer: catalogueSchema,
  },
  readCatalogueItem: {
    ...one,
    path: '/registers/catalogue/{itemId}',
    summary: '一个事项的指南要素、待确认问题和承接乡镇',
    params: catalogueParamsSchema,
    answer: catalogueItemSchema,
  },
  listLaws: {
    ...one,
    path: '/registers/laws',
    summary: '办事指南和系统文书引用的法规及其核对情况',
    answer: lawsSchema,
  },
  readLaw: {
    ...one,
    path: '/registers/law',
    summary: '一部法规的引用之处，以及涉及的清单、协议、合法性审查和在办件',
    query: lawQuerySchema,
    answer: lawSchema,
  },
} as const satisfies Record<string, Endpoint>;
