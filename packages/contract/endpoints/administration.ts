import {
  accessLogQuerySchema,
  accessPageSchema,
  accountChangedSchema,
  accountDetailSchema,
  accountPageSchema,
  accountParamsSchema,
  accountQuerySchema,
  changePasswordSchema,
  closeAccountSchema,
  ownSessionsSchema,
  rootsQuerySchema,
  rootsSchema,
  secondFactorSchema,
  streamCheckSchema,
  streamPageSchema,
  streamParamsSchema,
  streamQuerySchema,
  streamViewSchema,
  systemStatusSchema,
} from '../administration/index.ts';
import type { Endpoint } from './endpoint.ts';

const read = { method: 'GET', tag: 'administration' } as const;
const act = { method: 'POST', tag: 'administration', params: accountParamsSchema } as const;

/** The three administrators: the system, its accounts, its records. None of them sees what another keeps (design §9). */
export const ADMINISTRATION_ENDPOINTS = {
  readSystemStatus: {
    ...read,
    path: '/administration/system',
    summary: '系统状态',
    answer: systemStatusSchema,
  },
  listAccounts: {
    ...read,
    path: '/administration/accounts',
    summary: '账号登记簿',
    query: accountQuerySchema,
    answer: accountPageSchema,
  },
  readAccount: {
    ...read,
    path: '/administration/accounts/{accountId}',
    summary: '一个账号',
    params: accountParamsSchema,
    answer: accountDetailSchema,
  },
  unlockAccount: {
    ...act,
    path: '/administration/accounts/{accountId}/unlock',
    summary: '解除锁定',
    answer: accountChangedSchema,
  },
  endAccountSessions: {
    ...act,
    path: '/administration/accounts/{accountId}/end-sessions',
    summary: '结束该账号的全部会话',
    answer: accountChangedSchema,
  },
  closeAccount: {
    ...act,
    path: '/administration/accounts/{accountId}/close',
    summary: '停用账号',
    body: closeAccountSchema,
    answer: accountChangedSchema,
  },
  reopenAccount: {
    ...act,
    path: '/administration/accounts/{accountId}/reopen',
    summary: '恢复账号',
    answer: accountChangedSchema,
  },
  resetSecondFactor: {
    ...act,
    path: '/administration/accounts/{accountId}/second-factor',
    summary: '重置动态口令绑定',
    answer: secondFactorSchema,
  },
  listAccessLog: {
    ...read,
    path: '/administration/access-log',
    summary: '访问日志（查阅本身也记入日志）',
    query: accessLogQuerySchema,
    answer: accessPageSchema,
  },
  listStreams: {
    ...read,
    path: '/administration/ledger',
    summary: '台账的事件流',
    query: streamQuerySchema,
    answer: streamPageSchema,
  },
  readStream: {
    ...read,
    path: '/administration/ledger/{countyId}/{stream}',
    summary: '一个事件流及其链条核对',
    params: streamParamsSchema,
    answer: streamViewSchema,
  },
  verifyStream: {
    ...read,
    path: '/administration/ledger/{countyId}/{stream}/check',
    summary: '核验一个事件流：链条、重放和存储行',
    params: streamParamsSchema,
    answer: streamCheckSchema,
  },
  listRoots: {
    ...read,
    path: '/administration/roots',
    summary: '每日根及其签名',
    query: rootsQuerySchema,
    answer: rootsSchema,
  },
} as const satisfies Record<string, Endpoint>;

/** What every member of staff may do with the own account. */
export const OWN_ACCOUNT_ENDPOINTS = {
  changePassword: {
    method: 'POST',
    path: '/sessions/current/password',
    summary: '修改本人密码',
    tag: 'sessions',
    body: changePasswordSchema,
    answer: null,
    status: 204,
  },
  listOwnSessions: {
    method: 'GET',
    path: '/sessions/own',
    summary: '本人的会话',
    tag: 'sessions',
    answer: ownSessionsSchema,
  },
  endOtherSessions: {
    method: 'POST',
    path: '/sessions/own/end-others',
    summary: '结束本人的其他会话',
    tag: 'sessions',
    answer: null,
    status: 204,
  },
} as const satisfies Record<string, Endpoint>;
