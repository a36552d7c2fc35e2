import type { AppContext } from '../apps/server/src/app-context.ts';
import { applicantIndexOf, applicantQueryGramsOf } from '../apps/server/src/features/cases/lookup-keys.ts';
import { portalPages } from '../apps/server/src/portal/portal-pages.ts';
import { applicantOf } from './fill/applicants.ts';
import { citySpots, HOME_TOWNSHIP } from './fill/places.ts';

/** One address that is read, and by whom; without a login, by the public. */
export interface Reading {
  readonly title: string;
  readonly path: string;
  readonly loginNames: readonly string[];
  /** Whether more cases must not make it slower (design §8). */
  readonly grows: boolean;
}

/** Beyond any that is filled. */
const MOST_CASES = 100_000;
const QUESTION = '我想在家门口开个小饭馆要办啥';

/** The readings of the bench on a filled database; what is searched for is there. */
export async function readings(ctx: AppContext): Promise<Reading[]> {
  const somebody = await knownApplicant(ctx);
  const township = ['window1', 'window1b'];
  const list = (title: string, query: Record<string, string>, loginNames: readonly string[]): Reading => ({
    title,
    path: `/api/v1/cases?${new URLSearchParams(query).toString()}`,
    loginNames,
    grows: true,
  });
  const search = (title: string, q: string, loginNames: readonly string[] = township) =>
    list(title, { queue: 'all', q }, loginNames);
  const guide = portalPages(ctx.reference).find(({ kind }) => kind === 'guide')?.path ?? '/items';
  const open = (title: string, path: string): Reading => ({ title, path, loginNames: [], grows: false });
  return [
    list('Queue of a township', { queue: 'waiting' }, township),
    list('Queue of a county hall', { queue: 'waiting' }, ['hall']),
    list('Queue of an organ', { queue: 'waiting' }, ['county-reviewer']),
    list('List of all, township', { queue: 'all' }, township),
    list('List of what is closed, organ', { queue: 'closed' }, ['county-reviewer']),
    search('Search by case number', somebody.number),
    search('Search by identity number', somebody.idNumber),
    search('Search by a rare name', await rareName(ctx)),
    search('Search by a common surname', '王'),
    search('Search by a common surname, county hall', '王', ['hall']),
    search('Search by a common surname, organ', '王', ['county-reviewer']),
    { title: 'Case screen', path: `/api/v1/cases/${somebody.caseId}`, loginNames: township, grows: true },
    { title: 'Home of a township clerk', path: '/api/v1/home', loginNames: township, grows: true },
    open('Guide page', guide),
    open('Portal search, API', `/api/v1/items?${new URLSearchParams({ q: QUESTION }).toString()}`),
    open('Portal search, page', `/search?${new URLSearchParams({ q: QUESTION }).toString()}`),
  ];
}

/** A person with a case in the township whose staff reads, contents kept. */
async function knownApplicant(ctx: AppContext) {
  const spotOf = await citySpots(ctx);
  // Contents are kept of every hundredth case.
  for (let n = 0; n < MOST_CASES; n += 100) {
    const { countyId, townshipName } = spotOf(n);
    const { kind, idNumber } = applicantOf(n, townshipName);
    if (townshipName !== HOME_TOWNSHIP || kind !== 'natural_person') continue;
    const { rows } = await ctx.database.executeSql(
      'select id, number from service_case where county_id = $1 and applicant_index = $2 and $3 = any(township_ids)',
      [countyId, applicantIndexOf(ctx.keys, idNumber), spotOf(n).townshipId],
    );
    const [found] = rows;
    if (found) return { idNumber, number: String(found.number), caseId: String(found.id) };
  }
  throw new Error('No copied case lies in the township whose staff reads: fill more of them.');
}

/** More than these are no longer few; fewer than a page in every size, so that both sizes answer alike. */
const FEW_HITS = 3;

/** A name that only a few cases of the township carry, however many are filled: what is measured is finding, not answering. */
async function rareName(ctx: AppContext): Promise<string> {
  const spotOf = await citySpots(ctx);
  for (let n = 0; n < MOST_CASES; n += 1) {
    const { countyId, townshipId, townshipName } = spotOf(n);
    if (townshipName !== HOME_TOWNSHIP) continue;
    const { kind, name } = applicantOf(n, townshipName);
    if (kind !== 'natural_person' || name.length < 3) continue;
    const { rows } = await ctx.database.executeSql(
      `select count(*)::int as hits from service_case
        where county_id = $1 and applicant_grams @> $2 and $3 = any(township_ids)`,
      [countyId, applicantQueryGramsOf(ctx.keys, name), townshipId],
    );
    const hits = Number(rows[0]?.hits);
    if (hits > 0 && hits <= FEW_HITS) return name;
  }
  throw new Error('Every name of the township is carried by many: fill fewer cases.');
}
