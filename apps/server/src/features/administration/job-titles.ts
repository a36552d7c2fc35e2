/** What each queue does, in Chinese, for whoever looks after the system; an unknown one is shown by its name. */
const JOB_TITLES: Readonly<Record<string, string>> = {
  'close-access-segments': '访问日志按小时封存',
  'settle-due-cases': '期限届满的办件处理',
  'settle-open-orders': '向公用企业核对未了结的缴费订单',
  'reconcile-payments': '与公用企业每日对账',
  'reconcile-outside-results': '与外部办理系统每日核对',
  'daily-root': '每日根签名',
  'remove-old-drafts': '清理过期草稿',
  'remove-old-uploads': '清理未提交的上传文件',
  'remove-old-tries': '清理过期的核对次数',
  'remove-over-sessions': '清理过期会话',
};

export function jobTitle(name: string): string {
  return JOB_TITLES[name] ?? name;
}
