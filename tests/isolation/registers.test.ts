import { ENDPOINTS, type Endpoint, type EndpointName } from '@tongban/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  type DemoCounty,
  openDemoCounty,
  READY,
  UNFILED,
} from '../../apps/server/src/features/cases/testing/demo-county.ts';
import {
  selectAgreements,
  selectMemos,
  selectSeals,
} from '../../apps/server/src/features/delegations/index.ts';
import {
  loadOrganisations,
  selectAppointmentsOfPart,
} from '../../apps/server/src/features/organisations/index.ts';
import { inSnapshot } from '../../apps/server/src/platform/db/transaction.ts';
import { onEngines } from '../../apps/server/src/platform/testing/on-both-engines.ts';
import type { StaffHeaders } from '../../apps/server/src/testing/test-app.ts';

const endpoints = (Object.entries(ENDPOINTS) as [EndpointName, Endpoint][]).filter(
  ([, { tag }]) => tag === 'registers' || tag === 'administration',
);
const all = endpoints.map(([name]) => name);
/** Registers with records of their own, which a stranger must not find; the catalogue is one for all counties. */
const records = endpoints
  .filter(([name, { tag, params }]) => tag === 'registers' && params && name !== 'readCatalogueItem')
  .map(([name]) => name);
const lists = endpoints
  .filter(([, { tag, params, query }]) => tag === 'registers' && !params && query && 'county' in query.shape)
  .map(([name]) => name);
const administration = endpoints.filter(([, { tag }]) => tag === 'administration').map(([name]) => name);

onEngines('isolation of registers', (engine) => {
  let county: DemoCounty;
  let ids: Readonly<Record<string, string>>;
  beforeAll(async () => {
    county = await openDemoCounty({ engine });
    ids = await idsOf(county);
  });
  afterAll(() => county.close());

  const headersOf = (login: string | null) => (login === null ? null : county.loginAs(login));
  const call = async (name: EndpointName, login: string | null, query: Record<string, string> = {}) => {
    const { method, path, body }: Endpoint = ENDPOINTS[name];
    const headers: StaffHeaders | null = await headersOf(login);
    return county.app.inject({
      method,
      url: `/api/v1${fill(path, name, ids, county)}`,
      headers: { ...headers },
      ...(method === 'GET' ? { query } : {}),
      ...(body ? { payload: { reason: 'left_post' } } : {}),
    });
  };

  it.each(all)('design §9: %s answers nobody who has not logged in', async (name) => {
    expect((await call(name, null)).statusCode).toBe(401);
  });

  it.each(records)('design §2.5: %s finds a record of one’s own township, and of no other', async (name) => {
    expect((await call(name, 'head1')).statusCode).toBe(200);
    if (name === 'exportRegister') return;
    const foreign = await call(name, 'head2');
    expect(foreign.statusCode).toBe(404);
    expect(foreign.json()).toMatchObject({ code: 'not_found' });
    for (const secret of [READY, ids.recordNumber ?? READY]) expect(foreign.body).not.toContain(secret);
    expect((await call(name, 'county-manager')).statusCode).toBe(200);
    expect((await call(name, 'city')).statusCode).toBe(200);
  });

  it.each([...lists, 'exportRegister'] as const)(
    'design §2.5: %s does not tell whether a place out of reach has anything',
    async (name) => {
      const { reference } = county.ctx;
      const elsewhere = reference.counties.find(({ id }) => id !== county.countyId);
      for (const login of ['county-manager', 'head1']) {
        const foreign = await call(name, login, { county: elsewhere?.id ?? '' });
        const nowhere = await call(name, login, { county: 'no-such-county' });
        expect(foreign.statusCode, login).toBe(404);
        expect({ ...foreign.json(), traceId: '' }).toEqual({ ...nowhere.json(), traceId: '' });
      }
    },
  );

  it.each(lists.filter((name) => name !== 'readMatrix'))(
    'design §2.5: %s narrows to another township for nobody of a township',
    async (name) => {
      const foreign = await call(name, 'head1', { township: county.townshipId(UNFILED) });
      expect(foreign.statusCode).toBe(404);
      expect(foreign.body).not.toContain(UNFILED);
    },
  );

  it.each(administration)('design §9: %s answers one of the three, and nobody else', async (name) => {
    const statuses: number[] = [];
    for (const login of ['system-admin', 'security-admin', 'audit-admin']) {
      statuses.push((await call(name, login)).statusCode);
    }
    expect(statuses.filter((status) => status === 403)).toHaveLength(2);
    for (const login of ['city', 'county-manager', 'auditor', 'justice', 'approver1', 'window1']) {
      expect((await call(name, login)).statusCode, login).toBe(403);
    }
  });

  it.each(endpoints.filter(([, { tag }]) => tag === 'registers').map(([name]) => name))(
    'design §9: %s answers none of the three administrators',
    async (name) => {
      for (const login of ['system-admin', 'security-admin', 'audit-admin']) {
        expect((await call(name, login)).statusCode, login).toBe(403);
      }
    },
  );
});

/** The path of an endpoint with the ids of a record of 庄寨镇 filled in. */
function fill(
  path: string,
  name: EndpointName,
  ids: Readonly<Record<string, string>>,
  { countyId, eatery, townshipId }: DemoCounty,
): string {
  return path
    .replace('{townshipId}', townshipId(READY))
    .replace('{itemId}', eatery)
    .replace('{countyId}', countyId)
    .replace('{recordId}', ids[name] ?? 'none')
    .replace('{register}', 'agreements')
    .replace('{accountId}', 'no-such-account')
    .replace('{stream}', 'seal:none');
}

/** Records of 庄寨镇 by the endpoint that reads one. */
async function idsOf({ ctx, countyId, townshipId }: DemoCounty): Promise<Readonly<Record<string, string>>> {
  const part = { countyId, townshipId: townshipId(READY) };
  return inSnapshot(ctx.database, async (tx) => {
    const [agreement] = await selectAgreements(tx, part);
    const [memo] = await selectMemos(tx, part);
    const [seal] = await selectSeals(tx, part);
    const [appointment] = await selectAppointmentsOfPart(tx, part);
    const government = [...(await loadOrganisations(tx, countyId)).values()].find(
      (organisation) => organisation.townshipId === part.townshipId,
    );
    return {
      readAgreement: agreement?.id ?? '',
      readMemo: memo?.id ?? '',
      readSeal: seal?.id ?? '',
      readSealSpecimen: seal?.id ?? '',
      readOrganisation: government?.id ?? '',
      readAppointment: appointment?.id ?? '',
      recordNumber: agreement?.number ?? READY,
    };
  });
}
