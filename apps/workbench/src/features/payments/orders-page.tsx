import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { ORDER_STATUS_NAMES } from '@tongban/domain/terms';
import { EmptyState } from '../../shell/empty-state.tsx';
import { Choice, DayChoice, ListFilters, SearchBox } from '../../shell/list-filters.tsx';
import { ListRows } from '../../shell/list-rows.tsx';
import { Pager } from '../../shell/pager.tsx';
import { OrderTable } from './order-table.tsx';
import { ordersQuery } from './payment-queries.ts';
import { PaymentsHead } from './payments-head.tsx';
import { NO_CONDITIONS, ORDER_STATUSES, type RegisterSearch } from './register-search.ts';
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
  const search = getRouteApi('/payments').useSearch();
  const navigate = useNavigate();
  const list = useQuery({ ...ordersQuery(search), placeholderData: keepPreviousData });
  const show = (part: RegisterSearch) =>
    void navigate({ to: '/payments', search: { ...search, after: undefined, ...part } });
  const { q, itemId, status, day } = search;
  const isNarrowed = [q, itemId, status, day].some((condition) => condition !== undefined);
  return (
    <>
      <PaymentsHead title="缴费订单" />
      <ListFilters onClear={isNarrowed ? () => show(NO_CONDITIONS) : undefined}>
        <SearchBox
          label="查找订单"
          placeholder="订单号或者完整户号"
          value={q}
          onSearch={(text) => show({ q: text })}
        />
        <Choice
          label="事项"
          value={itemId}
          options={ITEM_CHOICES}
          onChange={(chosen) => show({ itemId: chosen })}
        />
        <Choice
          label="状态"
          value={status}
          options={STATUS_CHOICES}
          onChange={(chosen) => show({ status: chosen })}
        />
        <DayChoice label="下单日期" id="order-day" value={day} onChange={(on) => show({ day: on })} />
      </ListFilters>
      <ListRows
        query={list}
        rowsOf={({ orders }) => orders}
        empty={
          <EmptyState title={isNarrowed ? '没有符合条件的订单' : '还没有缴费订单'}>
            <p>
              {isNarrowed && '请换一个条件再查，或者'}
              <Link to="/payments/collect">到窗口代收</Link>
            </p>
          </EmptyState>
        }
      >
        {({ orders, next }) => (
          <>
            <OrderTable orders={orders} />
            <Pager count={orders.length} unit="笔" after={search.after} next={next} />
          </>
        )}
      </ListRows>
    </>
  );
}
