/** What an event stream of the ledger is about, by the part of its name before the colon (design §6). */
export const STREAM_KIND_NAMES = {
  account: '账号',
  agreement: '协议',
  appointment: '任岗',
  case: '办件',
  'city-filing': '市级备案',
  delegation: '赋权',
  'delegation-list': '赋权事项清单',
  entrustability: '委托合法性审查',
  evaluation: '跟踪评估',
  memo: '审管衔接备忘录',
  organisation: '机构',
  'payment-order': '缴费订单',
  place: '办事场所',
  'power-request': '用权申请',
  reconciliation: '缴费对账',
  seal: '印章',
} as const;
