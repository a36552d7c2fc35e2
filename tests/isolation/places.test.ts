import { ENDPOINTS, type Endpoint, type EndpointName } from '@tongban/contract';
import { HALL_ID, UNKNOWN_FACTS } from '@tongban/domain/place';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  type DemoCounty,
  openDemoCounty,
  READY,
  UNFILED,
} from '../../apps/server/src/features/cases/testing/demo-county.ts';
import { demoLogins } from '../../apps/server/src/features/demo/index.ts';
import { recordPlace } from '../../apps/server/src/features/places/index.ts';
import { onEngines } from '../../apps/server/src/platform/testing/on-both-engines.ts';
import type { StaffHeaders } from '../../apps/server/src/testing/test-app.ts';

const endpoints = (Object.entries(ENDPOINTS) as [EndpointName, Endpoint][]).filter(
  ([, { tag }]) => tag === 'places',
);
const onePlace = endpoints.filter(([, { params }]) => params !== undefined).map(([name]) => name);

/** A version that no place has: whoever keeps the place is told of a conflict, and nothing changes. */
const stale = { expectedVersion: 4711 };
const facts = { ...UNKNOWN_FACTS, name: '别处的服务站' };
const BODIES: Partial<Record<EndpointName, object>> = {
  changePlace: { ...stale, facts },
  closePlace: { ...stale, from: '2026-04-01', until: null, reason: 'works', note: null },
  reopenPlace: { ...stale, number: 1, reopensOn: '2026-04-01' },
};

onEngines('isolation of places', (engine) => {
  let county: DemoCounty;
  /** Station of 古营集镇, centre of 古营集镇, hall. */
  let foreign: readonly string[];
  const sessions = new Map<string, StaffHeaders>();

  beforeAll(async () => {
    county = await openDemoCounty({ engine });
    const station = await recordPlace(
      county.ctx,
      { personId: 'recorder', organisationId: null },
      {
        ...UNKNOWN_FACTS,
        name: '秘密庄便民服务站',
        kind: 'station',
        countyId: county.countyId,
        townshipId: county.townshipId(UNFILED),
        station: { villageName: '秘密庄', sharesPartyCentre: null, services: [], helpers: [] },
      },
    );
    if (!station.ok) throw new Error(JSON.stringify(station));
    foreign = [station.id, county.townshipId(UNFILED), HALL_ID];
    for (const { loginName } of demoLogins) sessions.set(loginName, await county.loginAs(loginName));
  });
  afterAll(() => county.close());

  const call = (name: EndpointName, placeId: string, loginName: string | null) => {
    const { method, path, body, params }: Endpoint = ENDPOINTS[name];
    const url = `/api/v1${path.replace('{countyId}', county.countyId).replace('{placeId}', placeId)}`;
    if (body && params && !BODIES[name]) throw new Error(`Say in BODIES what is posted to ${name}.`);
    const headers = loginName === null ? {} : { ...sessions.get(loginName) };
    return county.app.inject({ method, url, headers, ...(body ? { payload: BODIES[name] ?? {} } : {}) });
  };
  const loginOf = (post: string, townshipName: string | null) => {
    const login = demoLogins.find(
      ({ person }) => person.post === post && person.townshipName === townshipName,
    );
    if (!login) throw new Error(`Nobody is ${post} of ${townshipName ?? 'the county'}.`);
    return login.loginName;
  };

  it.each(endpoints.map(([name]) => name))(
    'design §9: %s answers nobody who has not logged in',
    async (name) => {
      expect((await call(name, HALL_ID, null)).statusCode).toBe(401);
    },
  );

  it.each(endpoints.map(([name]) => name))('R-7.1.2: %s answers nobody who keeps no places', async (name) => {
    const others = demoLogins.filter(
      ({ person }) => person.post !== 'centre_head' && person.post !== 'county_service_manager',
    );
    for (const { loginName } of others) {
      expect((await call(name, HALL_ID, loginName)).statusCode, loginName).toBe(403);
    }
  });

  it.each(onePlace)('design §2.5: %s finds no place of another township, nor the hall', async (name) => {
    const head = loginOf('centre_head', READY);
    for (const placeId of foreign) {
      const response = await call(name, placeId, head);
      expect(response.statusCode, placeId).toBe(404);
      expect(response.json()).toMatchObject({ code: 'not_found' });
      expect(response.body).not.toContain('秘密庄');
    }
    expect((await call(name, county.townshipId(READY), head)).statusCode).not.toBe(404);
  });

  it.each(onePlace)(
    'design §2.5: %s finds every place of the county for its service manager',
    async (name) => {
      for (const placeId of foreign) {
        const response = await call(name, placeId, loginOf('county_service_manager', null));
        expect(response.statusCode, placeId).toBe(name === 'readPlaceRecord' ? 200 : 409);
      }
    },
  );

  it('design §2.5: the list holds what somebody keeps, and nothing is recorded elsewhere', async () => {
    const head = loginOf('centre_head', READY);
    const own = (await call('listPlaceRecords', '', head)).json().places;
    expect(own.map(({ id }: { id: string }) => id)).toEqual([county.townshipId(READY)]);
    const all = (await call('listPlaceRecords', '', loginOf('county_service_manager', null))).json().places;
    expect(all.map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining([...foreign]));
    for (const region of [
      { countyId: county.countyId, townshipId: county.townshipId(UNFILED) },
      { countyId: county.countyId, townshipId: null },
      { countyId: 'county-01', townshipId: null },
    ]) {
      const response = await county.app.inject({
        method: 'POST',
        url: '/api/v1/place-records',
        headers: { ...sessions.get(head) },
        payload: { kind: region.townshipId === null ? 'hall' : 'centre', ...region, facts },
      });
      expect(response.statusCode).toBe(404);
    }
  });
});
