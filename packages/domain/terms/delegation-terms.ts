/** the four principles, each looked at before a list is approved. */
export const DELEGATION_PRINCIPLES = ['lawful', 'with_duties', 'local', 'what_can_be'] as const;
export type DelegationPrinciple = (typeof DELEGATION_PRINCIPLES)[number];

export const PRINCIPLE_NAMES: Readonly<Record<DelegationPrinciple, string>> = {
  lawful: '依法下放',
  with_duties: '权责一致',
  local: '因地制宜',
  what_can_be: '能放即放',
};

/** 承接准备: the three things a township must have before it goes live (DLG-12). */
export const READINESS_KINDS = ['handover', 'accounts', 'trained_clerk'] as const;
export type ReadinessKind = (typeof READINESS_KINDS)[number];

export const READINESS_NAMES: Readonly<Record<ReadinessKind, string>> = {
  handover: '规范、指南、制式文书等资料转交',
  accounts: '审批系统账号开通',
  trained_clerk: '经培训的窗口人员到岗',
};

/** the three reasons for recall, and a change of mode or law. */
export type RecallReason = 'runs_badly' | 'poor_effect' | 'unrealistic' | 'mode_changed' | 'law_changed';

export const RECALL_REASON_NAMES: Readonly<Record<RecallReason, string>> = {
  runs_badly: '运行不畅',
  poor_effect: '效果不好',
  unrealistic: '不合实际',
  mode_changed: '调整实施方式',
  law_changed: '法律法规调整',
};
