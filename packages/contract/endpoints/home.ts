import { homeSchema } from '../home-views.ts';
import type { Endpoint } from './endpoint.ts';

/** The first page of the workbench. */
export const HOME_ENDPOINTS = {
  readHome: {
    method: 'GET',
    path: '/home',
    summary: '首页：各岗位的待办与概况',
    tag: 'sessions',
    answer: homeSchema,
  },
} as const satisfies Record<string, Endpoint>;
