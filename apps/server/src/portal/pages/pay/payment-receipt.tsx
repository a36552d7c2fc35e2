import type { PaymentOrderView } from '@tongban/contract';
import type { ReactNode } from 'react';
import { Notice } from '../../components/notice.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { InstantText } from './instant-text.tsx';
import { yuanText } from './money-text.ts';

/** 缴费凭证: that the company reported the payment; the invoice is the company's. Prints on one sheet. */
export function PaymentReceipt({ order }: { readonly order: PaymentOrderView }) {
  return (
    <section className="receipt" aria-labelledby="receipt-title">
      <h2 className="receipt-title" id="receipt-title">
        缴费凭证
      </h2>
      <p className="receipt-item">{order.itemName}</p>
      <p className="pay-amount">
        <strong className="figures">{yuanText(order.amount)}</strong>元
      </p>
      <p>{order.amountInCapitals}</p>
      <SummaryList rows={rowsOf(order)} />
      {order.refund !== null && (
        <Notice kind="info" title="公用企业已退款">
          <p>
            {yuanText(order.refund.amount)}元，退款编号{order.refund.refundNumber}，
            <InstantText at={order.refund.refundedAt} />。
          </p>
        </Notice>
      )}
      <p className="fine-print">
        款项由{order.companyName}
        直接收取，本站不经手资金。本凭证证明该企业的系统已经确认到账；报销和抵扣以该企业开具的发票为准。
      </p>
    </section>
  );
}

function rowsOf(order: PaymentOrderView): { label: string; value: ReactNode }[] {
  const figures = (text: string) => <span className="figures">{text}</span>;
  return [
    { label: '收费单位', value: order.companyName },
    { label: '订单号', value: figures(order.number) },
    ...(order.code === null ? [] : [{ label: '查询码', value: figures(order.code) }]),
    { label: '户号', value: figures(order.accountMasked) },
    { label: '户名', value: order.payerMasked },
    { label: '地址', value: order.addressMasked },
    { label: '到账时间', value: order.paidAt === null ? '' : <InstantText at={order.paidAt} /> },
    { label: '公用企业参考号', value: figures(order.reference ?? '') },
    {
      label: '发票号码',
      value: order.invoiceNumber === null ? '公用企业正在开具' : figures(order.invoiceNumber),
    },
    { label: '缴费渠道', value: order.placeName ?? order.channelName },
  ];
}
