import { loadReferenceData } from '../../../apps/server/src/features/catalogue/index.ts';
import { onePageOfEachKind, portalPages } from '../../../apps/server/src/portal/portal-pages.ts';

/** A page that anybody can open by its address. */
export interface PublicPage {
  readonly name: string;
  readonly path: string;
  /** HTTP status; 200 when left out. */
  readonly status?: number;
}

/** One page of each kind in the sitemap, and what stands in none: answers, refusals, a chosen county. */
export const PORTAL_PAGES: readonly PublicPage[] = [
  ...onePageOfEachKind(portalPages(loadReferenceData())).map(({ kind, path }) => ({ name: kind, path })),
  { name: 'help', path: '/help' },
  { name: 'privacy', path: '/privacy' },
  { name: 'accessibility', path: '/accessibility' },
  { name: 'search', path: '/search' },
  { name: 'search-found', path: `/search?q=${encodeURIComponent('曹县开小饭馆')}` },
  { name: 'search-meant', path: `/search?q=${encodeURIComponent('残及证')}` },
  { name: 'search-nothing', path: `/search?q=${encodeURIComponent('火星签证')}` },
  { name: 'county-choice', path: '/county' },
  { name: 'guide-eatery', path: '/items/small-workshop-eatery-registration?county=county-03' },
  { name: 'guide-construction', path: '/items/construction-permit?county=county-03' },
  { name: 'guide-outside', path: '/items/marriage-registration' },
  { name: 'guide-bill', path: '/items/water-fee-payment' },
  { name: 'place-county', path: '/places/county-03' },
  { name: 'place-township', path: '/places/county-03/township-035' },
  { name: 'verify-unknown', path: '/verify/00000000000000000000000000' },
  { name: 'not-found', path: '/no-such-page', status: 404 },
];

/** Pages of the workbench, with the demo account that sees them. */
export const DESK_PAGES: readonly (PublicPage & { readonly account: string })[] = [
  { name: 'desk-home', path: '/workbench/', account: 'window1' },
  { name: 'desk-queue', path: '/workbench/queue', account: 'window1' },
  { name: 'desk-queue-county', path: '/workbench/queue', account: 'county-reviewer' },
  { name: 'desk-intake', path: '/workbench/intake', account: 'window1' },
  {
    name: 'desk-intake-form',
    path: '/workbench/intake/small-workshop-eatery-registration',
    account: 'window1',
  },
  {
    name: 'desk-authority',
    path: '/workbench/authority?township=township-035&item=small-workshop-eatery-registration&act=decide',
    account: 'window1',
  },
];
