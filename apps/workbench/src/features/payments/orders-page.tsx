import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { ORDER_STATUS_NAMES } from '@tongban/domain/terms';
import { Button, Input, Select } from 'antd';
import { problemFrom } from '../../api/api-problem.ts';
import { EmptyState } from '../../shell/empty-state.tsx';
import { Field } from '../../shell/field.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { usePageTitle } from '../../shell/use-page-title.ts';
import { Waiting } from '../../shell/waiting.tsx';
import { OrderTable } from './order-table.tsx';
import { ordersQuery } from './payment-queries.ts';
import { PaymentsHead } from './payments-head.tsx';
import { ORDER_STATUSES, type RegisterSearch } from './register-search.ts';
import './payments.css';

const STATUS_CHOICES = ORDER_STATUSES.map((status) => ({ value: status, label: ORDER_STATUS_NAMES[status] }));

const ITEM_CHOICES = [
  { value: 'water-fee-payment', label: '水费缴纳' },
  { value: 'electricity-fee-payment', label: '电费缴纳' },
  { value: 'gas-fee-payment', label: '燃气费缴纳' },
  { value: 'heating-fee-payment', label: '暖气费缴纳' },
] as const;

/** The register of orders in the reader's scope, newest first. */
export function OrdersPage() {
  usePageTitle('缴费订单');
  const search = getRouteApi('/payments').useSearch();
  const navigate = useNavigate();
  const list = useQuery({ ...ordersQuery(search), placeholderData: keepPreviousData });
  const show = (part: RegisterSearch) =>
    void navigate({ to: '/payments', search: { ...search, after: undefined, ...part } });
  return (
    <>
      <PaymentsHead title="缴费订单" />
      <div className="payment-filters">
        <Field label="事项" id="order-item">
          <Select
            id="order-item"
            allowClear
            placeholder="全部"
            options={[...ITEM_CHOICES]}
            value={search.itemId}
            onChange={(itemId) => show({ itemId })}
          />
        </Field>
        <Field label="状态" id="order-status">
          <Select
            id="order-status"
            allowClear
            placeholder="全部"
            options={STATUS_CHOICES}
            value={search.status}
            onChange={(status) => show({ status })}
          />
        </Field>
        <Field label="下单日期" id="order-day">
          <Input
            id="order-day"
            type="date"
            value={search.day ?? ''}
            onChange={({ target }) => show({ day: target.value || undefined })}
          />
        </Field>
        <Field label="订单号或者完整户号" id="order-q">
          <Input.Search
            id="order-q"
            defaultValue={search.q}
            allowClear
            onSearch={(q) => show({ q: q.trim() || undefined })}
          />
        </Field>
      </div>
      {list.isPending && <Waiting />}
      {list.isError && <ProblemNotice problem={problemFrom(list.error)} />}
      {list.data?.orders.length === 0 && (
        <EmptyState title="没有符合条件的订单">
          <p>
            换一个条件再查，或者<Link to="/payments/collect">到窗口代收</Link>。
          </p>
        </EmptyState>
      )}
      {list.data && list.data.orders.length > 0 && <OrderTable orders={list.data.orders} />}
      <div className="payment-pager">
        {search.after !== undefined && <Button onClick={() => show({})}>回到第一页</Button>}
        {list.data?.next && (
          <Button onClick={() => show({ after: list.data?.next ?? undefined })}>下一页</Button>
        )}
      </div>
    </>
  );
}
