/** What a case waits for, as queues say it. */
export const WAITING_NAMES = {
  take_over: '等待接收单位接收案卷',
  accept: '等待受理',
  supplement: '等待申请人补正',
  special_procedure: '特别程序进行中，期限暂停',
  pre_review: '等待初步审查',
  transfer: '等待转递县级部门',
  review: '等待审查',
  decide: '等待决定',
  request_seal: '等待申请用印',
  seal: '等待用印',
  issue: '等待出件',
  deliver: '等待申请人领取',
} as const;

export type Waiting = keyof typeof WAITING_NAMES;
