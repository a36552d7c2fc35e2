import type { PaymentOrderView } from '@tongban/contract';
import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { Form } from '../../components/form.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Notice } from '../../components/notice.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { Page, type PageShell } from '../../layout/page.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Section } from '../../layout/section.tsx';
import { guideHref, payHref } from '../items/item-links.ts';
import { InstantText } from './instant-text.tsx';
import { yuanText } from './money-text.ts';
import type { NoticeText } from './pay-page.tsx';
import { PaymentReceipt } from './payment-receipt.tsx';

export type OrderPageProps = {
  readonly shell: PageShell;
  readonly csrfToken: string;
  readonly order: PaymentOrderView;
  readonly cashierUrl: string | null;
  /** The browser that made the order: it may ask again and give up. */
  readonly isOwn: boolean;
  readonly notice: NoticeText | null;
};

/** One order: what to do next, or the receipt. */
export function OrderPage({ shell, csrfToken, order, cashierUrl, isOwn, notice }: OrderPageProps) {
  const { number, itemId, itemName, status, statusName } = order;
  const isPaid = status === 'paid' || status === 'receipted' || status === 'refund_reported';
  const isOpen = status === 'created' || status === 'awaiting_payment';
  return (
    <Page
      shell={shell}
      title={`${itemName}：${statusName}`}
      current="items"
      crumbs={[{ label: '首页', href: '/' }, { label: itemName, href: guideHref(itemId) }, { label: number }]}
      noIndex
    >
      <PageHeading
        eyebrow={
          <>
            {itemName}　<span className="nowrap figures">{number}</span>
          </>
        }
        title={isPaid ? '缴费成功' : statusName}
      />
      {notice !== null && (
        <Notice kind="warning" title={notice.title}>
          <p>{notice.text}</p>
        </Notice>
      )}
      {isPaid ? <PaymentReceipt order={order} /> : <OrderFacts order={order} />}
      {isOpen && isOwn && <NextStep order={order} cashierUrl={cashierUrl} csrfToken={csrfToken} />}
      {!isOpen && (
        <div className="actions">
          {isPaid && <p className="fine-print">需要纸质凭证的，可以打印本页。</p>}
          <LinkButton href={payHref(itemId)} kind="secondary">
            {isPaid ? '再缴一笔' : '重新查询账单'}
          </LinkButton>
        </div>
      )}
    </Page>
  );
}

function OrderFacts({ order }: Pick<OrderPageProps, 'order'>) {
  const rows: { label: string; value: ReactNode }[] = [
    { label: '订单号', value: <span className="figures">{order.number}</span> },
    ...(order.code === null
      ? []
      : [{ label: '查询码', value: <strong className="figures">{order.code}</strong> }]),
    { label: '收费单位', value: order.companyName },
    { label: '户号', value: <span className="figures">{order.accountMasked}</span> },
    { label: '户名', value: order.payerMasked },
    { label: '缴费金额', value: `${yuanText(order.amount)}元（${order.amountInCapitals}）` },
    { label: '请在此之前完成缴费', value: <InstantText at={order.expiresAt} /> },
  ];
  return <SummaryList rows={rows} />;
}

function NextStep({
  order,
  cashierUrl,
  csrfToken,
}: Pick<OrderPageProps, 'order' | 'cashierUrl' | 'csrfToken'>) {
  const at = `/pay/orders/${order.id}`;
  return (
    <Section
      id="next"
      title={cashierUrl === null ? '正在等公用企业回应' : '接下来'}
      note={
        cashierUrl === null
          ? '公用企业的系统还没有回应。请稍后查看结果；没有缴费的订单到时自动失效，不会扣款。'
          : '请先抄下订单号和查询码，再到公用企业的收银台缴费；缴完后自动回到本页。'
      }
    >
      {cashierUrl !== null && (
        <div className="actions">
          <LinkButton href={cashierUrl}>去企业收银台缴费</LinkButton>
        </div>
      )}
      <Form action={`${at}/refresh`} csrfToken={csrfToken}>
        <div className="actions">
          <Button kind="secondary">已经缴费，查看结果</Button>
        </div>
      </Form>
      <Form action={`${at}/cancellation`} csrfToken={csrfToken}>
        <div className="actions actions-minor">
          <Button kind="quiet">不缴了，取消订单</Button>
        </div>
      </Form>
    </Section>
  );
}
