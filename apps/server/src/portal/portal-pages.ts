import { POWER_TYPES } from '@tongban/domain/catalogue';
import type { LocalDate } from '@tongban/domain/time';
import { APPLICANT_GROUPS, listDepartments, type ReferenceData } from '../features/catalogue/index.ts';
import { noticeHref } from '../features/townships/index.ts';
import { EDITIONS, editionHref } from './pages/catalogue/edition-links.ts';
import {
  applicantGroupHref,
  departmentHref,
  guideHref,
  guidePrintHref,
  lifeEventHref,
  powerTypeHref,
} from './pages/items/item-links.ts';
import { HALL, listPrintHref, placeHref } from './pages/places/place-links.ts';
import {
  agreementsHref,
  listFeedHref,
  sealsHref,
  versionsHref,
} from './pages/places/township-record-links.ts';

/** A page that anybody may open by its address, and search engines may list. */
export interface PortalPage {
  /** What the pages of one make have in common: one of each kind is enough to look at. */
  readonly kind: string;
  readonly path: string;
  /** The day of the last change, where it is known. */
  readonly lastModifiedOn?: LocalDate;
}

/**
 * All pages that stand in the reference data, in the order of the navigation: the sitemap, the contact sheet, the browser
 * tests and the bench walk this list. Pages of recorded places and notices come from the database.
 */
export function portalPages(reference: ReferenceData): readonly PortalPage[] {
  const { items, guides, editions, lifeEvents, counties } = reference;
  const of = (kind: string, paths: readonly string[]) => paths.map((path) => ({ kind, path }));
  const ids = items.map(({ id }) => id);
  return [
    { kind: 'home', path: '/' },
    { kind: 'items', path: '/items' },
    ...of('power-type', POWER_TYPES.map(powerTypeHref)),
    { kind: 'departments', path: '/items/departments' },
    ...of(
      'department',
      listDepartments(reference).map(({ id }) => departmentHref(id)),
    ),
    ...of('applicants', APPLICANT_GROUPS.map(applicantGroupHref)),
    { kind: 'letters', path: '/items/letters' },
    { kind: 'editions', path: EDITIONS },
    ...of('edition', [1, ...editions.map(({ no }) => no)].map(editionHref)),
    { kind: 'life-events', path: '/life-events' },
    ...of(
      'life-event',
      lifeEvents.map(({ id }) => lifeEventHref(id)),
    ),
    ...of(
      'guide',
      ids.map((id) => guideHref(id)),
    ),
    ...of('guide-print', ids.filter((id) => guides.has(id)).map(guidePrintHref)),
    { kind: 'places', path: '/places' },
    ...of(
      'county',
      counties.map(({ id }) => placeHref(id)),
    ),
    ...of(
      'hall',
      counties.map(({ id }) => placeHref(id, HALL)),
    ),
    ...of(
      'township',
      counties.flatMap(({ id, townships }) => townships.map((township) => placeHref(id, township.id))),
    ),
    ...of(
      'township-print',
      counties.flatMap(({ id, townships }) => townships.map((township) => listPrintHref(id, township.id))),
    ),
    ...of(
      'notices',
      counties.flatMap(({ id, townships }) => townships.map((township) => noticeHref(id, township.id))),
    ),
    ...TOWNSHIP_RECORDS.flatMap(([kind, href]) =>
      of(
        kind,
        counties.flatMap(({ id, townships }) => townships.map((township) => href(id, township.id))),
      ),
    ),
    { kind: 'progress', path: '/progress' },
    { kind: 'verify', path: '/verify' },
    { kind: 'authority', path: '/authority' },
    ...of('text', ['/about', '/help', '/privacy', '/accessibility']),
  ];
}

/** What is public of a township beside its own page. */
const TOWNSHIP_RECORDS = [
  ['list-versions', (countyId: string, townshipId: string) => versionsHref(countyId, townshipId)],
  ['agreements', agreementsHref],
  ['seals', sealsHref],
] as const;

/** The feeds of changed lists, of the city and of each county: for the sitemap; they are no pages. */
export function portalFeeds({ counties }: ReferenceData): readonly PortalPage[] {
  return [listFeedHref(), ...counties.map(({ id }) => listFeedHref(id))].map((path) => ({
    kind: 'feed',
    path,
  }));
}

/** The first page of each kind. */
export function onePageOfEachKind(pages: readonly PortalPage[]): readonly PortalPage[] {
  return [...new Map(pages.toReversed().map((page) => [page.kind, page])).values()].toReversed();
}
