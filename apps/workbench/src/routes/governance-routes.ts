import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { root } from './root.ts';

const governance = createRoute({
  getParentRoute: () => root,
  path: '/governance',
  beforeLoad: () => {
    throw redirect({ to: '/governance/batches' });
  },
});
const batches = createRoute({
  getParentRoute: () => root,
  path: '/governance/batches',
  component: lazyRouteComponent(() => import('../features/batches/batches-page.tsx'), 'BatchesPage'),
});
const batch = createRoute({
  getParentRoute: () => root,
  path: '/governance/batches/$countyId/$batchId',
  component: lazyRouteComponent(() => import('../features/batches/batch-page.tsx'), 'BatchPage'),
});

/** 赋权管理: a power from the list to its recall. */
export const governanceRoutes = [governance, batches, batch] as const;
