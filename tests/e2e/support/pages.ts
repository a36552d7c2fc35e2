/** A page that anybody can open by its address. */
export interface PublicPage {
  readonly name: string;
  readonly path: string;
  /** HTTP status; 200 when left out. */
  readonly status?: number;
}

/** Every kind of page of the portal. */
export const PORTAL_PAGES: readonly PublicPage[] = [
  { name: 'home', path: '/' },
  { name: 'items', path: '/items' },
  { name: 'items-found', path: '/items?q=%E5%BC%80%E5%B0%8F%E9%A5%AD%E9%A6%86' },
  { name: 'items-nothing', path: '/items?q=%E7%81%AB%E6%98%9F%E7%AD%BE%E8%AF%81' },
  { name: 'guide-eatery', path: '/items/small-workshop-eatery-registration?county=county-03' },
  { name: 'guide-construction', path: '/items/construction-permit?county=county-03' },
  { name: 'guide-closed', path: '/items/marriage-registration' },
  { name: 'progress', path: '/progress' },
  { name: 'verify', path: '/verify' },
  { name: 'verify-unknown', path: '/verify/00000000000000000000000000' },
  { name: 'places', path: '/places' },
  { name: 'place-county', path: '/places/county-03' },
  { name: 'place-township', path: '/places/county-03/township-035' },
  { name: 'about', path: '/about' },
  { name: 'help', path: '/help' },
  { name: 'privacy', path: '/privacy' },
  { name: 'accessibility', path: '/accessibility' },
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
