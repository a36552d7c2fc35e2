import { z } from 'zod';
import { batchKeySchema } from '../governance/batches.ts';
import {
  checkPostingSheetSchema,
  postingSheetSchema,
  readPostingSheetSchema,
  startPostingsSchema,
  startTrainingsSchema,
} from '../governance/posting-sheets.ts';
import {
  appointSchema,
  changeEmploymentSchema,
  endAppointmentSchema,
  governedAppointmentSchema,
  recordTrainingSchema,
  staffingChoicesSchema,
  staffingDeskSchema,
  staffingQuerySchema,
} from '../governance/staffing.ts';
import { idSchema, versionSchema } from '../scalars.ts';
import type { Endpoint } from './endpoint.ts';

const params = z.object({ countyId: idSchema, appointmentId: idSchema });
const answer = z.object({ id: z.string(), version: versionSchema });
const read = { method: 'GET', tag: 'governance' } as const;
const act = { method: 'POST', tag: 'governance', params, answer } as const;

/** Who is in which post of the county and its townships; accounts are another thing, and another person's (design §9). */
export const STAFFING_ENDPOINTS = {
  listStaffing: {
    ...read,
    path: '/governance/appointments',
    summary: '县乡岗位的任岗情况',
    query: staffingQuerySchema,
    answer: staffingDeskSchema,
  },
  readStaffingChoices: {
    ...read,
    path: '/governance/appointment-choices',
    summary: '可以任岗的机构、岗位和人员',
    answer: staffingChoicesSchema,
  },
  appointPerson: {
    method: 'POST',
    tag: 'governance',
    path: '/governance/appointments',
    summary: '登记任岗',
    body: appointSchema,
    answer,
    status: 201,
  },
  readPostingTemplate: {
    ...read,
    path: '/governance/appointment-template',
    summary: '批量任岗的表格模板和填写说明（XLSX）',
    answer: null,
  },
  readPostingSheet: {
    method: 'POST',
    tag: 'governance',
    path: '/governance/appointment-sheets',
    summary: '读出任岗表格（XLSX）的文字，不保存',
    upload: true,
    answer: readPostingSheetSchema,
  },
  checkPostingSheet: {
    method: 'POST',
    tag: 'governance',
    path: '/governance/appointment-sheet-checks',
    summary: '预检任岗表格：逐行逐列的问题，不登记',
    body: checkPostingSheetSchema,
    answer: postingSheetSchema,
  },
  startPostings: {
    method: 'POST',
    tag: 'governance',
    path: '/governance/appointment-batches',
    summary: '按表格批量登记任岗',
    body: startPostingsSchema,
    answer: batchKeySchema,
    status: 201,
  },
  startTrainings: {
    method: 'POST',
    tag: 'governance',
    path: '/governance/appointment-trainings',
    summary: '给多名人员登记同样的培训事项',
    body: startTrainingsSchema,
    answer: batchKeySchema,
    status: 201,
  },
  readGovernedAppointment: {
    ...read,
    path: '/governance/appointments/{countyId}/{appointmentId}',
    summary: '一项任岗：培训、手中的印章和办件',
    params,
    answer: governedAppointmentSchema,
  },
  changeEmployment: {
    ...act,
    path: '/governance/appointments/{countyId}/{appointmentId}/employment',
    summary: '变更用工性质',
    body: changeEmploymentSchema,
  },
  recordTraining: {
    ...act,
    path: '/governance/appointments/{countyId}/{appointmentId}/training',
    summary: '登记培训',
    body: recordTrainingSchema,
  },
  endAppointment: {
    ...act,
    path: '/governance/appointments/{countyId}/{appointmentId}/end',
    summary: '登记离岗（先交接印章和办件）',
    body: endAppointmentSchema,
  },
} as const satisfies Record<string, Endpoint>;
