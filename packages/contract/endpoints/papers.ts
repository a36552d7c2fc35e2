import { z } from 'zod';
import { uploadSchema } from '../case-views.ts';
import { batchKeySchema } from '../governance/batches.ts';
import * as papers from '../governance/papers.ts';
import { idSchema } from '../scalars.ts';
import type { Endpoint } from './endpoint.ts';

const paperParams = z.object({ countyId: idSchema, paperId: idSchema });
const countyParams = z.object({ countyId: idSchema });
const scanParams = paperParams.extend({ fileId: idSchema });

const agreement = '/agreement-papers/{countyId}/{paperId}';
const memo = '/memo-papers/{countyId}/{paperId}';
const filing = '/filings/{countyId}/{paperId}';
const read = { method: 'GET', tag: 'papers' } as const;
const act = {
  method: 'POST',
  tag: 'papers',
  params: paperParams,
  answer: papers.paperSavedSchema,
} as const;

/** Agreements and memos from the draft to the end, and the justice bureau's desk of filings. */
export const PAPER_ENDPOINTS = {
  uploadPaperScan: {
    method: 'POST',
    path: '/paper-uploads',
    summary: '上传已签字盖章文书的扫描件',
    tag: 'papers',
    upload: true,
    answer: uploadSchema,
    status: 201,
  },
  readPaperPlan: {
    ...read,
    path: '/paper-plans',
    summary: '各乡镇（街道）尚缺的协议和备忘录',
    query: z.object({ county: idSchema.optional() }),
    answer: papers.paperPlanSchema,
  },
  preparePapers: {
    ...act,
    path: '/paper-plans/{countyId}',
    summary: '按已公布清单为多个乡镇（街道）拟制协议和备忘录',
    params: countyParams,
    body: papers.preparePapersSchema,
    answer: batchKeySchema,
    status: 201,
  },
  listAgreementPapers: {
    ...read,
    path: '/agreement-papers',
    summary: '协议：拟制、签订、备案、续签',
    query: papers.papersQuerySchema,
    answer: papers.paperPageSchema,
  },
  readAgreementPaper: {
    ...read,
    path: agreement,
    summary: '一份协议或者协议草案',
    params: paperParams,
    answer: papers.agreementPaperSchema,
  },
  saveAgreementDraft: {
    ...act,
    path: `${agreement}/draft`,
    summary: '保存协议草案',
    params: z.object({ countyId: idSchema, paperId: z.uuid() }),
    body: papers.saveAgreementDraftSchema,
  },
  discardAgreementDraft: {
    ...act,
    path: `${agreement}/discard`,
    summary: '删除未签订的协议草案',
    body: papers.paperTargetSchema,
  },
  printAgreementDraft: {
    ...read,
    path: `${agreement}/pdf`,
    summary: '待签协议文本（PDF）',
    params: paperParams,
    answer: null,
  },
  signAgreementPaper: {
    ...act,
    path: `${agreement}/signature`,
    summary: '登记协议签订并上传扫描件',
    body: papers.signPaperSchema,
  },
  attachAgreementScans: {
    ...act,
    path: `${agreement}/scans`,
    summary: '补传协议扫描件',
    body: papers.attachScansSchema,
  },
  readAgreementScan: {
    ...read,
    path: `${agreement}/scans/{fileId}`,
    summary: '协议扫描件',
    params: scanParams,
    answer: null,
  },
  submitAgreementForFiling: {
    ...act,
    path: `${agreement}/filing`,
    summary: '向司法行政部门报备',
    body: papers.paperTargetSchema,
  },
  foreseeAgreementEnd: {
    ...read,
    path: `${agreement}/consequences`,
    summary: '暂停或者终止以前查看后果',
    params: paperParams,
    query: papers.consequencesQuerySchema,
    answer: papers.consequencesSchema,
  },
  suspendAgreementPaper: {
    ...act,
    path: `${agreement}/suspension`,
    summary: '暂停协议',
    body: papers.suspendSchema,
  },
  terminateAgreementPaper: {
    ...act,
    path: `${agreement}/termination`,
    summary: '提前终止协议',
    body: papers.terminateSchema,
  },
  renewAgreementPaper: {
    ...act,
    path: `${agreement}/renewal`,
    summary: '以原协议为底本拟制续签草案',
    body: papers.renewSchema,
  },
  listMemoPapers: {
    ...read,
    path: '/memo-papers',
    summary: '审管衔接备忘录：拟制、签订',
    query: papers.papersQuerySchema,
    answer: papers.paperPageSchema,
  },
  readMemoPaper: {
    ...read,
    path: memo,
    summary: '一份备忘录或者备忘录草案',
    params: paperParams,
    answer: papers.memoPaperSchema,
  },
  saveMemoDraft: {
    ...act,
    path: `${memo}/draft`,
    summary: '保存备忘录草案',
    params: z.object({ countyId: idSchema, paperId: z.uuid() }),
    body: papers.saveMemoDraftSchema,
  },
  discardMemoDraft: {
    ...act,
    path: `${memo}/discard`,
    summary: '删除未签订的备忘录草案',
    body: papers.paperTargetSchema,
  },
  printMemoDraft: {
    ...read,
    path: `${memo}/pdf`,
    summary: '待签备忘录文本（PDF）',
    params: paperParams,
    answer: null,
  },
  signMemoPaper: {
    ...act,
    path: `${memo}/signature`,
    summary: '登记备忘录签订并上传扫描件',
    body: papers.signPaperSchema,
  },
  readMemoScan: {
    ...read,
    path: `${memo}/scans/{fileId}`,
    summary: '备忘录扫描件',
    params: scanParams,
    answer: null,
  },
  listFilings: {
    ...read,
    path: '/filings',
    summary: '协议备案登记',
    query: papers.filingsQuerySchema,
    answer: papers.filingPageSchema,
  },
  readFiling: {
    ...read,
    path: filing,
    summary: '一份报备的协议',
    params: paperParams,
    answer: papers.filingDetailSchema,
  },
  returnFiling: {
    ...act,
    path: `${filing}/return`,
    summary: '退回报备并说明理由',
    body: papers.returnFilingSchema,
  },
  numberFiling: {
    ...act,
    path: `${filing}/number`,
    summary: '登记备案编号',
    body: papers.numberFilingSchema,
  },
} as const satisfies Record<string, Endpoint>;
