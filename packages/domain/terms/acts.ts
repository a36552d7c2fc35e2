/** Acts that leave the system or bind the organ: each one asks the authority gates again (design §2.1). */
export const GATED_ACTS = ['accept', 'notice', 'pre_review', 'review', 'decide', 'seal', 'issue'] as const;
/** Acts on the file itself: never blocked for whoever holds it (design §2.1). */
export const CUSTODY_ACTS = ['receive', 'transfer', 'return', 'take_over', 'withdraw', 'deliver'] as const;
/** Acts that prepare or record, open to the holder of the file without gates. */
export const RECORDING_ACTS = [
  'confirm_place',
  'receive_supplement',
  'not_accept',
  'terminate',
  'pause',
  'resume',
  'request_seal',
] as const;

export type GatedAct = (typeof GATED_ACTS)[number];
export type CustodyAct = (typeof CUSTODY_ACTS)[number];
export type RecordingAct = (typeof RECORDING_ACTS)[number];
export type CaseAct = GatedAct | CustodyAct | RecordingAct;

/** What each act is called on screen, and what follows from it in one sentence. */
export const ACT_TERMS: Readonly<Record<CaseAct, { name: string; consequence: string }>> = {
  receive: { name: '收件', consequence: '登记收到申请，出具收件凭证，五个工作日的受理期限开始计算。' },
  confirm_place: { name: '确认所涉乡镇', consequence: '确认事项所涉的乡镇（街道），据此确定由谁决定。' },
  notice: { name: '一次性告知', consequence: '一次告知需要补正的全部内容，等待申请人补正。' },
  receive_supplement: { name: '接收补正材料', consequence: '登记收到的补正材料，受理期限重新计算。' },
  accept: { name: '受理', consequence: '出具受理通知书，办理期限开始计算。' },
  not_accept: { name: '不予受理', consequence: '出具不予受理决定书，说明理由和救济途径，办件结束。' },
  pre_review: { name: '初步审查', consequence: '记录初步审查意见，随案卷转递县级部门。' },
  review: { name: '审查', consequence: '记录审查意见，提交审批人决定。' },
  pause: { name: '暂停期限', consequence: '书面告知申请人后暂停办理期限，仅限八种法定情形。' },
  resume: { name: '恢复期限', consequence: '特别程序结束，办理期限恢复计算。' },
  transfer: { name: '转递', consequence: '将案卷连同材料清单转递给接收单位，期限不中断。' },
  return: { name: '退回', consequence: '将案卷退回原单位并说明原因，期限不中断。' },
  take_over: { name: '接收案卷', consequence: '确认收到转来的案卷，由本单位保管和办理。' },
  decide: { name: '作出决定', consequence: '以县级部门名义对申请作出决定。' },
  request_seal: { name: '申请用印', consequence: '将已定稿的文书提交印章保管人用印。' },
  seal: { name: '用印', consequence: '核对文书后加盖印章，生成证照或者决定书。' },
  issue: { name: '出件', consequence: '证照或者决定书可以交付申请人。' },
  deliver: { name: '送达', consequence: '记录交付方式和领取人，办件办结。' },
  terminate: { name: '终止办理', consequence: '出具终止办理决定书，说明理由、依据和救济途径，办件结束。' },
  withdraw: { name: '撤回申请', consequence: '登记申请人撤回申请，退还材料，办件结束。' },
};
