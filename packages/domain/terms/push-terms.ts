/**
 * What approval and supervision tell each other: outbound goes from the township to the supervising department,
 * inbound back. A memo names the kinds item by item.
 */
export const PUSH_KINDS = {
  decision: { name: '审批决定', direction: 'outbound' },
  change: { name: '变更', direction: 'outbound' },
  cancellation: { name: '注销', direction: 'outbound' },
  inspection: { name: '监督检查', direction: 'inbound' },
  penalty: { name: '行政处罚', direction: 'inbound' },
  abnormal: { name: '异常情况', direction: 'inbound' },
} as const satisfies Record<string, { readonly name: string; readonly direction: 'outbound' | 'inbound' }>;

export type PushKind = keyof typeof PUSH_KINDS;

export const PUSH_DIRECTION_NAMES = {
  outbound: '乡镇（街道）推送监管部门',
  inbound: '监管部门推送乡镇（街道）',
} as const;
