import type { FastifyRequest } from 'fastify';
import type { AppContext } from '../../app-context.ts';
import { bindEndpoint } from '../../platform/http/bind-endpoint.ts';
import type { HttpApp } from '../../platform/http/create-http.ts';
import { idempotencyOf } from '../../platform/http/idempotency.ts';
import { staffOf } from '../staff/index.ts';
import { listCollections, queryBills } from './operations/desk-bills.ts';
import {
  cancelDeskOrder,
  createDeskOrder,
  readDeskOrder,
  recordTerminalPayment,
  refreshDeskOrder,
} from './operations/desk-orders.ts';
import { listOrders } from './operations/list-orders.ts';
import { trackPayment } from './operations/online-orders.ts';
import { receiveNotification } from './operations/receive-notification.ts';
import { explainDifference, listReconciliations, reconcileNow } from './operations/reconciliations.ts';

/** Collection services 46–49 over the API. */
export function paymentRoutes(app: HttpApp, ctx: AppContext): void {
  bindEndpoint(app, 'trackPayment', 'public', ({ body }) => trackPayment(ctx, body));
  bindEndpoint(app, 'receivePaymentNotification', 'public', ({ body, request }) =>
    receiveNotification(ctx, body, request),
  );
  bindEndpoint(app, 'listCollections', 'payments', ({ request }) => listCollections(ctx, staffOf(request)));
  bindEndpoint(app, 'queryBills', 'payments', ({ body, request }) =>
    queryBills(ctx, staffOf(request), body, request.id),
  );
  bindEndpoint(app, 'createPaymentOrder', 'payments', ({ body, request }) => {
    const options = { origin: originOf(ctx, request), idempotency: idempotencyOf(request) };
    return createDeskOrder(ctx, staffOf(request), body, options);
  });
  bindEndpoint(app, 'listPaymentOrders', 'payments', ({ query, request }) =>
    listOrders(ctx, staffOf(request), query),
  );
  bindEndpoint(app, 'readPaymentOrder', 'payments', ({ params, request }) =>
    readDeskOrder(ctx, staffOf(request), params.orderId, request.id),
  );
  bindEndpoint(app, 'recordTerminalPayment', 'payments', ({ params, body, request }) =>
    recordTerminalPayment(ctx, staffOf(request), params.orderId, body.reference),
  );
  bindEndpoint(app, 'refreshPaymentOrder', 'payments', ({ params, request }) =>
    refreshDeskOrder(ctx, staffOf(request), params.orderId),
  );
  bindEndpoint(app, 'cancelPaymentOrder', 'payments', ({ params, request }) =>
    cancelDeskOrder(ctx, staffOf(request), params.orderId),
  );
  bindEndpoint(app, 'listReconciliations', 'payments', ({ query, request }) =>
    listReconciliations(ctx, staffOf(request), query.day),
  );
  bindEndpoint(app, 'reconcilePayments', 'payments', ({ body, request }) =>
    reconcileNow(ctx, staffOf(request), body.day),
  );
  bindEndpoint(app, 'explainDifference', 'payments', ({ body, request }) =>
    explainDifference(ctx, staffOf(request), body),
  );
}

/** Where the company reaches us: the public address, or the one that was called. */
export function originOf({ config }: Pick<AppContext, 'config'>, request: FastifyRequest): string {
  return config.publicUrl ?? `${request.protocol}://${request.host}`;
}
