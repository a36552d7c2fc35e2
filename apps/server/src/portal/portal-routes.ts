import type { AppContext } from '../app-context.ts';
import type { HttpApp } from '../platform/http/create-http.ts';
import { applyRoutes } from './pages/apply/apply-routes.ts';
import { authorityRoutes } from './pages/authority/authority-routes.tsx';
import { editionRoutes } from './pages/catalogue/edition-routes.tsx';
import { countyRoutes } from './pages/county/county-routes.tsx';
import { guideRoutes } from './pages/guide/guide-routes.tsx';
import { homeRoutes } from './pages/home/home-routes.tsx';
import { itemsRoutes } from './pages/items/items-routes.tsx';
import { orderRoutes } from './pages/pay/order-routes.tsx';
import { payRoutes } from './pages/pay/pay-routes.tsx';
import { placesRoutes } from './pages/places/places-routes.tsx';
import { progressRoutes } from './pages/progress/progress-routes.tsx';
import { supplementRoutes } from './pages/progress/supplement-routes.tsx';
import { receiptRoutes } from './pages/receipt/receipt-routes.tsx';
import { searchRoutes } from './pages/search/search-routes.tsx';
import { textsRoutes } from './pages/texts/texts-routes.tsx';
import { verifyRoutes } from './pages/verify/verify-routes.tsx';
import { assetRoutes } from './site/assets.ts';
import { elderModeRoutes } from './site/elder-mode.ts';
import { listFeedRoutes } from './site/list-feed.ts';
import { problemPageOf } from './site/problem-page.tsx';
import { sitemapRoutes } from './site/sitemap.ts';

/** The residents' pages: read by anybody, without signing in and without JavaScript. */
export function portalRoutes(app: HttpApp, ctx: AppContext): void {
  const site = { ctx, assets: assetRoutes(app) };
  app.problemPage = problemPageOf(site);
  homeRoutes(app, site);
  itemsRoutes(app, site);
  guideRoutes(app, site);
  editionRoutes(app, site);
  placesRoutes(app, site);
  applyRoutes(app, site);
  receiptRoutes(app, site);
  progressRoutes(app, site);
  supplementRoutes(app, site);
  payRoutes(app, site);
  orderRoutes(app, site);
  verifyRoutes(app, site);
  authorityRoutes(app, site);
  textsRoutes(app, site);
  elderModeRoutes(app, site);
  countyRoutes(app, site);
  searchRoutes(app, site);
  listFeedRoutes(app, site);
  sitemapRoutes(app, site);
}
