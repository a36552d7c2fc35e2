import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readAuthoritySearch } from '../features/authority/authority-search.ts';
import { readQueueSearch } from '../features/cases/queue/queue-search.ts';
import { root } from './root.ts';

const queue = createRoute({
  getParentRoute: () => root,
  path: '/queue',
  validateSearch: readQueueSearch,
  component: lazyRouteComponent(() => import('../features/cases/queue/queue-page.tsx'), 'QueuePage'),
});

const intake = createRoute({
  getParentRoute: () => root,
  path: '/intake',
  component: lazyRouteComponent(() => import('../features/cases/intake/intake-page.tsx'), 'IntakePage'),
});

const intakeOfItem = createRoute({
  getParentRoute: () => root,
  path: '/intake/$itemId',
  component: lazyRouteComponent(
    () => import('../features/cases/intake/intake-form-page.tsx'),
    'IntakeFormPage',
  ),
});

const oneCase = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId',
  component: lazyRouteComponent(() => import('../features/cases/screen/case-page.tsx'), 'CasePage'),
});

const authority = createRoute({
  getParentRoute: () => root,
  path: '/authority',
  validateSearch: readAuthoritySearch,
  component: lazyRouteComponent(() => import('../features/authority/authority-page.tsx'), 'AuthorityPage'),
});

/** The cases: lists, intake, one case; and the question by which records an act is allowed. */
export const caseRoutes = [queue, intake, intakeOfItem, oneCase, authority] as const;
