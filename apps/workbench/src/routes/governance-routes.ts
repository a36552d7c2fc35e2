import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readCityFilingsSearch } from '../features/city-filings/city-filings-search.ts';
import { readPlanSearch as readCountyPlanSearch } from '../features/county-plans/plan-search.ts';
import { readEvaluationsSearch, readPeriodSearch } from '../features/evaluations/evaluations-search.ts';
import { readBoardSearch } from '../features/gate-board/board-search.ts';
import { readComparisonSearch, readListsSearch } from '../features/lists/lists-search.ts';
import { readFilingsSearch, readPapersSearch, readPlanSearch } from '../features/papers/papers-search.ts';
import { readNewRequestSearch, readRequestsSearch } from '../features/power-requests/requests-search.ts';
import { readImportsSearch } from '../features/sheet-imports/imports-search.ts';
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
const starts = createRoute({
  getParentRoute: () => root,
  path: '/governance/starts',
  validateSearch: readBoardSearch,
  component: lazyRouteComponent(() => import('../features/gate-board/gate-board-page.tsx'), 'GateBoardPage'),
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

const requests = createRoute({
  getParentRoute: () => root,
  path: '/governance/requests',
  validateSearch: readRequestsSearch,
  component: lazyRouteComponent(() => import('../features/power-requests/requests-page.tsx'), 'RequestsPage'),
});
const newRequest = createRoute({
  getParentRoute: () => root,
  path: '/governance/new-request',
  validateSearch: readNewRequestSearch,
  component: lazyRouteComponent(
    () => import('../features/power-requests/new-request-page.tsx'),
    'NewRequestPage',
  ),
});
const request = createRoute({
  getParentRoute: () => root,
  path: '/governance/requests/$countyId/$requestId',
  component: lazyRouteComponent(() => import('../features/power-requests/request-page.tsx'), 'RequestPage'),
});
const imports = createRoute({
  getParentRoute: () => root,
  path: '/governance/imports',
  validateSearch: readImportsSearch,
  component: lazyRouteComponent(() => import('../features/sheet-imports/imports-page.tsx'), 'ImportsPage'),
});
const oneImport = createRoute({
  getParentRoute: () => root,
  path: '/governance/imports/$countyId/$importId',
  component: lazyRouteComponent(() => import('../features/sheet-imports/import-page.tsx'), 'ImportPage'),
});

const evaluations = createRoute({
  getParentRoute: () => root,
  path: '/governance/evaluations',
  validateSearch: readEvaluationsSearch,
  component: lazyRouteComponent(
    () => import('../features/evaluations/evaluations-page.tsx'),
    'EvaluationsPage',
  ),
});
const evaluation = createRoute({
  getParentRoute: () => root,
  path: '/governance/evaluations/$townshipId/$itemId',
  validateSearch: readPeriodSearch,
  component: lazyRouteComponent(
    () => import('../features/evaluations/evaluation-page.tsx'),
    'EvaluationPage',
  ),
});

const cityFilings = createRoute({
  getParentRoute: () => root,
  path: '/governance/city-filings',
  validateSearch: readCityFilingsSearch,
  component: lazyRouteComponent(
    () => import('../features/city-filings/city-filings-page.tsx'),
    'CityFilingsPage',
  ),
});
const cityFiling = createRoute({
  getParentRoute: () => root,
  path: '/governance/city-filings/$countyId/$filingId',
  component: lazyRouteComponent(
    () => import('../features/city-filings/city-filing-page.tsx'),
    'CityFilingPage',
  ),
});

const plan = createRoute({
  getParentRoute: () => root,
  path: '/governance/plan',
  validateSearch: readCountyPlanSearch,
  component: lazyRouteComponent(() => import('../features/county-plans/plan-page.tsx'), 'PlanPage'),
});

const agreements = createRoute({
  getParentRoute: () => root,
  path: '/governance/agreements',
  validateSearch: readPapersSearch,
  component: lazyRouteComponent(() => import('../features/papers/agreements-page.tsx'), 'AgreementsPage'),
});
const agreement = createRoute({
  getParentRoute: () => root,
  path: '/governance/agreements/$countyId/$paperId',
  component: lazyRouteComponent(() => import('../features/papers/agreement-page.tsx'), 'AgreementPage'),
});
const memos = createRoute({
  getParentRoute: () => root,
  path: '/governance/memos',
  validateSearch: readPapersSearch,
  component: lazyRouteComponent(() => import('../features/papers/memos-page.tsx'), 'MemosPage'),
});
const memo = createRoute({
  getParentRoute: () => root,
  path: '/governance/memos/$countyId/$paperId',
  component: lazyRouteComponent(() => import('../features/papers/memo-page.tsx'), 'MemoPage'),
});
const paperPlan = createRoute({
  getParentRoute: () => root,
  path: '/governance/paper-plan',
  validateSearch: readPlanSearch,
  component: lazyRouteComponent(() => import('../features/papers/plan-page.tsx'), 'PlanPage'),
});
const filings = createRoute({
  getParentRoute: () => root,
  path: '/governance/filings',
  validateSearch: readFilingsSearch,
  component: lazyRouteComponent(() => import('../features/papers/filings-page.tsx'), 'FilingsPage'),
});
const filing = createRoute({
  getParentRoute: () => root,
  path: '/governance/filings/$countyId/$paperId',
  component: lazyRouteComponent(() => import('../features/papers/filing-page.tsx'), 'FilingPage'),
});

const paperTasks = createRoute({
  getParentRoute: () => root,
  path: '/governance/paper-tasks',
  validateSearch: readPlanSearch,
  component: lazyRouteComponent(
    () => import('../features/paper-tasks/paper-tasks-page.tsx'),
    'PaperTasksPage',
  ),
});
const filingTasks = createRoute({
  getParentRoute: () => root,
  path: '/governance/filing-tasks',
  validateSearch: readPlanSearch,
  component: lazyRouteComponent(
    () => import('../features/paper-tasks/filing-tasks-page.tsx'),
    'FilingTasksPage',
  ),
});

/** 赋权管理: a power from the list to its recall. */
export const governanceRoutes = [
  governance,
  requests,
  newRequest,
  request,
  evaluations,
  evaluation,
  cityFilings,
  cityFiling,
  plan,
  entrustability,
  lists,
  list,
  approval,
  comparison,
  agreements,
  agreement,
  memos,
  memo,
  paperPlan,
  paperTasks,
  filings,
  filing,
  filingTasks,
  starts,
  batches,
  batch,
  imports,
  oneImport,
] as const;
