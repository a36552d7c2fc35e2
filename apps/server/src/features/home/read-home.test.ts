import type { HomeEntryView, HomeView } from '@tongban/contract';
import { addMilliseconds, dateInShanghai } from '@tongban/domain/time';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inSnapshot } from '../../platform/db/transaction.ts';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import { TEST_NOW } from '../../testing/test-app.ts';
import { claimCase, listCases } from '../cases/index.ts';
import { constructionApplication, eateryApplication } from '../cases/testing/applications.ts';
import { type DemoCounty, ENDING, openDemoCounty, READY } from '../cases/testing/demo-county.ts';
import { doneValue } from '../cases/testing/outcomes.ts';
import { demoLogins } from '../demo/index.ts';
import { serviceManager } from './sections/service-manager.ts';

const DAY = 86_400_000;

/** One of every post: whoever else holds it has the same kind of home. */
const onePerPost = demoLogins.filter(
  ({ person }, at) => demoLogins.findIndex((other) => other.person.post === person.post) === at,
);

/** What stands behind the pages that numbers lead to. */
const LISTS: Readonly<Record<string, { url: string; rows: string; all: Record<string, string> }>> = {
  '/queue': { url: '/api/v1/cases', rows: 'cases', all: {} },
  '/registers/agreements': { url: '/api/v1/registers/agreements', rows: 'rows', all: { limit: '100' } },
  '/governance/agreements': { url: '/api/v1/agreement-papers', rows: 'rows', all: { limit: '100' } },
  '/governance/filings': { url: '/api/v1/filings', rows: 'rows', all: {} },
  '/governance/requests': { url: '/api/v1/power-requests', rows: 'rows', all: { limit: '100' } },
  '/governance/city-filings': { url: '/api/v1/city-filings', rows: 'rows', all: { limit: '200' } },
  '/registers/delegations': { url: '/api/v1/registers/delegations', rows: 'rows', all: { limit: '100' } },
  '/catalogue': { url: '/api/v1/registers/catalogue', rows: 'rows', all: {} },
  '/accounts': { url: '/api/v1/administration/accounts', rows: 'rows', all: {} },
};

onEngines('home', (engine) => {
  let county: DemoCounty;
  beforeAll(async () => {
    county = await openDemoCounty({ engine });
    for (const [clerk, township] of [
      ['window1', READY],
      ['window1', READY],
      ['window3', ENDING],
      ['hall', null],
    ] as const) {
      const make = clerk === 'window3' ? constructionApplication : eateryApplication;
      const townships = { townships: [county.townshipId(township ?? '魏湾镇')] };
      const response = await county.app.inject({
        method: 'POST',
        url: '/api/v1/cases',
        headers: { ...(await county.loginAs(clerk)) },
        payload: make(county, township, township === null ? townships : {}),
      });
      expect(response.statusCode).toBe(201);
    }
  });
  afterAll(() => county.close());

  const homeOf = async (loginName: string): Promise<HomeView> => {
    const headers = { ...(await county.loginAs(loginName)) };
    const response = await county.app.inject({ url: '/api/v1/home', headers });
    expect(response.statusCode, response.body).toBe(200);
    return response.json();
  };
  const entriesOf = async (loginName: string) =>
    (await homeOf(loginName)).sections.flatMap(({ entries }) => entries);
  const countOf = async (loginName: string, id: string) =>
    (await entriesOf(loginName)).find((entry) => entry.id === id)?.count;

  it('design §9 nobody has a home without logging in', async () => {
    expect((await county.app.inject({ url: '/api/v1/home' })).statusCode).toBe(401);
  });

  it('design §11 each number is the length of the list that it leads to, for every post', async () => {
    for (const { loginName } of onePerPost) {
      const headers = { ...(await county.loginAs(loginName)) };
      for (const { label, count, link } of await entriesOf(loginName)) {
        const list = link === null || count === null ? undefined : LISTS[link.to];
        if (list === undefined) continue;
        const response = await county.app.inject({
          url: list.url,
          query: { ...link?.search, ...list.all },
          headers,
        });
        expect(response.json()[list.rows], `${loginName} ${label}`).toHaveLength(count ?? -1);
      }
    }
  });

  it('design §2.5 each sees what lies with them: township, other township, hall, organ, county', async () => {
    expect(await countOf('window1', 'accept')).toBe(2);
    expect(await countOf('window3', 'accept')).toBe(1);
    expect(await countOf('hall', 'accept')).toBe(1);
    expect(await countOf('county-manager', 'near')).toBe(0);
    expect(await countOf('supervisor-market', 'open')).toBe(3);
    expect(await countOf('supervisor-housing', 'open')).toBe(1);
  });

  it('R-5.3.2 a seal keeper has what waits for the seal and nothing else, an approver what waits for a decision', async () => {
    expect((await entriesOf('keeper1')).map(({ id }) => id)).toEqual(['seal']);
    const ids = (await entriesOf('approver1')).map(({ id }) => id);
    expect(ids).toContain('decide');
    expect(ids).not.toContain('accept');
  });

  it('E-28, L-32 dates of receipt come near and then are late, which is red', async () => {
    expect(await countOf('window1', 'receipt')).toBe(0);
    county.setClock(addMilliseconds(TEST_NOW, 5 * DAY));
    expect(await countOf('window1', 'receipt')).toBe(2);
    county.setClock(addMilliseconds(TEST_NOW, 9 * DAY));
    const overdue = (await entriesOf('head1')).find(({ id }) => id === 'overdue') as HomeEntryView;
    expect(overdue).toMatchObject({ count: 2, late: true });
    county.setClock(TEST_NOW);
    expect((await entriesOf('head1')).find(({ id }) => id === 'overdue')).toMatchObject({ late: false });
  });

  it('E-41 claimed by me, by nobody, and lapsed again', async () => {
    const actor = await county.actorIn('township_window_clerk', READY);
    const list = doneValue(await listCases(county.ctx, actor, { queue: 'waiting', q: '', limit: 20 }));
    doneValue(await claimCase(county.ctx, actor, list.cases[0]?.id ?? '', { release: false }));
    expect([await countOf('window1', 'mine'), await countOf('window1', 'unclaimed')]).toEqual([1, 1]);
    expect(await countOf('window1b', 'mine')).toBe(0);
    county.setClock(addMilliseconds(TEST_NOW, 16 * 60_000));
    expect([await countOf('window1', 'mine'), await countOf('window1', 'unclaimed')]).toEqual([0, 2]);
    county.setClock(TEST_NOW);
  });

  it('R-5.3.1 who manages the services of one county in two appointments counts it once', async () => {
    const actor = await county.actorIn('county_service_manager');
    const { ctx } = county;
    const compose = (appointments: typeof actor.appointments) =>
      inSnapshot(ctx.database, (tx) =>
        serviceManager.compose({
          tx,
          ctx,
          actor,
          appointments,
          now: TEST_NOW,
          today: dateInShanghai(TEST_NOW),
        }),
      );
    const once = await compose(actor.appointments);
    expect(once.flatMap(({ entries }) => entries).some(({ count }) => (count ?? 0) > 0)).toBe(true);
    expect(await compose([...actor.appointments, ...actor.appointments])).toEqual(once);
  });

  it('every post of the demo finds something on its home, or is told what to do', async () => {
    for (const { loginName } of onePerPost) {
      const { sections } = await homeOf(loginName);
      expect(sections.length, loginName).toBeGreaterThan(0);
      for (const { entries, empty, placeName } of sections) {
        expect(entries.length > 0 || empty !== '', loginName).toBe(true);
        expect(placeName).not.toBe('');
      }
    }
  });
});
