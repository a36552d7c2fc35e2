import { addMilliseconds, instant } from '@tongban/domain/time';
import { generate } from 'otplib';
import { beforeAll, expect, it } from 'vitest';
import { createKeyRing } from '../crypto/keys.ts';
import { inTransaction, type Tx } from '../db/transaction.ts';
import { systemIds } from '../ids.ts';
import { onBothEngines } from '../testing/on-both-engines.ts';
import { type LoginAccount, logIn } from './log-in.ts';
import { hashPassword } from './password.ts';
import { findSession, removeOverSessions, startSession } from './sessions.ts';
import { enrolTotp, hasTotp, verifyTotp } from './totp.ts';

const now = instant('2026-03-02T01:00:00.000Z');
const minute = 60_000;
const later = (minutes: number) => addMilliseconds(now, minutes * minute);
const keys = createKeyRing();
const ids = systemIds;

onBothEngines('auth', (database) => {
  let accounts: Map<string, LoginAccount>;
  beforeAll(async () => {
    const passwordHash = await hashPassword('正确的密码');
    accounts = new Map([
      ['wang', { accountId: 'account:1', passwordHash, isActive: true, onceUntil: null }],
      ['li', { accountId: 'account:2', passwordHash, isActive: true, onceUntil: null }],
      ['closed', { accountId: 'account:3', passwordHash, isActive: false, onceUntil: null }],
    ]);
  });
  const tryLogIn = (loginName: string, password: string, at = now) =>
    logIn(
      {
        database: database(),
        keys,
        ids,
        findAccount: async (_tx: Tx, name: string) => accounts.get(name),
        needsSecondFactor: async () => false,
      },
      { loginName, password, userAgent: 'browser', now: at },
    );
  const find = (token: string, at = now, userAgent = 'browser') =>
    inTransaction(database(), (tx) => findSession(tx, token, { now: at, userAgent }));
  const start = () =>
    inTransaction(database(), (tx) =>
      startSession(tx, ids, { accountId: 'account:1', now, userAgent: 'browser' }),
    );

  it('design §9: the right password starts a session; the database holds only the digest of its token', async () => {
    const result = await tryLogIn('wang', '正确的密码');
    if ('refused' in result) throw new Error(result.refused);
    expect(result.token).toMatch(/^[\w-]{43}$/);
    expect(await find(result.token)).toEqual(result.session);
    const rows = await database().db.selectFrom('session').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(result.token);
  });

  it('design §9: wrong password, unknown name and closed account answer alike', async () => {
    for (const [name, password] of [
      ['wang', '错'],
      ['nobody', '正确的密码'],
      ['closed', '正确的密码'],
    ] as const) {
      expect(await tryLogIn(name, password)).toEqual({ refused: 'login_failed' });
    }
  });

  it('design §9: five tries lock this name, even for the right password and for many at once, and no other', async () => {
    const results = await Promise.all(Array.from({ length: 8 }, () => tryLogIn('li', '错')));
    expect(results.filter((result) => 'refused' in result && result.refused === 'login_failed')).toHaveLength(
      5,
    );
    expect(await tryLogIn('li', '正确的密码', later(1))).toEqual({
      refused: 'login_locked',
      until: later(15),
    });
    expect(await tryLogIn('wang', '正确的密码', later(1))).toHaveProperty('token');
    expect(await tryLogIn('li', '正确的密码', later(15))).toHaveProperty('token');
    expect(await tryLogIn('li', '错', later(15))).toEqual({ refused: 'login_failed' });
  });

  it('design §9: tries during a lock do not prolong it', async () => {
    for (let index = 0; index < 6; index += 1) await tryLogIn('victim', '错', later(100));
    for (let index = 0; index < 20; index += 1) await tryLogIn('victim', '错', later(101 + index / 2));
    expect(await tryLogIn('victim', '错', later(115))).toEqual({ refused: 'login_failed' });
  });

  it('design §9: a session is over after 30 idle minutes, and after 12 hours however busy', async () => {
    const idle = await start();
    expect(await find(idle.token, later(29))).toBeDefined();
    expect(await find(idle.token, later(58))).toBeDefined();
    expect(await find(idle.token, later(88))).toBeUndefined();
    const busy = await start();
    for (let minutes = 20; minutes < 720; minutes += 20)
      expect(await find(busy.token, later(minutes))).toBeDefined();
    expect(await find(busy.token, later(720))).toBeUndefined();
  });

  it('a token used by another browser ends the session', async () => {
    const { token } = await start();
    expect(await find(token, now, 'another browser')).toBeUndefined();
    expect(await find(token)).toBeUndefined();
  });

  it('sessions that are over are removed', async () => {
    const { token } = await start();
    expect(await inTransaction(database(), (tx) => removeOverSessions(tx, later(60 * 24)))).toBeGreaterThan(
      0,
    );
    expect(await find(token)).toBeUndefined();
  });

  it('design §9: a TOTP code counts once, and none older after it', async () => {
    const { secret, uri } = await inTransaction(database(), (tx) =>
      enrolTotp(tx, keys, { accountId: 'account:1', label: '王某', now }),
    );
    expect(uri).toMatch(/^otpauth:\/\/totp\//);
    const codeAt = (at: string) => generate({ secret, epoch: Date.parse(at) / 1000 });
    const check = (code: string, at = now) =>
      inTransaction(database(), (tx) => verifyTotp(tx, keys, { accountId: 'account:1', code, now: at }));
    expect(await inTransaction(database(), (tx) => hasTotp(tx, 'account:1'))).toBe(false);
    const code = await codeAt(now);
    const racing = await Promise.all([check(code), check(code)]);
    expect([...racing].sort()).toEqual(['accepted', 'wrong']);
    expect(await check(await codeAt(later(-0.5)))).toBe('wrong');
    expect(await check(await codeAt(later(1)))).toBe('wrong');
    expect(await check(await codeAt(later(0.5)))).toBe('accepted');
    expect(await inTransaction(database(), (tx) => hasTotp(tx, 'account:1'))).toBe(true);
    const row = await database().db.selectFrom('totp_secret').selectAll().executeTakeFirstOrThrow();
    expect(row.ciphertext).not.toContain(secret);
  });

  it('design §9: codes cannot be tried without end', async () => {
    await inTransaction(database(), (tx) => enrolTotp(tx, keys, { accountId: 'account:9', label: 'x', now }));
    const check = () =>
      inTransaction(database(), (tx) =>
        verifyTotp(tx, keys, { accountId: 'account:9', code: 'abcdef', now }),
      );
    for (let index = 0; index < 5; index += 1) expect(await check()).toBe('wrong');
    expect(await check()).toEqual({ lockedUntil: later(15) });
  });
});
