import type { CaseEventType } from './events.ts';

/** What each event is called in the history of a case. */
export const CASE_EVENT_NAMES: Readonly<Record<CaseEventType, string>> = {
  caseSubmitted: '收件',
  secondApplicationExplained: '说明重复申请理由',
  affectedTownshipsConfirmed: '确认所涉乡镇',
  supplementNoticeIssued: '一次性告知',
  supplementReceived: '接收补正材料',
  caseAccepted: '受理',
  caseNotAccepted: '不予受理',
  casePreReviewed: '初步审查',
  caseReviewed: '审查',
  clockPaused: '暂停期限',
  clockResumed: '恢复期限',
  caseTransferred: '转递',
  caseTakenOver: '接收案卷',
  caseDecided: '作出决定',
  outsideResultRecorded: '登记外部办理结果',
  sealRequested: '申请用印',
  sealApplied: '用印',
  caseIssued: '出件',
  caseDelivered: '送达',
  caseTerminated: '终止办理',
  caseWithdrawn: '撤回申请',
};
