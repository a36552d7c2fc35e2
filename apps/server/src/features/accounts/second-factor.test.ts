import { addMilliseconds } from '@tongban/domain/time';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import { openTestApp, TEST_NOW, type TestApp } from '../../testing/test-app.ts';
import { accountDesk } from './testing/account-desk.ts';

const OWN = 'a password of my own';
const UUID = (last: number) => `01890000-0000-7000-8000-0000000001${String(last).padStart(2, '0')}`;

onEngines('binding an authenticator', (engine) => {
  let test: TestApp;
  let desk: ReturnType<typeof accountDesk>;
  beforeAll(async () => {
    test = await openTestApp({ engine });
    desk = accountDesk(test);
  });
  afterAll(() => test.close());

  it('design §9 an approver binds the authenticator with the slip, and only then sets the password', async () => {
    const approver = await desk.newcomer('township_approver', '新来丁');
    expect(approver.needsSecondFactor).toBe(true);
    const slip = await desk.opened(UUID(21), approver.personId, 'approver-new');
    const { response, headers } = await desk.logIn('approver-new', slip.password);
    expect(response.json()).toMatchObject({ mustChangePassword: true, mustBindAuthenticator: true });
    const change = { current: slip.password, next: OWN };
    const early = await desk.call('POST', headers, 'sessions/current/password', change);
    expect(early.json()).toMatchObject({
      code: 'second_factor_missing',
      next: '请先绑定身份验证器，再设置新密码。',
    });

    const begun = (await desk.call('POST', headers, 'sessions/own/second-factor', {})).json();
    expect(begun.uri).toContain('otpauth://totp/');
    const confirm = 'sessions/own/second-factor/confirmation';
    expect((await desk.call('POST', headers, confirm, { code: '000000' })).json()).toMatchObject({
      fields: [{ field: 'code' }],
    });
    const code = await desk.codeOf(begun.secret);
    expect((await desk.call('POST', headers, confirm, { code })).statusCode).toBe(204);
    expect((await desk.call('POST', headers, 'sessions/current/password', change)).statusCode).toBe(204);
    expect((await desk.call('GET', headers, 'cases?queue=all')).statusCode).toBe(200);
    expect((await desk.logIn('approver-new', OWN)).response.json()).toMatchObject({
      code: 'second_factor_required',
    });
    expect((await desk.logIn('approver-new', OWN, code)).response.json()).toMatchObject({
      code: 'one_time_code_wrong',
    });
    test.setClock(addMilliseconds(TEST_NOW, 60_000));
    expect((await desk.logIn('approver-new', OWN, await desk.codeOf(begun.secret))).response.statusCode).toBe(
      201,
    );
    test.setClock(TEST_NOW);
  });

  it('design §9 a bound authenticator is changed by whoever shows a code of it; the old one counts until then', async () => {
    const approver = await desk.newcomer('township_approver', '新来戊');
    const slip = await desk.opened(UUID(22), approver.personId, 'approver-two');
    const { headers } = await desk.logIn('approver-two', slip.password);
    const path = 'sessions/own/second-factor';
    const first = (await desk.call('POST', headers, path, {})).json();
    const confirm = (code: string) => desk.call('POST', headers, `${path}/confirmation`, { code });
    expect((await confirm(await desk.codeOf(first.secret))).statusCode).toBe(204);
    await desk.call('POST', headers, 'sessions/current/password', { current: slip.password, next: OWN });

    expect((await desk.call('POST', headers, path, {})).json()).toMatchObject({
      fields: [{ field: 'code' }],
    });
    test.setClock(addMilliseconds(TEST_NOW, 60_000));
    const proof = { code: await desk.codeOf(first.secret) };
    const second = (await desk.call('POST', headers, path, proof)).json();
    expect(second.secret).not.toBe(first.secret);
    test.setClock(addMilliseconds(TEST_NOW, 120_000));
    const there = await desk.logIn('approver-two', OWN, await desk.codeOf(first.secret));
    expect(there.response.statusCode).toBe(201);
    expect((await confirm(await desk.codeOf(first.secret))).json()).toMatchObject({
      fields: [{ field: 'code' }],
    });
    expect((await confirm(await desk.codeOf(second.secret))).statusCode).toBe(204);
    expect((await desk.call('GET', there.headers, 'sessions/current')).statusCode).toBe(401);
    test.setClock(addMilliseconds(TEST_NOW, 180_000));
    const old = await desk.logIn('approver-two', OWN, await desk.codeOf(first.secret));
    expect(old.response.json()).toMatchObject({ code: 'one_time_code_wrong' });
    expect(
      (await desk.logIn('approver-two', OWN, await desk.codeOf(second.secret))).response.statusCode,
    ).toBe(201);
    test.setClock(TEST_NOW);
  });

  it('STA-05 design §9 who needs no authenticator binds none, and a secret that was shown is forgotten', async () => {
    const clerk = await test.loginAs('window1');
    const refused = await desk.call('POST', clerk, 'sessions/own/second-factor', {});
    expect(refused.json()).toMatchObject({ code: 'STA-05', status: 409 });
    const slip = await desk.opened(
      UUID(23),
      (await desk.newcomer('township_approver', '新来己')).personId,
      'approver-three',
    );
    const { headers } = await desk.logIn('approver-three', slip.password);
    const begun = (await desk.call('POST', headers, 'sessions/own/second-factor', {})).json();
    test.setClock(addMilliseconds(TEST_NOW, 15 * 60_000));
    const late = await desk.call('POST', headers, 'sessions/own/second-factor/confirmation', {
      code: await desk.codeOf(begun.secret),
    });
    expect(late.json()).toMatchObject({
      fields: [{ field: 'code', message: expect.stringContaining('已失效') }],
    });
    test.setClock(TEST_NOW);
  });
});
