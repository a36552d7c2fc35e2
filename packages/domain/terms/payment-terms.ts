/** 缴费订单 statuses; where each may lead stands in `payment/order-status.ts` (E-47). */
export const ORDER_STATUS_NAMES = {
  created: '已下单',
  awaiting_payment: '待缴费',
  paid: '已缴费',
  receipted: '已开票',
  expired: '已失效',
  cancelled: '已取消',
  refund_reported: '公用企业已退款',
} as const;

export type OrderStatus = keyof typeof ORDER_STATUS_NAMES;
