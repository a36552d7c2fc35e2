import { Link } from '@tanstack/react-router';
import type { PaymentOrderRow } from '@tongban/contract';
import { shortInstant } from '../../words/dates.ts';
import { yuanText } from './yuan.ts';

/** Orders one a line; the payer is masked. */
export function OrderTable({ orders }: { readonly orders: readonly PaymentOrderRow[] }) {
  return (
    <div className="payment-scroll">
      <table className="payment-table">
        <caption className="payment-caption">缴费订单</caption>
        <thead>
          <tr>
            <th scope="col">订单号</th>
            <th scope="col">事项</th>
            <th scope="col">户号</th>
            <th scope="col">户名</th>
            <th scope="col" className="payment-number">
              金额（元）
            </th>
            <th scope="col">状态</th>
            <th scope="col">渠道</th>
            <th scope="col">下单时间</th>
          </tr>
        </thead>
        <tbody>
          {orders.map((order) => (
            <tr key={order.id}>
              <th scope="row">
                <Link to="/payments/$orderId" params={{ orderId: order.id }}>
                  {order.number}
                </Link>
              </th>
              <td>{order.itemName}</td>
              <td>{order.accountMasked}</td>
              <td>{order.payerMasked}</td>
              <td className="payment-number">{yuanText(order.amount)}</td>
              <td>{order.statusName}</td>
              <td>{order.placeName ?? order.channelName}</td>
              <td>{shortInstant(order.createdAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
