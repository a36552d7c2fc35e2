import { z } from 'zod';
import { authorityAnswerSchema, authorityQuerySchema } from './authority.ts';
import * as commands from './case-commands.ts';
import * as views from './case-views.ts';
import {
  deadlineQuerySchema,
  deadlineSchema,
  itemFormSchema,
  itemListSchema,
  itemPlacesSchema,
  itemSearchQuerySchema,
  regionListSchema,
} from './catalogue.ts';
import { idSchema } from './scalars.ts';
import { demoAccountsSchema, loginSchema, sessionSchema } from './sessions.ts';

/** One operation of the API: what it takes and gives; the server binds a handler and a permission to it. */
export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Path below /api/v1, in OpenAPI notation. */
  readonly path: string;
  readonly summary: string;
  readonly tag: 'public' | 'sessions' | 'cases';
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** Answer of status 200 (201 for a creation); null = bytes or nothing. */
  readonly answer: z.ZodType | null;
  readonly status?: 201 | 204;
  /** The body is multipart/form-data with one part `file`. */
  readonly upload?: true;
}

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

/** Every operation of the API. openapi.json is generated from this table, and a test holds the server's routes against it. */
export const ENDPOINTS = {
  searchItems: {
    method: 'GET',
    path: '/items',
    summary: '查找事项',
    tag: 'public',
    query: itemSearchQuerySchema,
    answer: itemListSchema,
  },
  listItemPlaces: {
    method: 'GET',
    path: '/items/{itemId}/places',
    summary: '事项在县乡两级的办理地点',
    tag: 'public',
    params: z.object({ itemId: idSchema }),
    query: z.object({ county: idSchema }),
    answer: itemPlacesSchema,
  },
  readItemForm: {
    method: 'GET',
    path: '/items/{itemId}/form',
    summary: '事项的申请表和材料清单',
    tag: 'public',
    params: z.object({ itemId: idSchema }),
    answer: itemFormSchema,
  },
  listRegions: {
    method: 'GET',
    path: '/regions',
    summary: '县区和乡镇（街道）',
    tag: 'public',
    answer: regionListSchema,
  },
  explainAuthority: {
    method: 'GET',
    path: '/authority',
    summary: '某乡镇某事项某日的权限依据',
    tag: 'public',
    query: authorityQuerySchema,
    answer: authorityAnswerSchema,
  },
  computeDeadline: {
    method: 'GET',
    path: '/calendar/deadline',
    summary: '按工作日推算期限',
    tag: 'public',
    query: deadlineQuerySchema,
    answer: deadlineSchema,
  },
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
  logIn: {
    method: 'POST',
    path: '/sessions',
    summary: '登录',
    tag: 'sessions',
    body: loginSchema,
    answer: sessionSchema,
    status: 201,
  },
  readSession: {
    method: 'GET',
    path: '/sessions/current',
    summary: '当前会话',
    tag: 'sessions',
    answer: sessionSchema,
  },
  logOut: {
    method: 'DELETE',
    path: '/sessions/current',
    summary: '退出',
    tag: 'sessions',
    answer: null,
    status: 204,
  },
  listDemoAccounts: {
    method: 'GET',
    path: '/sessions/demo-accounts',
    summary: '演示账号（仅演示环境）',
    tag: 'public',
    answer: demoAccountsSchema,
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
  requestSeal: caseAct('seal-requests', '申请用印', commands.sealRequestSchema),
  applySeal: caseAct('seal-uses', '用印', commands.sealUseSchema),
  issueCase: caseAct('issuance', '出件', commands.issuanceSchema),
  deliverCase: caseAct('delivery', '送达', commands.deliverySchema),
  withdrawCase: caseAct('withdrawal', '撤回申请', commands.withdrawalSchema),
} as const satisfies Record<string, Endpoint>;

export type EndpointName = keyof typeof ENDPOINTS;
