import { demoAccountsSchema, demoStorySchema, loginSchema, sessionSchema } from '../sessions.ts';
import type { Endpoint } from './endpoint.ts';

/** Logging in and out. */
export const SESSION_ENDPOINTS = {
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
  readDemoStory: {
    method: 'GET',
    path: '/sessions/demo-story',
    summary: '演示数据写入进度（仅演示环境）',
    tag: 'public',
    answer: demoStorySchema,
  },
} as const satisfies Record<string, Endpoint>;
