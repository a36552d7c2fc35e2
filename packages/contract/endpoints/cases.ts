import { z } from 'zod';
import * as commands from '../case-commands.ts';
import * as views from '../case-views.ts';
import { idSchema } from '../scalars.ts';
import type { Endpoint } from './endpoint.ts';

const caseParams = z.object({ caseId: idSchema });

function caseAct<B extends z.ZodType>(path: string, summary: string, body: B) {
  return {
    method: 'POST',
    path: `/cases/{caseId}/${path}`,
    summary,
    tag: 'cases',
    params: caseParams,
    body,
    answer: views.actResultSchema,
  } as const satisfies Endpoint;
}

/** A case from receipt to delivery, its tracking and its certificate. */
export const CASE_ENDPOINTS = {
  trackCase: {
    method: 'POST',
    path: '/case-queries',
    summary: '凭办件编号和查询码查看进度',
    tag: 'public',
    body: views.trackingQuerySchema,
    answer: views.trackingSchema,
  },
  verifyCertificate: {
    method: 'GET',
    path: '/verifications/{code}',
    summary: '核验证照',
    tag: 'public',
    params: z.object({ code: z.string().max(60) }),
    answer: views.verificationSchema,
  },
  uploadFile: {
    method: 'POST',
    path: '/uploads',
    summary: '上传材料文件',
    tag: 'cases',
    upload: true,
    answer: views.uploadSchema,
    status: 201,
  },
  listCases: {
    method: 'GET',
    path: '/cases',
    summary: '办件列表',
    tag: 'cases',
    query: views.caseListQuerySchema,
    answer: views.caseListSchema,
  },
  exportCases: {
    method: 'GET',
    path: '/case-exports',
    summary: '导出办件列表（CSV 或者 XLSX，最多10000行，个人信息已隐去，记入访问日志）',
    tag: 'cases',
    query: views.caseExportQuerySchema,
    answer: null,
  },
  submitCase: {
    method: 'POST',
    path: '/cases',
    summary: '收件',
    tag: 'cases',
    body: commands.submitCaseSchema,
    answer: views.receiptSchema,
    status: 201,
  },
  readCase: {
    method: 'GET',
    path: '/cases/{caseId}',
    summary: '办件',
    tag: 'cases',
    params: caseParams,
    answer: views.caseViewSchema,
  },
  unmaskCase: {
    method: 'POST',
    path: '/cases/{caseId}/unmasking',
    summary: '查看完整个人信息（登记目的并留痕）',
    tag: 'cases',
    params: caseParams,
    body: commands.unmaskSchema,
    answer: views.caseViewSchema,
  },
  readCaseFile: {
    method: 'GET',
    path: '/cases/{caseId}/files/{fileId}',
    summary: '下载办件文件',
    tag: 'cases',
    params: caseParams.extend({ fileId: idSchema }),
    answer: null,
  },
  claimCases: {
    method: 'POST',
    path: '/case-claims',
    summary: '批量认领或者释放办件',
    tag: 'cases',
    body: commands.claimManySchema,
    answer: views.claimResultsSchema,
  },
  transferCases: {
    method: 'POST',
    path: '/case-transfers',
    summary: '批量转递县级部门',
    tag: 'cases',
    body: commands.transferManySchema,
    answer: views.claimResultsSchema,
  },
  claimCase: caseAct('claims', '认领或者释放办件', commands.claimSchema),
  confirmPlace: caseAct('affected-townships', '确认所涉乡镇', commands.confirmPlaceSchema),
  issueSupplementNotice: caseAct('supplement-notices', '一次性告知', commands.supplementNoticeSchema),
  receiveSupplement: caseAct('supplements', '接收补正材料', commands.supplementSchema),
  acceptCase: caseAct('acceptance', '受理', commands.acceptanceSchema),
  declineCase: caseAct('non-acceptance', '不予受理', commands.nonAcceptanceSchema),
  preReviewCase: caseAct('pre-review', '初步审查', commands.opinionSchema),
  reviewCase: caseAct('review', '审查', commands.opinionSchema),
  pauseClock: caseAct('pauses', '暂停期限', commands.pauseSchema),
  resumeClock: caseAct('resumptions', '恢复期限', commands.resumeSchema),
  transferCase: caseAct('transfers', '转递', commands.transferSchema),
  returnCase: caseAct('returns', '退回', commands.transferSchema),
  takeOverCase: caseAct('custody', '接收案卷', commands.takeOverSchema),
  decideCase: caseAct('decision', '作出决定', commands.decisionSchema),
  recordOutsideResult: caseAct('outside-result', '登记外部系统的办理结果', commands.outsideResultSchema),
  requestSeal: caseAct('seal-requests', '申请用印', commands.sealRequestSchema),
  applySeal: caseAct('seal-uses', '用印', commands.sealUseSchema),
  issueCase: caseAct('issuance', '出件', commands.issuanceSchema),
  deliverCase: caseAct('delivery', '送达', commands.deliverySchema),
  terminateCase: caseAct('termination', '终止办理', commands.terminationSchema),
  withdrawCase: caseAct('withdrawal', '撤回申请', commands.withdrawalSchema),
} as const satisfies Record<string, Endpoint>;
