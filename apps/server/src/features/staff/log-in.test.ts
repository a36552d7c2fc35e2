import { addMilliseconds, instant, localDate } from '@tongban/domain/time';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { currentCode } from '../../platform/auth/totp.ts';
import { inTransaction } from '../../platform/db/transaction.ts';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import { openTestApp, TEST_NOW, type TestApp } from '../../testing/test-app.ts';
import { DEMO_PASSWORD } from '../demo/index.ts';
import { endAppointment } from '../organisations/index.ts';
import { WITHOUT_DUTIES } from '../organisations/testing/without-duties.ts';
import { selectAccountByLogin } from './staff.store.ts';

const minute = 60_000;
const after = (minutes: number) => addMilliseconds(TEST_NOW, minutes * minute);

onEngines('logging in', (engine) => {
  let test: TestApp;
  beforeAll(async () => {
    test = await openTestApp({ engine });
  });
  afterAll(() => test.close());

  const logIn = (account: string, password = DEMO_PASSWORD, oneTimeCode?: string) =>
    test.app.inject({
      method: 'POST',
      url: '/api/v1/sessions',
      payload: { account, password, ...(oneTimeCode === undefined ? {} : { oneTimeCode }) },
    });
  const sessionsOf = (accountId: string) =>
    test.ctx.database.db.selectFrom('session').selectAll().where('account_id', '=', accountId).execute();
  const accountOf = async (loginName: string) => {
    const row = await inTransaction(test.ctx.database, (tx) => selectAccountByLogin(tx, loginName));
    if (!row) throw new Error(loginName);
    return row;
  };
  const codeOf = async (loginName: string) => {
    const { account_id } = await accountOf(loginName);
    const { database, keys, clock } = test.ctx;
    return (await inTransaction(database, (tx) => currentCode(tx, keys, account_id, clock.now()))) ?? '';
  };
  const current = (headers: { cookie: string }) =>
    test.app.inject({ method: 'GET', url: '/api/v1/sessions/current', headers });
  const logOut = (headers: Record<string, string>) =>
    test.app.inject({ method: 'DELETE', url: '/api/v1/sessions/current', headers });

  it('design §9: name and password give a session with posts and places, in a cookie that scripts cannot read', async () => {
    const response = await logIn('window1');
    expect(response.statusCode).toBe(201);
    expect(response.json()).toMatchObject({
      name: '王秀兰',
      appointments: [
        {
          post: 'township_window_clerk',
          postName: '便民服务中心窗口人员',
          organisationName: '庄寨镇人民政府',
          townshipName: '庄寨镇',
        },
      ],
      idleSeconds: 1800,
      demo: true,
    });
    const [cookie] = response.cookies;
    expect(cookie).toMatchObject({ name: 'tongban_session', httpOnly: true, sameSite: 'Lax', path: '/' });
    expect(response.body).not.toContain(cookie?.value);
    const read = await current({ cookie: `tongban_session=${cookie?.value}` });
    expect(read.json()).toEqual(response.json());
  });

  it('a capital letter that a phone put in front of the account does not matter', async () => {
    expect((await logIn('Window1')).statusCode).toBe(201);
  });

  it('design §9: a wrong password and an unknown account are told alike', async () => {
    const [wrong, unknown] = [await logIn('window2', 'not this one'), await logIn('nobody', DEMO_PASSWORD)];
    expect(wrong.statusCode).toBe(401);
    const plain = (response: typeof wrong) => ({ ...response.json(), traceId: '' });
    expect(plain(wrong)).toEqual(plain(unknown));
    expect(plain(wrong)).toMatchObject({ code: 'login_failed' });
    expect(wrong.cookies).toEqual([]);
  });

  it('design §9: the sixth try in a row is locked, says until when, and the right password does not help', async () => {
    for (let tries = 0; tries < 5; tries += 1) expect((await logIn('window3', 'wrong')).statusCode).toBe(401);
    const locked = await logIn('window3');
    expect(locked.statusCode).toBe(429);
    expect(locked.json()).toMatchObject({
      code: 'login_locked',
      until: after(15),
      next: '请在 09:15 以后再试；忘记密码的，请联系安全管理员。',
    });
  });

  it('design §9: deciders and keepers must give a code; it is asked for only after the right password', async () => {
    const { account_id } = await accountOf('approver1');
    expect((await logIn('approver1', 'wrong')).json()).toMatchObject({ code: 'login_failed' });
    for (const code of [undefined, '', '  ']) {
      const asked = await logIn('approver1', DEMO_PASSWORD, code);
      expect(asked.statusCode).toBe(403);
      expect(asked.json()).toMatchObject({ code: 'second_factor_required' });
      expect(asked.cookies).toEqual([]);
    }
    expect((await logIn('approver1', DEMO_PASSWORD, '000000')).json()).toMatchObject({
      code: 'one_time_code_wrong',
      detail: '动态验证码不正确，或者已经用过。',
    });
    expect(await sessionsOf(account_id)).toEqual([]);
    expect((await logIn('approver1', DEMO_PASSWORD, await codeOf('approver1'))).statusCode).toBe(201);
    expect(await sessionsOf(account_id)).toMatchObject([{ second_factor_at: TEST_NOW }]);
  });

  it('design §9: a code counts once, and codes cannot be tried without end', async () => {
    const code = await codeOf('keeper1');
    expect((await logIn('keeper1', DEMO_PASSWORD, code)).statusCode).toBe(201);
    expect((await logIn('keeper1', DEMO_PASSWORD, code)).json()).toMatchObject({
      code: 'one_time_code_wrong',
    });
    for (let tries = 0; tries < 4; tries += 1) await logIn('keeper1', DEMO_PASSWORD, '000000');
    const locked = await logIn('keeper1', DEMO_PASSWORD, await codeOf('keeper1'));
    expect(locked.json()).toMatchObject({ code: 'login_locked', until: after(15) });
  });

  it('a decider without an authenticator is told whom to ask', async () => {
    const { account_id } = await accountOf('approver3');
    const { db } = test.ctx.database;
    await db.deleteFrom('totp_secret').where('account_id', '=', account_id).execute();
    expect((await logIn('approver3')).json()).toMatchObject({ code: 'second_factor_missing' });
  });

  it('a session without the second factor counts no more once its holder has such a post', async () => {
    const { cookie } = await test.loginAs('approver2');
    expect((await current({ cookie })).statusCode).toBe(200);
    await test.ctx.database.db
      .updateTable('session')
      .set({ second_factor_at: null })
      .where('account_id', '=', (await accountOf('approver2')).account_id)
      .execute();
    const refused = await current({ cookie });
    expect(refused.json()).toMatchObject({ code: 'unauthenticated' });
    expect(refused.cookies).toMatchObject([{ name: 'tongban_session', value: '' }]);
    expect(await sessionsOf((await accountOf('approver2')).account_id)).toEqual([]);
  });

  it('design §9: an unsafe request without the token of the session is refused', async () => {
    const { cookie, ...token } = await test.loginAs('window1');
    expect((await logOut({ cookie })).json()).toMatchObject({ code: 'csrf_failed', status: 403 });
    expect((await logOut({ cookie, 'x-csrf-token': 'another' })).statusCode).toBe(403);
    expect((await current({ cookie })).statusCode).toBe(200);
    expect((await logOut({ cookie, ...token })).statusCode).toBe(204);
  });

  it('logging out ends the session for every copy of the cookie, and takes it from the browser', async () => {
    const headers = await test.loginAs('window1');
    const other = await test.loginAs('window1');
    const out = await logOut({ ...headers });
    expect(out.cookies).toMatchObject([{ name: 'tongban_session', value: '' }]);
    expect((await current(headers)).statusCode).toBe(401);
    expect((await current(other)).statusCode).toBe(200);
  });

  it('logging in anew ends the session before in the same browser', async () => {
    const headers = await test.loginAs('reviewer1');
    const payload = { account: 'reviewer1', password: DEMO_PASSWORD };
    const again = await test.app.inject({
      method: 'POST',
      url: '/api/v1/sessions',
      payload,
      headers: { ...headers },
    });
    expect(again.statusCode).toBe(201);
    expect((await current(headers)).statusCode).toBe(401);
  });

  it('nobody without a session, and no invented one', async () => {
    expect((await test.app.inject({ url: '/api/v1/sessions/current' })).statusCode).toBe(401);
    expect((await current({ cookie: 'tongban_session=invented' })).statusCode).toBe(401);
    expect((await logOut({})).statusCode).toBe(401);
  });

  it('an empty form is told by field', async () => {
    const response = await logIn('', '');
    expect(response.statusCode).toBe(400);
    expect(response.json().fields).toEqual([
      { field: 'account', message: '请填写账号' },
      { field: 'password', message: '请填写密码' },
    ]);
  });

  // From here on the clock moves, and the staff changes.

  it('design §9: a session ends after 30 idle minutes', async () => {
    const headers = await test.loginAs('window1');
    test.setClock(after(29));
    expect((await current(headers)).statusCode).toBe(200);
    test.setClock(after(60));
    expect((await current(headers)).statusCode).toBe(401);
  });

  it('R-5.2.1: from the day after the last day in post, the post gives nothing any more', async () => {
    const headers = await test.loginAs('window1');
    const session = (await current(headers)).json();
    const [appointment] = session.appointments;
    test.setClock(instant('2026-03-16T15:59:00.000Z'));
    const evening = await test.loginAs('window1');
    const actor = { personId: session.personId, organisationId: null };
    const ended = await endAppointment(
      test.ctx,
      actor,
      {
        countyId: appointment.countyId,
        appointmentId: appointment.id,
        lastDay: localDate('2026-03-16'),
      },
      WITHOUT_DUTIES,
    );
    expect(ended.ok).toBe(true);
    expect((await current(evening)).json().appointments).toHaveLength(1);
    test.setClock(instant('2026-03-16T16:01:00.000Z'));
    expect((await current(evening)).json().appointments).toEqual([]);
    expect((await logIn('window1')).json().appointments).toEqual([]);
  });

  it('a closed account loses its sessions at the next request, and cannot log in', async () => {
    const headers = await test.loginAs('hall');
    await test.ctx.database.db
      .updateTable('account')
      .set({ is_active: false })
      .where('login_name', '=', 'hall')
      .execute();
    expect((await current(headers)).statusCode).toBe(401);
    expect((await logIn('hall')).json()).toMatchObject({ code: 'login_failed' });
  });
});
