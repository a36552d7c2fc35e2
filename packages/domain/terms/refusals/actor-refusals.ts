import type { RefusalTerm } from './refusal-term.ts';

/** Who may not act: another organ, another post, or a person whose employment or other part in the case forbids it. */
export const ACTOR_REFUSALS = {
  'AUT-01': {
    clause: 'R-1.2.11、L-24',
    text: '本机关在该日不是该事项的实施机关。',
    next: '将案卷转交有权机关。',
    status: 422,
  },
  'AUT-02': {
    clause: 'R-5.3.2、R-6.2.1',
    text: '您的岗位没有此项职责。',
    next: '请由负责该环节的人员办理。',
    status: 403,
  },
  'AUT-03': {
    clause: 'R-1.3.5',
    text: '案卷不在本单位保管。',
    next: '请由保管案卷的单位办理，或者先接收案卷。',
    status: 409,
  },
  'STA-01': {
    clause: 'R-5.2.2',
    text: '政府购买服务人员和志愿服务人员不得从事审查、决定和用印。',
    next: '请由在编人员办理。',
    status: 403,
  },
  'STA-02': {
    clause: 'R-7.1.2',
    text: '村（社区）帮办人员不得受理、审查或者决定县级委托事项。',
    next: '请由乡镇（街道）便民服务中心办理。',
    status: 403,
  },
  'STA-03': {
    clause: '系统约定：三员分立',
    text: '系统管理员、安全管理员、审计管理员不得互相兼任，也不得兼任其他岗位。',
    next: '请由不同的人员分别担任；确需调整的，先登记原岗位的最后一日。',
    status: 422,
  },
  'STA-04': {
    clause: '系统约定：三员分立',
    text: '不得对本人的账号进行安全管理。',
    next: '请由另一名安全管理员办理。',
    status: 403,
  },
  'STA-06': {
    clause: 'E-12',
    text: '该人员还有没有交接的印章或者办件。',
    next: '请先办理交接，再登记离岗。',
    status: 409,
  },
  'STA-05': {
    clause: '系统约定：账号状态',
    text: '该账号当前的状态不需要这项操作。',
    next: '请刷新后查看账号的最新状态。',
    status: 409,
  },
  'STA-07': {
    clause: 'R-4.1.3',
    text: '该人员没有在任或者将任的岗位，不能开通账号。',
    next: '请先由县政务服务管理人员登记任岗。',
    status: 422,
  },
} as const satisfies Record<string, RefusalTerm>;
