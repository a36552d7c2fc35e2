import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './root.ts';

const places = createRoute({
  getParentRoute: () => root,
  path: '/places',
  component: lazyRouteComponent(() => import('../features/places/places-page.tsx'), 'PlacesPage'),
});

const onePlace = createRoute({
  getParentRoute: () => root,
  path: '/places/$countyId/$placeId',
  component: lazyRouteComponent(() => import('../features/places/place-page.tsx'), 'PlacePage'),
});

const newStation = createRoute({
  getParentRoute: () => root,
  path: '/places/$countyId/new-station/$townshipId',
  component: lazyRouteComponent(() => import('../features/places/new-station-page.tsx'), 'NewStationPage'),
});

/** The places of service. */
export const placeRoutes = [places, onePlace, newStation] as const;
