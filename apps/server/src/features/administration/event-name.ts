import { CASE_EVENT_NAMES } from '@tongban/domain/case';
import type { PaymentOrderEvent, ReconciliationEvent } from '@tongban/domain/payment';
import type { PlaceEvent } from '@tongban/domain/place';
import { GOVERNANCE_EVENT_NAMES } from '@tongban/domain/register';
import { STREAM_KIND_NAMES } from '@tongban/domain/terms';

const OTHER_EVENT_NAMES: Readonly<
  Record<(PaymentOrderEvent | ReconciliationEvent | PlaceEvent)['type'], string>
> = {
  paymentOrderCreated: '下单',
  paymentOrderSent: '送达公用企业',
  paymentConfirmed: '确认到账',
  paymentReceipted: '公用企业开票',
  paymentOrderExpired: '订单失效',
  paymentOrderCancelled: '取消订单',
  refundReported: '公用企业退款',
  paymentsReconciled: '对账',
  differenceExplained: '说明对账差异',
  placeRecorded: '登记场所',
  placeChanged: '变更场所信息',
  placeClosed: '登记暂停服务',
  placeReopened: '登记恢复服务',
};

const EVENT_NAMES: Readonly<Record<string, string>> = {
  ...GOVERNANCE_EVENT_NAMES,
  ...CASE_EVENT_NAMES,
  ...OTHER_EVENT_NAMES,
};

/** What an event is called on screen; one that only a newer feature knows keeps its identifier. */
export function eventName(type: string): string {
  return EVENT_NAMES[type] ?? type;
}

/** What a stream is about, by the part of its name before the colon. */
export function streamKindName(stream: string): string {
  const kind = stream.slice(0, stream.indexOf(':'));
  const names: Readonly<Record<string, string>> = STREAM_KIND_NAMES;
  return names[kind] ?? kind;
}

const NOT_STAFF: Readonly<Record<string, string>> = { system: '系统', applicant: '申请人', payer: '缴费人' };

/** Whoever acted or read: a member of staff by name, the system, an applicant. */
export function actorName(actor: string, names: ReadonlyMap<string, string>): string {
  return names.get(actor) ?? NOT_STAFF[actor] ?? '（未建账号的人员）';
}
