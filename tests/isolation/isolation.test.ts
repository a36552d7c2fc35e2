import { type CaseRow, ENDPOINTS } from '@tongban/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { eateryApplication, ID_NUMBER } from '../../apps/server/src/features/cases/testing/applications.ts';
import {
  type DemoCounty,
  ENDING,
  openDemoCounty,
  READY,
} from '../../apps/server/src/features/cases/testing/demo-county.ts';
import type { DemoLogin } from '../../apps/server/src/features/demo/index.ts';
import { onEngines } from '../../apps/server/src/platform/testing/on-both-engines.ts';
import type { StaffHeaders } from '../../apps/server/src/testing/test-app.ts';
import { caseStaff, maySee, otherStaff, readingStaff } from './support/people.ts';
import { type ForeignCase, handInCases } from './support/records.ts';
import { call, caseEndpoints, READING, staffEndpoints } from './support/requests.ts';
import { upload } from './support/upload.ts';

onEngines('isolation', (engine) => {
  let county: DemoCounty;
  let cases: readonly ForeignCase[];
  const sessions = new Map<string, StaffHeaders>();
  beforeAll(async () => {
    county = await openDemoCounty({ engine });
    cases = await handInCases(county);
    for (const { loginName } of [...caseStaff, ...readingStaff, ...otherStaff]) {
      sessions.set(loginName, await county.loginAs(loginName));
    }
  });
  afterAll(() => county.close());

  const sessionOf = ({ loginName }: DemoLogin) => {
    const headers = sessions.get(loginName);
    if (!headers) throw new Error(`${loginName} has not logged in.`);
    return headers;
  };
  const list = async (login: DemoLogin, query: Record<string, string>): Promise<CaseRow[]> => {
    const response = await county.app.inject({
      url: '/api/v1/cases',
      query,
      headers: { ...sessionOf(login) },
    });
    expect(response.statusCode, `${login.loginName} ${JSON.stringify(query)}`).toBe(200);
    return response.json().cases;
  };
  const submit = (headers: StaffHeaders, payload: object, key?: string) =>
    county.app.inject({
      method: 'POST',
      url: '/api/v1/cases',
      headers: { ...headers, ...(key === undefined ? {} : { 'idempotency-key': key }) },
      payload,
    });

  it.each(staffEndpoints)('design §9: %s answers nobody who has not logged in', async (name) => {
    for (const record of cases) {
      const response = await call(county, name, record, null);
      expect(response.statusCode).toBe(401);
      expect(response.json()).toMatchObject({ code: 'unauthenticated' });
    }
  });

  it.each(staffEndpoints.filter((name) => ENDPOINTS[name].tag !== 'sessions'))(
    'design §2.5: %s answers no post that deals with no cases',
    async (name) => {
      for (const login of otherStaff) {
        for (const record of cases) {
          const response = await call(county, name, record, sessionOf(login));
          expect(response.statusCode, login.loginName).toBe(403);
          expectNothingOf(record, response.body, login);
        }
      }
    },
  );

  it.each(caseEndpoints)(
    'design §2.5: %s finds a case for its own people and for nobody else',
    async (name) => {
      for (const login of caseStaff) {
        for (const record of cases) {
          const response = await call(county, name, record, sessionOf(login));
          const question = `${login.loginName} asks for the case of ${record.townshipName ?? 'the hall'}`;
          if (maySee(login, record)) {
            expect(response.statusCode, question).not.toBe(404);
            expect(response.statusCode, question).toBeLessThan(500);
          } else {
            expect(response.statusCode, question).toBe(404);
            expect(response.json(), question).toMatchObject({ code: 'not_found' });
            expectNothingOf(record, response.body, login);
          }
        }
      }
    },
  );

  it.each(caseEndpoints)(
    'R-1.2.10, R-6.2.5: %s is read by those who look on, within their scope, and never acted on',
    async (name) => {
      for (const login of readingStaff) {
        for (const record of cases) {
          const { statusCode, body } = await call(county, name, record, sessionOf(login));
          const question = `${login.loginName} asks for the case of ${record.townshipName ?? 'the hall'}`;
          if (!READING.has(name)) {
            expect(statusCode, question).toBe(403);
          } else if (!maySee(login, record)) {
            expect(statusCode, question).toBe(404);
            expectNothingOf(record, body, login);
          } else {
            const isWhole = login.person.post === 'auditor';
            expect(statusCode, question).toBe(name === 'readCase' || isWhole ? 200 : 403);
            // Nothing has been decided: only the auditor checks whole files. Codes of businesses stand in public registers.
            if (!isWhole) for (const secret of [record.phone, ID_NUMBER]) expect(body).not.toContain(secret);
          }
        }
      }
    },
  );

  it('design §2.5: a file is found through its own case only', async () => {
    const [ready, ending] = cases as [ForeignCase, ForeignCase];
    const reviewer = caseStaff.find(({ loginName }) => loginName === 'county-reviewer') as DemoLogin;
    const mixed = { caseId: ready.caseId, fileId: ending.fileId };
    expect((await call(county, 'readCaseFile', mixed, sessionOf(reviewer))).statusCode).toBe(404);
  });

  it('design §2.5: every queue and every search shows each person their own and nothing else', async () => {
    for (const login of [...caseStaff, ...readingStaff]) {
      const own = cases.filter((record) => maySee(login, record));
      const ids = own.map(({ caseId }) => caseId).sort();
      expect((await list(login, { queue: 'all' })).map(({ id }) => id).sort(), login.loginName).toEqual(ids);
      for (const queue of ['waiting', 'incoming', 'closed']) {
        for (const { id } of await list(login, { queue })) expect(ids).toContain(id);
      }
      for (const record of cases) {
        for (const q of [
          record.number,
          record.idNumber,
          record.phone,
          record.applicantName,
          record.applicantName.slice(0, 2),
        ]) {
          for (const { id } of await list(login, { queue: 'all', q }))
            expect(ids, login.loginName).toContain(id);
        }
        const found = await list(login, { queue: 'all', q: record.number });
        expect(
          found.map(({ id }) => id),
          login.loginName,
        ).toEqual(maySee(login, record) ? [record.caseId] : []);
      }
    }
  });

  it('E-41, design §2.5: claiming many finds nobody a case of elsewhere, and says nothing of it', async () => {
    const [ready, ending] = cases as [ForeignCase, ForeignCase];
    const response = await county.app.inject({
      method: 'POST',
      url: '/api/v1/case-claims',
      headers: { ...(await county.loginAs('window1')) },
      payload: { caseIds: [ending.caseId, ready.caseId] },
    });
    const notFound = { caseId: ending.caseId, number: null, done: false, reason: '没有找到这个办件。' };
    const claimed = { caseId: ready.caseId, number: ready.number, done: true, reason: null };
    expect(response.json()).toEqual({ results: [notFound, claimed] });
  });

  it('design §2.5: no number of a home counts a case that its reader may not see', async () => {
    for (const login of [...caseStaff, ...readingStaff, ...otherStaff]) {
      const response = await county.app.inject({ url: '/api/v1/home', headers: { ...sessionOf(login) } });
      expect(response.statusCode, login.loginName).toBe(200);
      for (const record of cases) expectNothingOf(record, response.body, login);
    }
  });

  it('E-42: the key of somebody else’s post gives nothing of its answer', async () => {
    const key = 'a key that was overheard';
    const first = await submit(await county.loginAs('window1'), eateryApplication(county, READY), key);
    expect(first.statusCode).toBe(201);
    const { number, code } = first.json();
    const second = await submit(await county.loginAs('window3'), eateryApplication(county, ENDING), key);
    expect(second.statusCode).toBe(201);
    expect(second.json().number).not.toBe(number);
    expect(second.body).not.toContain(code);
  });

  it('design §2.5: nobody files the upload of another, nor takes in at a window that is not theirs', async () => {
    const uploadId = await upload(county, await county.loginAs('window3'), '别人的.pdf');
    const stolen = { ...eateryApplication(county, READY), materials: [{ materialId: 'id-card', uploadId }] };
    const refused = await submit(await county.loginAs('window1'), stolen);
    expect(refused.statusCode).toBe(400);
    expect(refused.body).not.toContain('别人的');
    const elsewhere = await submit(await county.loginAs('window1'), eateryApplication(county, ENDING));
    expect(elsewhere.json()).toMatchObject({ code: 'AUT-02', status: 403 });
  });
});

function expectNothingOf({ secrets }: ForeignCase, body: string, { loginName }: DemoLogin): void {
  for (const secret of secrets) expect(body, `${secret} was told to ${loginName}`).not.toContain(secret);
}
