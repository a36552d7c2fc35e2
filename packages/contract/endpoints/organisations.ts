import { z } from 'zod';
import * as organisations from '../governance/organisations.ts';
import { idSchema, versionSchema } from '../scalars.ts';
import type { Endpoint } from './endpoint.ts';

const county = z.object({ countyId: idSchema });
const body = z.object({ countyId: idSchema, organisationId: idSchema });
const change = z.object({ countyId: idSchema, changeId: idSchema });
const answer = z.object({ id: z.string(), version: versionSchema });
const read = { method: 'GET', tag: 'governance' } as const;
const act = { method: 'POST', tag: 'governance', answer } as const;

/** Bodies, what they may do from when to when, and how they change (E-05, E-06). */
export const ORGANISATION_ENDPOINTS = {
  listOrganisationDesk: {
    ...read,
    path: '/governance/organisations',
    summary: '县区的机构',
    query: organisations.organisationDeskQuerySchema,
    answer: organisations.organisationDeskSchema,
  },
  readGovernedOrganisation: {
    ...read,
    path: '/governance/organisations/{countyId}/{organisationId}',
    summary: '一个机构：名称、职能、承接关系和以它为依据的登记',
    params: body,
    answer: organisations.governedOrganisationSchema,
  },
  registerOrganisation: {
    ...act,
    path: '/governance/organisations/{countyId}',
    summary: '登记机构',
    params: county,
    body: organisations.registerOrganisationSchema,
    status: 201,
  },
  registerGovernments: {
    ...act,
    path: '/governance/organisations/{countyId}/township-governments',
    summary: '登记多个乡镇政府（街道办事处）',
    params: county,
    body: organisations.registerGovernmentsSchema,
    answer: organisations.registeredGovernmentsSchema,
  },
  grantCapacities: {
    ...act,
    path: '/governance/organisations/{countyId}/{organisationId}/capacities',
    summary: '登记职能',
    params: body,
    body: organisations.grantCapacitiesSchema,
  },
  writeOrganisationChange: {
    ...act,
    path: '/governance/organisation-changes/{countyId}',
    summary: '提出机构变更：更名、撤并、职能划转或者首任政务服务管理人员',
    params: county,
    body: organisations.writeOrganisationChangeSchema,
    status: 201,
  },
  readOrganisationChange: {
    ...read,
    path: '/governance/organisation-changes/{countyId}/{changeId}',
    summary: '一项机构变更和它影响的登记',
    params: change,
    answer: organisations.organisationChangeSchema,
  },
  confirmOrganisationChange: {
    ...act,
    path: '/governance/organisation-changes/{countyId}/{changeId}/confirmation',
    summary: '确认机构变更（由提出人以外的人员）',
    params: change,
    body: organisations.confirmOrganisationChangeSchema,
  },
  withdrawOrganisationChange: {
    ...act,
    path: '/governance/organisation-changes/{countyId}/{changeId}/withdrawal',
    summary: '撤回机构变更',
    params: change,
  },
  readCountyStart: {
    ...read,
    path: '/governance/county-start',
    summary: '县区从无到有的步骤',
    query: organisations.countyStartQuerySchema,
    answer: organisations.countyStartSchema,
  },
} as const satisfies Record<string, Endpoint>;
