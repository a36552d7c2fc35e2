import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readAccessSearch } from '../features/administration/access-search.ts';
import { readAccountSearch, readCandidateSearch } from '../features/administration/account-words.ts';
import { readLedgerSearch } from '../features/administration/ledger-search.ts';
import { readRootsSearch } from '../features/administration/roots-search.ts';
import { root } from './root.ts';

const system = createRoute({
  getParentRoute: () => root,
  path: '/system',
  component: lazyRouteComponent(() => import('../features/administration/system-page.tsx'), 'SystemPage'),
});

const accounts = createRoute({
  getParentRoute: () => root,
  path: '/accounts',
  validateSearch: readAccountSearch,
  component: lazyRouteComponent(() => import('../features/administration/accounts-page.tsx'), 'AccountsPage'),
});

const openAccounts = createRoute({
  getParentRoute: () => root,
  path: '/accounts/open',
  validateSearch: readCandidateSearch,
  component: lazyRouteComponent(
    () => import('../features/administration/open-accounts-page.tsx'),
    'OpenAccountsPage',
  ),
});

const oneAccount = createRoute({
  getParentRoute: () => root,
  path: '/accounts/$accountId',
  component: lazyRouteComponent(() => import('../features/administration/account-page.tsx'), 'AccountPage'),
});

const accessLog = createRoute({
  getParentRoute: () => root,
  path: '/access-log',
  validateSearch: readAccessSearch,
  component: lazyRouteComponent(
    () => import('../features/administration/access-log-page.tsx'),
    'AccessLogPage',
  ),
});

const ledger = createRoute({
  getParentRoute: () => root,
  path: '/ledger',
  validateSearch: readLedgerSearch,
  component: lazyRouteComponent(() => import('../features/administration/ledger-page.tsx'), 'LedgerPage'),
});

const stream = createRoute({
  getParentRoute: () => root,
  path: '/ledger/$countyId/$stream',
  component: lazyRouteComponent(() => import('../features/administration/stream-page.tsx'), 'StreamPage'),
});

const roots = createRoute({
  getParentRoute: () => root,
  path: '/roots',
  validateSearch: readRootsSearch,
  component: lazyRouteComponent(() => import('../features/administration/roots-page.tsx'), 'RootsPage'),
});

const ownAccount = createRoute({
  getParentRoute: () => root,
  path: '/account',
  component: lazyRouteComponent(
    () => import('../features/own-account/own-account-page.tsx'),
    'OwnAccountPage',
  ),
});

/** The three administrators, and everybody’s own account. */
export const administrationRoutes = [
  system,
  accounts,
  openAccounts,
  oneAccount,
  accessLog,
  ledger,
  stream,
  roots,
  ownAccount,
] as const;
