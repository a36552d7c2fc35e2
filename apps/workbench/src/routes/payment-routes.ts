import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readDaySearch } from '../features/payments/day-search.ts';
import { readOrderSearch } from '../features/payments/register-search.ts';
import { root } from './root.ts';

const payments = createRoute({
  getParentRoute: () => root,
  path: '/payments',
  validateSearch: readOrderSearch,
  component: lazyRouteComponent(() => import('../features/payments/orders-page.tsx'), 'OrdersPage'),
});

const collect = createRoute({
  getParentRoute: () => root,
  path: '/payments/collect',
  component: lazyRouteComponent(() => import('../features/payments/collect-page.tsx'), 'CollectPage'),
});

const onePayment = createRoute({
  getParentRoute: () => root,
  path: '/payments/$orderId',
  component: lazyRouteComponent(() => import('../features/payments/order-page.tsx'), 'OrderPage'),
});

const reconciliation = createRoute({
  getParentRoute: () => root,
  path: '/payments/reconciliation',
  validateSearch: readDaySearch,
  component: lazyRouteComponent(
    () => import('../features/payments/reconciliation-page.tsx'),
    'ReconciliationPage',
  ),
});

/** 代收缴费. */
export const paymentRoutes = [payments, collect, onePayment, reconciliation] as const;
