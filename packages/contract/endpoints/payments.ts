import { z } from 'zod';
import * as payments from '../payments.ts';
import { idSchema } from '../scalars.ts';
import type { Endpoint } from './endpoint.ts';

const orderParams = z.object({ orderId: idSchema });

/** Collection services 46–49: bills, orders, receipts, the daily reconciliation. No money is held (E-47). */
export const PAYMENT_ENDPOINTS = {
  listCollections: {
    method: 'GET',
    path: '/collections',
    summary: '本岗位可以代收的事项',
    tag: 'payments',
    answer: payments.collectionListSchema,
  },
  queryBills: {
    method: 'POST',
    path: '/bill-queries',
    summary: '窗口按户号查询账单',
    tag: 'payments',
    body: payments.billQuerySchema,
    answer: payments.billsSchema,
  },
  createPaymentOrder: {
    method: 'POST',
    path: '/payment-orders',
    summary: '窗口下缴费订单',
    tag: 'payments',
    body: payments.orderCreationSchema,
    answer: payments.orderSchema,
    status: 201,
  },
  listPaymentOrders: {
    method: 'GET',
    path: '/payment-orders',
    summary: '缴费订单登记簿',
    tag: 'payments',
    query: payments.orderListQuerySchema,
    answer: payments.orderListSchema,
  },
  readPaymentOrder: {
    method: 'GET',
    path: '/payment-orders/{orderId}',
    summary: '查看缴费订单',
    tag: 'payments',
    params: orderParams,
    answer: payments.orderSchema,
  },
  recordTerminalPayment: {
    method: 'POST',
    path: '/payment-orders/{orderId}/terminal-payments',
    summary: '登记公用企业终端的收款参考号',
    tag: 'payments',
    params: orderParams,
    body: payments.terminalPaymentSchema,
    answer: payments.orderSchema,
  },
  refreshPaymentOrder: {
    method: 'POST',
    path: '/payment-orders/{orderId}/status-queries',
    summary: '向公用企业核对订单状态',
    tag: 'payments',
    params: orderParams,
    answer: payments.orderSchema,
  },
  cancelPaymentOrder: {
    method: 'POST',
    path: '/payment-orders/{orderId}/cancellation',
    summary: '取消未缴费的订单',
    tag: 'payments',
    params: orderParams,
    answer: payments.orderSchema,
  },
  listReconciliations: {
    method: 'GET',
    path: '/payment-reconciliations',
    summary: '某日对账结果',
    tag: 'payments',
    query: payments.reconciliationListQuerySchema,
    answer: payments.reconciliationListSchema,
  },
  reconcilePayments: {
    method: 'POST',
    path: '/payment-reconciliations',
    summary: '与公用企业对某日的账',
    tag: 'payments',
    body: payments.reconciliationRunSchema,
    answer: payments.reconciliationListSchema,
  },
  explainDifference: {
    method: 'POST',
    path: '/payment-reconciliations/explanations',
    summary: '说明一笔对账差异',
    tag: 'payments',
    body: payments.differenceExplanationSchema,
    answer: payments.reconciliationListSchema,
  },
  trackPayment: {
    method: 'POST',
    path: '/payment-queries',
    summary: '凭订单号和查询码查看缴费结果',
    tag: 'public',
    body: payments.orderTrackingSchema,
    answer: payments.orderSchema,
  },
  receivePaymentNotification: {
    method: 'POST',
    path: '/payment-notifications',
    summary: '公用企业的到账通知（签名）',
    tag: 'public',
    body: payments.notificationSchema,
    answer: null,
    status: 204,
  },
} as const satisfies Record<string, Endpoint>;
