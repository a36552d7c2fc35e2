import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readPlanSearch } from '../features/papers/papers-search.ts';
import { readNewSealSearch, readSealSearch } from '../features/seals/seal-search.ts';
import { readNewAppointmentSearch, readStaffingSearch } from '../features/staffing/staffing-search.ts';
import { root } from './root.ts';

const seals = createRoute({
  getParentRoute: () => root,
  path: '/governance/seals',
  validateSearch: readSealSearch,
  component: lazyRouteComponent(() => import('../features/seals/seals-page.tsx'), 'SealsPage'),
});

const newSeal = createRoute({
  getParentRoute: () => root,
  path: '/governance/new-seal',
  validateSearch: readNewSealSearch,
  component: lazyRouteComponent(() => import('../features/seals/new-seal-page.tsx'), 'NewSealPage'),
});

const sealPlan = createRoute({
  getParentRoute: () => root,
  path: '/governance/seal-plan',
  validateSearch: readPlanSearch,
  component: lazyRouteComponent(() => import('../features/seal-plan/seal-plan-page.tsx'), 'SealPlanPage'),
});

const oneSeal = createRoute({
  getParentRoute: () => root,
  path: '/governance/seals/$countyId/$sealId',
  component: lazyRouteComponent(() => import('../features/seals/seal-page.tsx'), 'SealPage'),
});

const staffing = createRoute({
  getParentRoute: () => root,
  path: '/governance/appointments',
  validateSearch: readStaffingSearch,
  component: lazyRouteComponent(() => import('../features/staffing/staffing-page.tsx'), 'StaffingPage'),
});

const newAppointment = createRoute({
  getParentRoute: () => root,
  path: '/governance/new-appointment',
  validateSearch: readNewAppointmentSearch,
  component: lazyRouteComponent(
    () => import('../features/staffing/new-appointment-page.tsx'),
    'NewAppointmentPage',
  ),
});

const importPostings = createRoute({
  getParentRoute: () => root,
  path: '/governance/import-appointments',
  component: lazyRouteComponent(
    () => import('../features/staffing/import-postings-page.tsx'),
    'ImportPostingsPage',
  ),
});

const oneAppointment = createRoute({
  getParentRoute: () => root,
  path: '/governance/appointments/$countyId/$appointmentId',
  component: lazyRouteComponent(() => import('../features/staffing/appointment-page.tsx'), 'AppointmentPage'),
});

/** Seals and the people in posts: what both rest on stands in their registers. */
export const sealAndStaffRoutes = [
  seals,
  newSeal,
  sealPlan,
  oneSeal,
  staffing,
  newAppointment,
  importPostings,
  oneAppointment,
] as const;
