import type { HttpApp } from '../../../platform/http/create-http.ts';
import type { Site } from '../../site/visit.ts';
import { checkRoutes } from './check-routes.tsx';
import { draftExitRoutes } from './draft-exit-routes.tsx';
import { materialsRoutes } from './materials-routes.tsx';
import { placeRoutes } from './place-routes.tsx';
import { typedStepRoutes } from './typed-step-routes.tsx';

/** Applying online, page by page. */
export function applyRoutes(app: HttpApp, site: Site): void {
  placeRoutes(app, site);
  typedStepRoutes(app, site);
  materialsRoutes(app, site);
  checkRoutes(app, site);
  draftExitRoutes(app, site);
}
