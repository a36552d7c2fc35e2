import { addMilliseconds, localDate } from '@tongban/domain/time';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import { openTestApp, type StaffHeaders, TEST_NOW, type TestApp } from '../../testing/test-app.ts';
import { appointPerson, registerOrganisation } from '../organisations/index.ts';
import { createAdministrator } from '../staff/index.ts';
import { verifyInstallation } from '../verification/index.ts';
import { accountDesk } from './testing/account-desk.ts';

const DAY_MS = 24 * 3_600_000;
const OWN = 'a password of my own';
const UUID = (last: number) => `01890000-0000-7000-8000-0000000000${String(last).padStart(2, '0')}`;

onEngines('opening accounts', (engine) => {
  let test: TestApp;
  let desk: ReturnType<typeof accountDesk>;
  beforeAll(async () => {
    test = await openTestApp({ engine });
    desk = accountDesk(test);
  });
  afterAll(() => test.close());

  /** Another county, with a body and a service manager of its own. */
  const otherCounty = async (): Promise<string> => {
    const id = test.ctx.reference.counties.find((county) => county.id !== 'county-03')?.id;
    if (id === undefined) throw new Error('The city has one county.');
    const by = { personId: 'the city', organisationId: null };
    const from = localDate('2026-01-01');
    const body = await registerOrganisation(test.ctx, by, {
      countyId: id,
      kind: 'county_department',
      name: '另一个县行政审批服务局',
      shortName: '行政审批服务局',
      creditCode: null,
      townshipId: null,
      validFrom: from,
      validUntil: null,
      sealOwnerId: null,
    });
    if (!body.ok) throw new Error('The other county has no body.');
    const manager = await appointPerson(test.ctx, by, {
      countyId: id,
      organisationId: body.id,
      townshipId: null,
      personId: 'manager-of-another-county',
      post: 'county_service_manager',
      employment: 'civil_servant',
      from,
      until: null,
      trainedItemIds: [],
    });
    expect(manager.ok).toBe(true);
    return id;
  };

  it('R-4.1.3 design §9 a clerk logs in by the slip, sets an own password first, and then works', async () => {
    const clerk = await desk.newcomer('township_window_clerk', '新来甲');
    const slip = await desk.opened(UUID(1), clerk.personId, 'clerk-new');
    expect(slip).toMatchObject({ name: clerk.name, until: addMilliseconds(TEST_NOW, 7 * DAY_MS) });
    expect(slip.password).toMatch(/^\w{4}-\w{4}-\w{4}$/u);
    expect((await desk.candidates()).map(({ personId }) => personId)).not.toContain(clerk.personId);

    const { response, headers } = await desk.logIn('clerk-new', slip.password);
    expect(response.json()).toMatchObject({
      mustChangePassword: true,
      mustBindAuthenticator: false,
      permissions: ['own_credentials'],
    });
    for (const path of ['home', 'cases?queue=all', 'sessions/own']) {
      const refused = await desk.call('GET', headers, path);
      expect(refused.json(), path).toMatchObject({ code: 'password_change_required', status: 403 });
    }
    const change = { current: slip.password, next: OWN };
    expect((await desk.call('POST', headers, 'sessions/current/password', change)).statusCode).toBe(204);
    expect((await desk.call('GET', headers, 'sessions/current')).json()).toMatchObject({
      mustChangePassword: false,
    });
    expect((await desk.call('GET', headers, 'cases?queue=all')).statusCode).toBe(200);
    expect((await desk.logIn('clerk-new', slip.password)).response.json()).toMatchObject({
      code: 'login_failed',
    });
    expect((await desk.logIn('clerk-new', OWN)).response.statusCode).toBe(201);
  });

  it('design §9 the slip’s password stands in no row and no log, and a repeated post opens nothing twice', async () => {
    const clerk = await desk.newcomer('township_window_clerk', '新来乙');
    const slip = await desk.opened(UUID(2), clerk.personId, 'clerk-two');
    for (const table of ['account', 'person', 'ledger', 'access_log', 'account_security']) {
      const { rows } = await test.ctx.database.executeSql(`select * from ${table}`);
      expect(JSON.stringify(rows), table).not.toContain(slip.password);
    }
    const again = await desk.open([{ accountId: UUID(2), personId: clerk.personId, loginName: 'clerk-two' }]);
    expect(again.json().results).toMatchObject([
      { slip: null, reasons: [expect.stringContaining('该人员已经有账号。')] },
    ]);
    const taken = await desk.open([
      {
        accountId: UUID(3),
        personId: (await desk.newcomer('centre_head', '新来丙')).personId,
        loginName: 'clerk-two',
      },
    ]);
    expect(taken.json().results).toMatchObject([{ slip: null, reasons: ['该账号名已被使用。'] }]);
  });

  it('ADR 0012 of several accounts one that is refused stops none of the others', async () => {
    const first = await desk.newcomer('township_issue_clerk', '新来寅');
    const second = await desk.newcomer('township_reviewer', '新来卯');
    const response = await desk.open([
      { accountId: UUID(11), personId: first.personId, loginName: '张三' },
      { accountId: UUID(12), personId: 'nobody', loginName: 'nobody-new' },
      { accountId: UUID(13), personId: second.personId, loginName: 'Third-One' },
    ]);
    expect(response.json().results).toMatchObject([
      { slip: null, reasons: [expect.stringContaining('账号名须为')] },
      { slip: null, reasons: [expect.stringContaining('没有找到该人员')] },
      { slip: { loginName: 'third-one' }, reasons: [] },
    ]);
  });

  it('design §9 a slip counts seven days; another one is given, and the locked tries are forgotten', async () => {
    const slip = await desk.opened(
      UUID(31),
      (await desk.newcomer('centre_head', '新来庚')).personId,
      'head-new',
    );
    test.setClock(addMilliseconds(TEST_NOW, 7 * DAY_MS));
    expect((await desk.logIn('head-new', slip.password)).response.json()).toMatchObject({
      code: 'one_time_password_over',
    });
    for (let tries = 0; tries < 6; tries += 1) await desk.logIn('head-new', 'wrong');
    const unused = await desk.call(
      'GET',
      await desk.security(),
      'administration/accounts?state=unused&q=head-new',
    );
    expect(unused.json().rows).toMatchObject([{ loginName: 'head-new', onceUntil: slip.until }]);
    const path = `administration/accounts/${slip.accountId}/password`;
    const reset = (await desk.call('POST', await desk.security(), path)).json();
    expect(reset).toMatchObject({ loginName: 'head-new', name: slip.name, posts: slip.posts });
    const { headers } = await desk.logIn('head-new', reset.password);
    expect((await desk.call('GET', headers, 'sessions/current')).json()).toMatchObject({
      mustChangePassword: true,
    });
    test.setClock(TEST_NOW);
  });

  it('design §9 a reset ends what was logged in; STA-04 not of oneself; STA-05 not of a closed account', async () => {
    const idOf = async (loginName: string): Promise<string> =>
      (await desk.call('GET', await desk.security(), `administration/accounts?q=${loginName}`)).json().rows[0]
        .accountId;
    const clerk = await test.loginAs('window3');
    const path = `administration/accounts/${await idOf('window3')}`;
    expect((await desk.call('POST', await desk.security(), `${path}/password`)).statusCode).toBe(200);
    expect((await desk.call('GET', clerk, 'sessions/current')).statusCode).toBe(401);
    await desk.call('POST', await desk.security(), `${path}/close`, { reason: 'left_post' });
    expect((await desk.call('POST', await desk.security(), `${path}/password`)).json()).toMatchObject({
      code: 'STA-05',
    });
    const own = `administration/accounts/${await idOf('security-admin')}/password`;
    expect((await desk.call('POST', await desk.security(), own)).json()).toMatchObject({ code: 'STA-04' });
  });

  it('STA-07 who has left every post gets no account', async () => {
    const now = test.ctx.clock.now();
    await test.ctx.database.db
      .insertInto('person')
      .values({ person_id: 'left', name: '离岗的人', created_at: now })
      .execute();
    const [result] = (
      await desk.open([{ accountId: UUID(41), personId: 'left', loginName: 'left-one' }])
    ).json().results;
    expect(result).toMatchObject({
      slip: null,
      reasons: ['该人员没有在任或者将任的岗位，不能开通账号。请先由县政务服务管理人员登记任岗。'],
    });
  });

  it('design §2.5 a county’s security administrator keeps the accounts of that county’s people and of nobody else', async () => {
    const other = await otherCounty();
    for (const countyId of ['county-03', other]) {
      const made = await createAdministrator(test.ctx, {
        loginName: `security-${countyId}`,
        name: '县安全管理员',
        post: 'security_administrator',
        password: OWN,
        countyId,
      });
      expect(made.kind, countyId).toBe('done');
    }
    const here = await test.loginAs('security-county-03');
    const there = await test.loginAs(`security-${other}`);
    const slip = await desk.opened(
      UUID(51),
      (await desk.newcomer('centre_head', '新来辛')).personId,
      'head-here',
    );
    const path = `administration/accounts/${slip.accountId}`;
    expect((await desk.call('GET', here, path)).statusCode).toBe(200);
    expect((await desk.call('GET', there, path)).statusCode).toBe(404);
    for (const act of ['password', 'unlock', 'end-sessions', 'reopen', 'second-factor']) {
      expect((await desk.call('POST', there, `${path}/${act}`)).statusCode, act).toBe(404);
    }
    expect((await desk.call('POST', there, `${path}/close`, { reason: 'left_post' })).statusCode).toBe(404);
    const namesFor = async (headers: StaffHeaders) =>
      (await desk.call('GET', headers, 'administration/accounts?limit=100'))
        .json()
        .rows.map(({ loginName }: { loginName: string }) => loginName);
    expect(await namesFor(here)).toEqual(expect.arrayContaining(['head-here', 'window1']));
    expect(await namesFor(here)).not.toContain('security-admin');
    expect(await namesFor(there)).not.toContain('head-here');
    expect(await namesFor(there)).not.toContain('window1');

    const waiting = await desk.newcomer('township_window_clerk', '新来壬');
    expect((await desk.candidates('', there)).map(({ personId }) => personId)).not.toContain(
      waiting.personId,
    );
    const foreign = [{ accountId: UUID(52), personId: waiting.personId, loginName: 'foreign-one' }];
    expect((await desk.open(foreign, there)).json().results).toMatchObject([
      { slip: null, reasons: [expect.stringContaining('没有找到该人员')] },
    ]);
    expect((await desk.open(foreign, here)).json().results).toMatchObject([{ reasons: [] }]);
    const elsewhere = await createAdministrator(test.ctx, {
      loginName: 'audit-county',
      name: '审计',
      post: 'audit_administrator',
      password: OWN,
      countyId: 'county-03',
    });
    expect(elsewhere).toMatchObject({ kind: 'invalid', fields: [{ field: 'countyId' }] });
  });

  it('design §9 neither the system nor the audit administrator, nor who gives the posts, opens an account', async () => {
    for (const login of ['system-admin', 'audit-admin', 'county-manager', 'city']) {
      const headers = await test.loginAs(login);
      expect((await desk.call('GET', headers, 'administration/account-candidates')).statusCode, login).toBe(
        403,
      );
      const accounts = [{ accountId: UUID(61), personId: 'x', loginName: 'xx' }];
      expect((await desk.open(accounts, headers)).statusCode, login).toBe(403);
    }
    expect((await desk.call('GET', {}, 'administration/account-candidates')).statusCode).toBe(401);
    expect((await desk.open([])).statusCode).toBe(400);
  });

  it('design §6 what was opened and bound stands in the ledger, and folds to its rows', async () => {
    const findings = [];
    for await (const finding of verifyInstallation(test.ctx)) findings.push(finding);
    expect(findings).toEqual([]);
    const { rows } = await test.ctx.database.executeSql(
      "select distinct type from ledger where stream like 'account:%' order by type",
    );
    expect(rows.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['accountOpened', 'passwordChanged', 'passwordReset']),
    );
  });
});
