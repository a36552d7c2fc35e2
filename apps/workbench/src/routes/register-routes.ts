import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { readCatalogueSearch } from '../features/catalogue/catalogue-search.ts';
import { readMatrixSearch } from '../features/matrix/matrix-search.ts';
import { readDifferenceSearch } from '../features/outside-systems/difference-search.ts';
import { readRegisterSearch } from '../features/registers/register-search.ts';
import { root } from './root.ts';

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
  component: lazyRouteComponent(() => import('../features/registers/registers-page.tsx'), 'RegistersPage'),
});

const townshipList = createRoute({
  getParentRoute: () => root,
  path: '/registers/lists/$townshipId',
  component: lazyRouteComponent(
    () => import('../features/registers/township-list-page.tsx'),
    'TownshipListPage',
  ),
});

const delegation = createRoute({
  getParentRoute: () => root,
  path: '/registers/lists/$townshipId/$itemId',
  component: lazyRouteComponent(() => import('../features/registers/delegation-page.tsx'), 'DelegationPage'),
});

const record = createRoute({
  getParentRoute: () => root,
  path: '/registers/$register/$countyId/$recordId',
  component: lazyRouteComponent(() => import('../features/registers/record-page.tsx'), 'RecordPage'),
});

const matrix = createRoute({
  getParentRoute: () => root,
  path: '/matrix',
  validateSearch: readMatrixSearch,
  component: lazyRouteComponent(() => import('../features/matrix/matrix-page.tsx'), 'MatrixPage'),
});

const catalogue = createRoute({
  getParentRoute: () => root,
  path: '/catalogue',
  validateSearch: readCatalogueSearch,
  component: lazyRouteComponent(() => import('../features/catalogue/catalogue-page.tsx'), 'CataloguePage'),
});

const catalogueItem = createRoute({
  getParentRoute: () => root,
  path: '/catalogue/$itemId',
  component: lazyRouteComponent(
    () => import('../features/catalogue/catalogue-item-page.tsx'),
    'CatalogueItemPage',
  ),
});

const laws = createRoute({
  getParentRoute: () => root,
  path: '/laws',
  component: lazyRouteComponent(() => import('../features/laws/laws-page.tsx'), 'LawsPage'),
});

const law = createRoute({
  getParentRoute: () => root,
  path: '/laws/$name',
  component: lazyRouteComponent(() => import('../features/laws/law-page.tsx'), 'LawPage'),
});

const catalogueEditions = createRoute({
  getParentRoute: () => root,
  path: '/catalogue-editions',
  component: lazyRouteComponent(
    () => import('../features/catalogue-editions/editions-page.tsx'),
    'EditionsPage',
  ),
});

const editionDraft = createRoute({
  getParentRoute: () => root,
  path: '/catalogue-editions/draft',
  component: lazyRouteComponent(
    () => import('../features/catalogue-editions/edition-desk-page.tsx'),
    'EditionDeskPage',
  ),
});

const catalogueEdition = createRoute({
  getParentRoute: () => root,
  path: '/catalogue-editions/$no',
  component: lazyRouteComponent(
    () => import('../features/catalogue-editions/edition-page.tsx'),
    'EditionPage',
  ),
});

const outsideDifferences = createRoute({
  getParentRoute: () => root,
  path: '/outside-differences',
  validateSearch: readDifferenceSearch,
  component: lazyRouteComponent(
    () => import('../features/outside-systems/differences-page.tsx'),
    'DifferencesPage',
  ),
});

/** What is recorded of delegations, papers and bodies, and the catalogue it rests on. */
export const registerRoutes = [
  allRegisters,
  registers,
  townshipList,
  delegation,
  record,
  matrix,
  catalogue,
  catalogueItem,
  laws,
  law,
  catalogueEditions,
  editionDraft,
  catalogueEdition,
  outsideDifferences,
] as const;
