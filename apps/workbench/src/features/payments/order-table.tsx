import { Link } from '@tanstack/react-router';
import type { PaymentOrderRow } from '@tongban/contract';
import { type Column, DataTable } from '../../shell/data-table.tsx';
import { shortInstant } from '../../words/dates.ts';
import { yuanText } from './yuan.ts';

/** Orders one a line; the payer is masked. */
export function OrderTable({ orders }: { readonly orders: readonly PaymentOrderRow[] }) {
  return <DataTable caption="缴费订单" columns={COLUMNS} rows={orders} keyOf={({ id }) => id} />;
}

const COLUMNS: readonly Column<PaymentOrderRow>[] = [
  {
    header: '订单号',
    cell: ({ id, number }) => (
      <Link to="/payments/$orderId" params={{ orderId: id }} className="number">
        {number}
      </Link>
    ),
  },
  { header: '事项', cell: ({ itemName }) => itemName },
  { header: '户号', cell: ({ accountMasked }) => accountMasked },
  { header: '户名', cell: ({ payerMasked }) => payerMasked },
  { header: '金额（元）', isFigure: true, cell: ({ amount }) => yuanText(amount) },
  { header: '状态', cell: ({ statusName }) => statusName },
  { header: '渠道', cell: ({ placeName, channelName }) => placeName ?? channelName },
  { header: '下单时间', cell: ({ createdAt }) => <span className="number">{shortInstant(createdAt)}</span> },
];
