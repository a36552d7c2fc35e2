import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { readAuthoritySearch } from './features/authority/authority-search.ts';
import { readQueueSearch } from './features/cases/queue/queue-search.ts';
import { NotFoundPage } from './shell/not-found-page.tsx';
import { PageError } from './shell/page-error.tsx';
import { Workbench } from './shell/workbench.tsx';

const root = createRootRoute({ component: Workbench, notFoundComponent: NotFoundPage });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./features/home/home-page.tsx'), 'HomePage'),
});
const queue = createRoute({
  getParentRoute: () => root,
  path: '/queue',
  validateSearch: readQueueSearch,
  component: lazyRouteComponent(() => import('./features/cases/queue/queue-page.tsx'), 'QueuePage'),
});
const intake = createRoute({
  getParentRoute: () => root,
  path: '/intake',
  component: lazyRouteComponent(() => import('./features/cases/intake/intake-page.tsx'), 'IntakePage'),
});
const intakeOfItem = createRoute({
  getParentRoute: () => root,
  path: '/intake/$itemId',
  component: lazyRouteComponent(
    () => import('./features/cases/intake/intake-form-page.tsx'),
    'IntakeFormPage',
  ),
});
const oneCase = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId',
  component: lazyRouteComponent(() => import('./features/cases/screen/case-page.tsx'), 'CasePage'),
});
const authority = createRoute({
  getParentRoute: () => root,
  path: '/authority',
  validateSearch: readAuthoritySearch,
  component: lazyRouteComponent(() => import('./features/authority/authority-page.tsx'), 'AuthorityPage'),
});

const places = createRoute({
  getParentRoute: () => root,
  path: '/places',
  component: lazyRouteComponent(() => import('./features/places/places-page.tsx'), 'PlacesPage'),
});
const onePlace = createRoute({
  getParentRoute: () => root,
  path: '/places/$countyId/$placeId',
  component: lazyRouteComponent(() => import('./features/places/place-page.tsx'), 'PlacePage'),
});
const newStation = createRoute({
  getParentRoute: () => root,
  path: '/places/$countyId/new-station/$townshipId',
  component: lazyRouteComponent(() => import('./features/places/new-station-page.tsx'), 'NewStationPage'),
});

/** The pages of the workbench; each feature is loaded when it is first opened. */
export const router = createRouter({
  routeTree: root.addChildren([
    home,
    queue,
    intake,
    intakeOfItem,
    oneCase,
    authority,
    places,
    onePlace,
    newStation,
  ]),
  basepath: '/workbench',
  defaultErrorComponent: PageError,
  defaultPreload: 'intent',
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
