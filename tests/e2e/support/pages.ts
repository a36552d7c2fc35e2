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

/** A page of the workbench, with the demo account that sees it. */
export interface DeskPage {
  readonly name: string;
  readonly account: string;
  readonly path: string;
  /** The page has no address that is known beforehand: it is opened by the first such link of `path`. */
  readonly follow?: string;
}

const ROW = '.data tbody th a';
const desk = (account: string, pages: readonly (readonly [name: string, path: string, follow?: string])[]) =>
  pages.map(([name, path, follow]) => ({
    name: `desk-${name}`,
    account,
    path: `/workbench${path}`,
    ...(follow === undefined ? {} : { follow }),
  }));

/** Every page of the workbench but the homes, which desk-home walks post by post, and the pages of a payment. */
export const DESK_PAGES: readonly DeskPage[] = [
  ...desk('window1', [
    ['queue', '/queue'],
    ['queue-all', '/queue?queue=all'],
    ['case', '/queue?queue=all', ROW],
    ['intake', '/intake'],
    ['intake-form', '/intake/small-workshop-eatery-registration'],
    ['intake-outside', '/intake/non-motor-vehicle-registration'],
    ['authority', '/authority'],
    [
      'authority-answer',
      `/authority?township=township-035&item=small-workshop-eatery-registration&act=decide`,
    ],
    ['payments', '/payments'],
    ['collect', '/payments/collect'],
    ['account', '/account'],
    ['not-there', '/no-such-page'],
  ]),
  ...desk('approver1', [['case-decided', '/queue?queue=all&status=decided', ROW]]),
  ...desk('county-reviewer', [['queue-county', '/queue']]),
  ...desk('supervisor-market', [['case-masked', '/queue?queue=all', ROW]]),
  ...desk('head1', [
    ['places', '/places'],
    ['place', '/places', `${ROW}, main li a[href*="/places/county-"]`],
    ['new-station', '/places/county-03/new-station/township-035'],
    ['seal', '/registers/seals', ROW],
    ['requests', '/governance/requests'],
    ['new-request', '/governance/new-request'],
    ['give-back', '/governance/new-request?kind=give_back'],
  ]),
  ...desk('county-manager', [
    ['reconciliation', '/payments/reconciliation'],
    ['matrix', '/matrix'],
    ['delegations', '/registers/delegations'],
    ['township-list', '/registers/lists/township-035'],
    ['delegation', '/registers/lists/township-035/small-workshop-eatery-registration'],
    ['delegation-not-met', '/registers/lists/township-036/small-workshop-eatery-registration'],
    ['agreements', '/registers/agreements'],
    ['agreement', '/registers/agreements', ROW],
    ['memos', '/registers/memos'],
    ['memo', '/registers/memos', ROW],
    ['seals', '/registers/seals'],
    ['seal-desk', '/governance/seals'],
    ['seal-of-desk', '/governance/seals', ROW],
    ['new-seal', '/governance/new-seal'],
    ['seal-plan', '/governance/seal-plan'],
    ['paper-tasks', '/governance/paper-tasks'],
    ['bodies', '/governance/organisations'],
    ['body', '/governance/organisations', ROW],
    ['new-body', '/governance/new-organisation'],
    ['county-start', '/governance/start'],
    ['staffing', '/governance/appointments'],
    ['appointment-of-desk', '/governance/appointments', ROW],
    ['new-appointment', '/governance/new-appointment'],
    ['import-appointments', '/governance/import-appointments'],
    ['requests-of-county', '/governance/requests'],
    ['plan', '/governance/plan'],
    ['city-filings', '/governance/city-filings?state=not_submitted'],
    ['city-filing', '/governance/city-filings?state=not_submitted', ROW],
    ['evaluations', '/governance/evaluations?township=township-035'],
    ['evaluation', '/governance/evaluations?township=township-035', ROW],
    ['organisations', '/registers/organisations'],
    ['organisation', '/registers/organisations', ROW],
    ['appointments', '/registers/appointments'],
    ['appointment', '/registers/appointments', ROW],
  ]),
  ...desk('city', [
    ['matrix-city', '/matrix'],
    ['bodies-of-city', '/governance/organisations'],
    ['new-governments', '/governance/new-governments?county=county-02'],
    ['city-filings-of-city', '/governance/city-filings?state=not_submitted'],
  ]),
  ...desk('justice', [['filing-tasks', '/governance/filing-tasks']]),
  ...desk('item-manager', [
    ['entrustability', '/governance/entrustability'],
    ['lists', '/governance/lists'],
    ['imports', '/governance/imports'],
    ['imports-agreements', '/governance/imports?kind=agreements'],
    ['list', '/governance/lists/township-035'],
    ['catalogue', '/catalogue'],
    ['catalogue-item', '/catalogue/small-workshop-eatery-registration'],
  ]),
  ...desk('system-admin', [['system', '/system']]),
  ...desk('security-admin', [
    ['accounts', '/accounts'],
    ['account-of', '/accounts', ROW],
    ['open-accounts', '/accounts/open'],
  ]),
  ...desk('audit-admin', [
    ['access-log', '/access-log'],
    ['ledger', '/ledger?county=county-03'],
    ['stream', '/ledger?county=county-03', ROW],
    ['roots', '/roots'],
  ]),
];
