import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { readAccessSearch } from './features/administration/access-search.ts';
import { readAccountSearch } from './features/administration/account-words.ts';
import { readLedgerSearch } from './features/administration/ledger-search.ts';
import { readRootsSearch } from './features/administration/roots-search.ts';
import { readAuthoritySearch } from './features/authority/authority-search.ts';
import { readQueueSearch } from './features/cases/queue/queue-search.ts';
import { readCatalogueSearch } from './features/catalogue/catalogue-search.ts';
import { readMatrixSearch } from './features/matrix/matrix-search.ts';
import { readDaySearch } from './features/payments/day-search.ts';
import { readOrderSearch } from './features/payments/register-search.ts';
import { readRegisterSearch } from './features/registers/register-search.ts';
import { root } from './routes/root.ts';
import { PageError } from './shell/page-error.tsx';

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

const payments = createRoute({
  getParentRoute: () => root,
  path: '/payments',
  validateSearch: readOrderSearch,
  component: lazyRouteComponent(() => import('./features/payments/orders-page.tsx'), 'OrdersPage'),
});
const collect = createRoute({
  getParentRoute: () => root,
  path: '/payments/collect',
  component: lazyRouteComponent(() => import('./features/payments/collect-page.tsx'), 'CollectPage'),
});
const onePayment = createRoute({
  getParentRoute: () => root,
  path: '/payments/$orderId',
  component: lazyRouteComponent(() => import('./features/payments/order-page.tsx'), 'OrderPage'),
});
const reconciliation = createRoute({
  getParentRoute: () => root,
  path: '/payments/reconciliation',
  validateSearch: readDaySearch,
  component: lazyRouteComponent(
    () => import('./features/payments/reconciliation-page.tsx'),
    'ReconciliationPage',
  ),
});

const allRegisters = createRoute({
  getParentRoute: () => root,
  path: '/registers',
  beforeLoad: () => {
    throw redirect({ to: '/registers/$register', params: { register: 'delegations' } });
  },
});
const registers = createRoute({
  getParentRoute: () => root,
  path: '/registers/$register',
  validateSearch: readRegisterSearch,
  component: lazyRouteComponent(() => import('./features/registers/registers-page.tsx'), 'RegistersPage'),
});
const townshipList = createRoute({
  getParentRoute: () => root,
  path: '/registers/lists/$townshipId',
  component: lazyRouteComponent(
    () => import('./features/registers/township-list-page.tsx'),
    'TownshipListPage',
  ),
});
const delegation = createRoute({
  getParentRoute: () => root,
  path: '/registers/lists/$townshipId/$itemId',
  component: lazyRouteComponent(() => import('./features/registers/delegation-page.tsx'), 'DelegationPage'),
});
const record = createRoute({
  getParentRoute: () => root,
  path: '/registers/$register/$countyId/$recordId',
  component: lazyRouteComponent(() => import('./features/registers/record-page.tsx'), 'RecordPage'),
});
const matrix = createRoute({
  getParentRoute: () => root,
  path: '/matrix',
  validateSearch: readMatrixSearch,
  component: lazyRouteComponent(() => import('./features/matrix/matrix-page.tsx'), 'MatrixPage'),
});
const catalogue = createRoute({
  getParentRoute: () => root,
  path: '/catalogue',
  validateSearch: readCatalogueSearch,
  component: lazyRouteComponent(() => import('./features/catalogue/catalogue-page.tsx'), 'CataloguePage'),
});
const catalogueItem = createRoute({
  getParentRoute: () => root,
  path: '/catalogue/$itemId',
  component: lazyRouteComponent(
    () => import('./features/catalogue/catalogue-item-page.tsx'),
    'CatalogueItemPage',
  ),
});
const system = createRoute({
  getParentRoute: () => root,
  path: '/system',
  component: lazyRouteComponent(() => import('./features/administration/system-page.tsx'), 'SystemPage'),
});
const accounts = createRoute({
  getParentRoute: () => root,
  path: '/accounts',
  validateSearch: readAccountSearch,
  component: lazyRouteComponent(() => import('./features/administration/accounts-page.tsx'), 'AccountsPage'),
});
const oneAccount = createRoute({
  getParentRoute: () => root,
  path: '/accounts/$accountId',
  component: lazyRouteComponent(() => import('./features/administration/account-page.tsx'), 'AccountPage'),
});
const accessLog = createRoute({
  getParentRoute: () => root,
  path: '/access-log',
  validateSearch: readAccessSearch,
  component: lazyRouteComponent(
    () => import('./features/administration/access-log-page.tsx'),
    'AccessLogPage',
  ),
});
const ledger = createRoute({
  getParentRoute: () => root,
  path: '/ledger',
  validateSearch: readLedgerSearch,
  component: lazyRouteComponent(() => import('./features/administration/ledger-page.tsx'), 'LedgerPage'),
});
const stream = createRoute({
  getParentRoute: () => root,
  path: '/ledger/$countyId/$stream',
  component: lazyRouteComponent(() => import('./features/administration/stream-page.tsx'), 'StreamPage'),
});
const roots = createRoute({
  getParentRoute: () => root,
  path: '/roots',
  validateSearch: readRootsSearch,
  component: lazyRouteComponent(() => import('./features/administration/roots-page.tsx'), 'RootsPage'),
});
const ownAccount = createRoute({
  getParentRoute: () => root,
  path: '/account',
  component: lazyRouteComponent(
    () => import('./features/own-account/own-account-page.tsx'),
    'OwnAccountPage',
  ),
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
    payments,
    collect,
    onePayment,
    reconciliation,
    allRegisters,
    registers,
    townshipList,
    delegation,
    record,
    matrix,
    catalogue,
    catalogueItem,
    system,
    accounts,
    oneAccount,
    accessLog,
    ledger,
    stream,
    roots,
    ownAccount,
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
