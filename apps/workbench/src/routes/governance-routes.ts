import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readComparisonSearch, readListsSearch } from '../features/lists/lists-search.ts';
import { root } from './root.ts';

const governance = createRoute({
  getParentRoute: () => root,
  path: '/governance',
  component: lazyRouteComponent(
    () => import('../features/governance/governance-tabs.tsx'),
    'GovernanceStart',
  ),
});
const entrustability = createRoute({
  getParentRoute: () => root,
  path: '/governance/entrustability',
  validateSearch: readListsSearch,
  component: lazyRouteComponent(
    () => import('../features/lists/entrustability-page.tsx'),
    'EntrustabilityPage',
  ),
});
const lists = createRoute({
  getParentRoute: () => root,
  path: '/governance/lists',
  validateSearch: readListsSearch,
  component: lazyRouteComponent(() => import('../features/lists/lists-page.tsx'), 'ListsPage'),
});
const list = createRoute({
  getParentRoute: () => root,
  path: '/governance/lists/$townshipId',
  component: lazyRouteComponent(() => import('../features/lists/list-page.tsx'), 'ListPage'),
});
const approval = createRoute({
  getParentRoute: () => root,
  path: '/governance/lists/$townshipId/approval',
  component: lazyRouteComponent(() => import('../features/lists/approval-page.tsx'), 'ApprovalPage'),
});
const comparison = createRoute({
  getParentRoute: () => root,
  path: '/governance/lists/$townshipId/comparison',
  validateSearch: readComparisonSearch,
  component: lazyRouteComponent(() => import('../features/lists/comparison-page.tsx'), 'ComparisonPage'),
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
export const governanceRoutes = [
  governance,
  entrustability,
  lists,
  list,
  approval,
  comparison,
  batches,
  batch,
] as const;
