export { removeOldTries } from './attempts.store.ts';
export { billerOf } from './biller/biller.ts';
export { SIGNATURE_HEADER, signatureOf, TIME_HEADER } from './biller/sign-message.ts';
export {
  cancelDeskOrder,
  createDeskOrder,
  recordTerminalPayment,
  refreshDeskOrder,
} from './operations/desk-orders.ts';
export { readVisitOrder, trackPayment } from './operations/online-orders.ts';
export { reconcileCounties } from './operations/reconcile-counties.ts';
export { reconcileDay } from './operations/reconcile-day.ts';
export { explainDifference, listReconciliations } from './operations/reconciliations.ts';
export { cancelVisitOrder, payOnline, refreshVisitOrder, showBills } from './operations/resident-orders.ts';
export { settleOpenOrders } from './operations/settle-open-orders.ts';
export { findPaymentService, type PaymentService } from './payment-service.ts';
export { paymentStreams, refoldPayment } from './payment-streams.ts';
export { originOf } from './routes.ts';
