import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { administrationRoutes } from './routes/administration-routes.ts';
import { caseRoutes } from './routes/case-routes.ts';
import { governanceRoutes } from './routes/governance-routes.ts';
import { organisationRoutes } from './routes/organisation-routes.ts';
import { paymentRoutes } from './routes/payment-routes.ts';
import { placeRoutes } from './routes/place-routes.ts';
import { registerRoutes } from './routes/register-routes.ts';
import { root } from './routes/root.ts';
import { sealAndStaffRoutes } from './routes/seal-and-staff-routes.ts';
import { PageError } from './shell/page-error.tsx';

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./features/home/home-page.tsx'), 'HomePage'),
});

/** The pages of the workbench; each feature is loaded when it is first opened. */
export const router = createRouter({
  routeTree: root.addChildren([
    home,
    ...caseRoutes,
    ...placeRoutes,
    ...paymentRoutes,
    ...registerRoutes,
    ...organisationRoutes,
    ...sealAndStaffRoutes,
    ...governanceRoutes,
    ...administrationRoutes,
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
