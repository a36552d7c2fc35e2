import type { PaymentOrderView } from '@tongban/contract';
import { Button } from 'antd';
import { FactList } from '../../shell/fact-list.tsx';
import { instantText } from '../../words/dates.ts';
import { yuanText } from './yuan.ts';

/** 缴费凭条: prints on one sheet; the invoice is the company's. */
export function OrderReceipt({ order }: { readonly order: PaymentOrderView }) {
  const isPaid = order.paidAt !== null;
  return (
    <section className="order-receipt" aria-labelledby="receipt-title">
      <h2 id="receipt-title">{isPaid ? '缴费凭条' : '订单内容'}</h2>
      <p className="bill-amount">{yuanText(order.amount)} 元</p>
      <p>{order.amountInCapitals}</p>
      <FactList facts={rowsOf(order)} />
      {isPaid && (
        <>
          <p className="faint">
            款项由{order.companyName}直接收取，窗口不经手资金；报销和抵扣以该企业开具的发票为准。
          </p>
          <Button className="no-print" onClick={() => window.print()}>
            打印凭条
          </Button>
        </>
      )}
    </section>
  );
}

function rowsOf(order: PaymentOrderView): [string, string][] {
  const rows: [string, string | null][] = [
    ['订单号', order.number],
    ['查询码', order.code],
    ['收费单位', order.companyName],
    ['户号', order.accountMasked],
    ['户名', order.payerMasked],
    ['地址', order.addressMasked],
    ['办理地点', order.placeName ?? order.channelName],
    ['下单时间', instantText(order.createdAt)],
    ['到账时间', order.paidAt === null ? null : instantText(order.paidAt)],
    ['企业参考号', order.reference],
    ['发票号码', order.invoiceNumber],
    [
      '退款',
      order.refund === null ? null : `${yuanText(order.refund.amount)}元，${order.refund.refundNumber}`,
    ],
  ];
  return rows.flatMap(([label, value]): [string, string][] => (value === null ? [] : [[label, value]]));
}
