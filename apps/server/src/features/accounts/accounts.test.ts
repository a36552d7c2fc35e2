import { addMilliseconds } from '@tongban/domain/time';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import { openTestApp, type StaffHeaders, TEST_NOW, type TestApp } from '../../testing/test-app.ts';
import { DEMO_PASSWORD } from '../demo/index.ts';
import { verifyInstallation } from '../verification/index.ts';

onEngines('accounts', (engine) => {
  let test: TestApp;
  beforeAll(async () => {
    test = await openTestApp({ engine });
  });
  afterAll(() => test.close());

  const call = async (method: 'GET' | 'POST', headers: StaffHeaders, path: string, payload?: object) =>
    test.app.inject({
      method,
      url: `/api/v1/${path}`,
      headers: { ...headers },
      ...(payload ? { payload } : {}),
    });
  const security = () => test.loginAs('security-admin');
  const accountOf = async (loginName: string) => {
    const response = await call('GET', await security(), `administration/accounts?q=${loginName}`);
    const found = response.json().rows.find((row: { loginName: string }) => row.loginName === loginName);
    if (!found) throw new Error(`The register has no ${loginName}.`);
    return found as { accountId: string; sessionCount: number; lockedUntil: string | null; isOpen: boolean };
  };
  const change = async (loginName: string, act: string, payload?: object) =>
    call(
      'POST',
      await security(),
      `administration/accounts/${(await accountOf(loginName)).accountId}/${act}`,
      payload,
    );
  const logIn = (account: string, password: string) =>
    test.app.inject({ method: 'POST', url: '/api/v1/sessions', payload: { account, password } });

  it('design §9 the register tells posts, second factor and last login, and no password', async () => {
    await logIn('window1', DEMO_PASSWORD);
    const response = await call('GET', await security(), 'administration/accounts?limit=100');
    expect(response.body).not.toMatch(/argon2|password/u);
    const rows = response.json().rows as Record<string, unknown>[];
    const find = (name: string) => rows.find(({ loginName }) => loginName === name);
    expect(find('approver1')).toMatchObject({ secondFactor: 'bound', posts: ['庄寨镇人民政府乡镇审批人'] });
    expect(find('window1')).toMatchObject({ secondFactor: 'not_needed', lastLoginAt: TEST_NOW });
    expect(
      (await call('GET', await test.loginAs('system-admin'), 'administration/accounts')).statusCode,
    ).toBe(403);
  });

  it('design §6 design §9 that one account was read is logged', async () => {
    const { accountId } = await accountOf('keeper1');
    expect((await call('GET', await security(), `administration/accounts/${accountId}`)).statusCode).toBe(
      200,
    );
    await test.ctx.accessLog.flush();
    const query = `administration/access-log?record=account:${accountId}`;
    const { rows } = (await call('GET', await test.loginAs('audit-admin'), query)).json();
    expect(rows).toMatchObject([{ loginName: 'security-admin', purpose: '查阅账号', subject: '账号登记簿' }]);
  });

  it('design §9 pages go by login name through every account once', async () => {
    const names: string[] = [];
    let after = '';
    do {
      const page = (
        await call('GET', await security(), `administration/accounts?limit=7${after && `&after=${after}`}`)
      ).json();
      names.push(...page.rows.map(({ loginName }: { loginName: string }) => loginName));
      after = page.next ?? '';
    } while (after !== '');
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual([...names].sort());
    expect(names).toContain('window3');
  });

  it('design §9 a locked account is unlocked before its time, and only a locked one', async () => {
    for (let tries = 0; tries < 6; tries += 1) await logIn('reviewer1', 'wrong password');
    expect((await logIn('reviewer1', DEMO_PASSWORD)).json()).toMatchObject({ code: 'login_locked' });
    const locked = await call('GET', await security(), 'administration/accounts?state=locked');
    expect(locked.json().rows).toMatchObject([{ loginName: 'reviewer1' }]);
    expect((await change('reviewer1', 'unlock')).statusCode).toBe(200);
    expect((await logIn('reviewer1', DEMO_PASSWORD)).statusCode).toBe(201);
    expect((await change('reviewer1', 'unlock')).json()).toMatchObject({ code: 'STA-05', status: 409 });
  });

  it('design §9 a closed account is out at once and stays out until it is opened again', async () => {
    const clerk = await test.loginAs('issue1');
    expect((await change('issue1', 'close', { reason: 'suspected_misuse' })).statusCode).toBe(200);
    expect((await call('GET', clerk, 'sessions/current')).statusCode).toBe(401);
    expect((await logIn('issue1', DEMO_PASSWORD)).json()).toMatchObject({ code: 'login_failed' });
    const { accountId } = await accountOf('issue1');
    const detail = (await call('GET', await security(), `administration/accounts/${accountId}`)).json();
    expect(detail).toMatchObject({
      closingReasonName: '疑似被盗用或者违规使用',
      history: [{ name: '停用账号', actorName: '彭思远' }],
    });
    expect((await change('issue1', 'close', { reason: 'left_post' })).json()).toMatchObject({
      code: 'STA-05',
    });
    expect((await change('issue1', 'reopen')).statusCode).toBe(200);
    expect((await logIn('issue1', DEMO_PASSWORD)).statusCode).toBe(201);
  });

  it('design §9 ended sessions are ended, everywhere', async () => {
    const first = await test.loginAs('head1');
    const second = await test.loginAs('head1');
    expect((await accountOf('head1')).sessionCount).toBe(2);
    expect((await change('head1', 'end-sessions')).statusCode).toBe(200);
    for (const headers of [first, second]) {
      expect((await call('GET', headers, 'sessions/current')).statusCode).toBe(401);
    }
  });

  it('design §9 a second factor bound anew gives its secret once, and the old one counts no more', async () => {
    const keeper = await test.loginAs('keeper1');
    const reset = await change('keeper1', 'second-factor');
    expect(reset.json()).toMatchObject({ uri: expect.stringContaining('otpauth://') });
    expect(reset.json().qr.path).toMatch(/^M/u);
    expect((await call('GET', keeper, 'sessions/current')).statusCode).toBe(401);
    const unbound = await call('GET', await security(), 'administration/accounts?state=unbound');
    expect(unbound.json().rows.map(({ loginName }: { loginName: string }) => loginName)).toContain('keeper1');
    expect((await change('window1', 'second-factor')).json()).toMatchObject({ code: 'STA-05' });
  });

  it('STA-04 nobody manages the own account, whatever the act', async () => {
    for (const [act, payload] of [
      ['unlock'],
      ['end-sessions'],
      ['close', { reason: 'own_request' }],
      ['reopen'],
      ['second-factor'],
    ] as const) {
      const response = await change('security-admin', act, payload);
      expect(response.json(), act).toMatchObject({ code: 'STA-04', status: 403 });
    }
    expect((await accountOf('security-admin')).isOpen).toBe(true);
  });

  it('design §9 an account that does not exist is not found', async () => {
    const headers = await security();
    expect((await call('GET', headers, 'administration/accounts/nobody')).statusCode).toBe(404);
    expect((await call('POST', headers, 'administration/accounts/nobody/unlock')).statusCode).toBe(404);
  });

  it('design §9 the own password is changed with the old one; every other session ends, and it is recorded', async () => {
    const here = await test.loginAs('window3');
    const there = await test.loginAs('window3');
    const next = 'a longer new password';
    const path = 'sessions/current/password';
    expect((await call('POST', here, path, { current: 'not this one', next })).json()).toMatchObject({
      fields: [{ field: 'current' }],
    });
    expect((await call('POST', here, path, { current: DEMO_PASSWORD, next: 'short' })).json()).toMatchObject({
      fields: [{ field: 'next' }],
    });
    expect((await call('POST', here, path, { current: DEMO_PASSWORD, next })).statusCode).toBe(204);
    expect((await call('GET', there, 'sessions/current')).statusCode).toBe(401);
    const own = (await call('GET', here, 'sessions/own')).json().sessions;
    expect(own).toMatchObject([{ isCurrent: true }]);
    expect((await logIn('window3', DEMO_PASSWORD)).json()).toMatchObject({ code: 'login_failed' });
    expect((await logIn('window3', next)).statusCode).toBe(201);
  });

  it('design §9 whoever guesses at the old password is locked out like at the login', async () => {
    const headers = await test.loginAs('window2');
    const guess = { current: 'guess', next: 'a longer new password' };
    for (let tries = 0; tries < 5; tries += 1)
      await call('POST', headers, 'sessions/current/password', guess);
    const locked = await call('POST', headers, 'sessions/current/password', guess);
    expect(locked.json()).toMatchObject({ code: 'login_locked', status: 429 });
    test.setClock(addMilliseconds(TEST_NOW, 20 * 60_000));
    const after = await call('POST', headers, 'sessions/current/password', guess);
    expect(after.json()).toMatchObject({ fields: [{ field: 'current' }] });
    test.setClock(TEST_NOW);
  });

  it('design §9 new passwords that are too weak lock nobody out', async () => {
    const headers = await test.loginAs('issue1');
    const weak = { current: DEMO_PASSWORD, next: 'short' };
    for (let tries = 0; tries < 7; tries += 1) {
      const answer = await call('POST', headers, 'sessions/current/password', weak);
      expect(answer.json()).toMatchObject({ fields: [{ field: 'next' }] });
    }
    expect((await logIn('issue1', DEMO_PASSWORD)).statusCode).toBe(201);
  });

  it('design §9 one’s other sessions are ended by oneself', async () => {
    const here = await test.loginAs('hall');
    const there = await test.loginAs('hall');
    expect((await call('POST', here, 'sessions/own/end-others')).statusCode).toBe(204);
    expect((await call('GET', there, 'sessions/own')).statusCode).toBe(401);
    expect((await call('GET', here, 'sessions/own')).json().sessions).toHaveLength(1);
  });

  it('design §6 what was done with accounts stands in the ledger, and folds to its rows', async () => {
    const findings = [];
    for await (const finding of verifyInstallation(test.ctx)) findings.push(finding);
    expect(findings).toEqual([]);
    const { rows } = await test.ctx.database.executeSql(
      "select count(*)::int as n from ledger where stream like 'account:%'",
    );
    expect(rows[0]?.n).toBeGreaterThanOrEqual(6);
  });
});
