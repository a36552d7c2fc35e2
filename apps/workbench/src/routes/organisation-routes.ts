import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readCountySearch, readOrganisationSearch } from '../features/organisations/organisation-search.ts';
import { root } from './root.ts';

const organisations = createRoute({
  getParentRoute: () => root,
  path: '/governance/organisations',
  validateSearch: readOrganisationSearch,
  component: lazyRouteComponent(
    () => import('../features/organisations/organisations-page.tsx'),
    'OrganisationsPage',
  ),
});

const newOrganisation = createRoute({
  getParentRoute: () => root,
  path: '/governance/new-organisation',
  validateSearch: readCountySearch,
  component: lazyRouteComponent(
    () => import('../features/organisations/new-organisation-page.tsx'),
    'NewOrganisationPage',
  ),
});

const newGovernments = createRoute({
  getParentRoute: () => root,
  path: '/governance/new-governments',
  validateSearch: readCountySearch,
  component: lazyRouteComponent(
    () => import('../features/organisations/new-governments-page.tsx'),
    'NewGovernmentsPage',
  ),
});

const organisation = createRoute({
  getParentRoute: () => root,
  path: '/governance/organisations/$countyId/$organisationId',
  component: lazyRouteComponent(
    () => import('../features/organisations/organisation-page.tsx'),
    'OrganisationPage',
  ),
});

const change = createRoute({
  getParentRoute: () => root,
  path: '/governance/organisation-changes/$countyId/$changeId',
  component: lazyRouteComponent(() => import('../features/organisations/change-page.tsx'), 'ChangePage'),
});

const start = createRoute({
  getParentRoute: () => root,
  path: '/governance/start',
  validateSearch: readCountySearch,
  component: lazyRouteComponent(
    () => import('../features/organisations/county-start-page.tsx'),
    'CountyStartPage',
  ),
});

/** Bodies and how they change, and how a county begins. */
export const organisationRoutes = [
  organisations,
  newOrganisation,
  newGovernments,
  organisation,
  change,
  start,
] as const;
