import {
  cancelVisitOrder,
  readVisitOrder,
  refreshVisitOrder,
  trackPayment,
} from '../../../features/payments/index.ts';
import type { HttpApp } from '../../../platform/http/create-http.ts';
import type { Outcome } from '../../../platform/outcome.ts';
import { type Answer, page, problem, redirect } from '../../site/answer.ts';
import { bindForm, bindPage, type FormCall, type PageCall } from '../../site/bind-page.ts';
import { one } from '../../site/form-fields.ts';
import type { Site } from '../../site/visit.ts';
import { OrderPage } from './order-page.tsx';
import type { NoticeText } from './pay-page.tsx';
import { noticeOf } from './payment-notice.ts';
import { PaymentTrackPage, type TrackPageProps } from './track-page.tsx';

/** `/pay/orders/:orderId` in the browser that made the order; `/pay/track` for whoever has number and code. */
export function orderRoutes(app: HttpApp, site: Site): void {
  const { ctx } = site;
  bindPage(app, site, '/pay/orders/:orderId', (call) => showOrder(site, call, null));
  bindAsk('refresh', refreshVisitOrder);
  bindAsk('cancellation', cancelVisitOrder);

  bindPage(app, site, '/pay/track', async (call) => askKey(call, {}));
  bindForm(
    app,
    site,
    '/pay/track',
    async (call) => {
      const [number, code] = [one(call.fields, 'number').trim(), one(call.fields, 'code').trim()];
      const errors = [
        ...(number === '' ? [{ name: 'number', message: '请填写订单号。' }] : []),
        ...(code === '' ? [{ name: 'code', message: '请填写6位查询码。' }] : []),
      ];
      if (errors.length > 0) return askKey(call, { number, errors }, 422);
      const tracked = await trackPayment(ctx, { number, code });
      if (tracked.kind !== 'done') return askKey(call, { number, notice: noticeOf(call, tracked) }, 422);
      const { shell, csrfToken } = call.visit;
      const body = (
        <OrderPage
          shell={shell}
          csrfToken={csrfToken}
          order={tracked.value}
          cashierUrl={null}
          isOwn={false}
          notice={null}
        />
      );
      return page(body);
    },
    async (call) => askKey(call, { number: one(call.fields, 'number') }),
  );

  /** A post that asks the company, and then shows the order again. */
  function bindAsk(
    path: string,
    ask: (context: typeof ctx, key: { orderId: string; visitHash: string }) => Promise<Outcome<null>>,
  ): void {
    const run = async (call: FormCall): Promise<Answer> => {
      const orderId = call.params.orderId ?? '';
      const outcome = await ask(ctx, { orderId, visitHash: call.visit.hash });
      return outcome.kind === 'done'
        ? redirect(`/pay/orders/${orderId}`)
        : showOrder(site, call, noticeOf(call, outcome));
    };
    bindForm(app, site, `/pay/orders/:orderId/${path}`, run, async ({ params }) =>
      redirect(`/pay/orders/${params.orderId ?? ''}`),
    );
  }
}

async function showOrder({ ctx }: Site, call: PageCall, notice: NoticeText | null): Promise<Answer> {
  const found = await readVisitOrder(ctx, call.params.orderId ?? '', call.visit.hash);
  if (found === null) return problem('not_found', { next: ELSEWHERE });
  const { shell, csrfToken } = call.visit;
  return page(
    <OrderPage
      shell={shell}
      csrfToken={csrfToken}
      order={found.order}
      cashierUrl={found.cashierUrl}
      isOwn
      notice={notice}
    />,
    notice === null ? 200 : 422,
  );
}

const ELSEWHERE = '订单页只能在下单的浏览器里打开。请在“查询缴费结果”页面凭订单号和查询码查询。';

function askKey(
  { visit }: PageCall,
  { number = '', errors = [], notice = null }: Partial<Pick<TrackPageProps, 'number' | 'errors' | 'notice'>>,
  status = 200,
): Answer {
  const { shell, csrfToken } = visit;
  const props = { shell, csrfToken, number, errors, notice };
  return page(<PaymentTrackPage {...props} />, status);
}
