import { addMilliseconds } from '@tongban/domain/time';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hasTotp } from '../../platform/auth/totp.ts';
import { inTransaction } from '../../platform/db/transaction.ts';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import { openTestApp, TEST_NOW, type TestApp } from '../../testing/test-app.ts';
import { accountsOfLogins } from '../staff/index.ts';
import { laterLogins } from './demo-logins.ts';
import { demoPeople, firstPeople } from './demo-people.ts';
import { demoLogins } from './index.ts';
import { seedAccounts } from './seed-accounts.ts';

onEngines('demo accounts', (engine) => {
  let test: TestApp;
  beforeAll(async () => {
    test = await openTestApp({ engine });
  });
  afterAll(() => test.close());

  const list = async () => {
    const response = await test.app.inject({ url: '/api/v1/sessions/demo-accounts' });
    return response.json().accounts as {
      account: string;
      password: string;
      oneTimeCode: string | null;
      placeName: string;
    }[];
  };
  const logIn = ({ account, password, oneTimeCode }: Awaited<ReturnType<typeof list>>[number]) =>
    test.app.inject({
      method: 'POST',
      url: '/api/v1/sessions',
      payload: { account, password, ...(oneTimeCode === null ? {} : { oneTimeCode }) },
    });
  const approver = async () => {
    const found = (await list()).find(({ account }) => account === 'approver1');
    if (!found) throw new Error('approver1 is not listed');
    return found;
  };

  it('every person of the demo has one account with a speaking name of its own', () => {
    const names = [...demoLogins, ...laterLogins].map(({ loginName }) => loginName);
    expect(new Set(names).size).toBe(demoPeople.length);
    expect(names).toEqual(expect.arrayContaining(['window1', 'window1b', 'head3', 'hall', 'county-keeper']));
  });

  it('everybody who is listed can log in with what is listed', async () => {
    const accounts = await list();
    expect(accounts).toHaveLength(firstPeople.length);
    for (const account of accounts) {
      expect((await logIn(account)).statusCode, account.account).toBe(201);
    }
    expect(accounts.filter(({ oneTimeCode }) => oneTimeCode !== null)).toHaveLength(13);
    expect([...new Set(accounts.map(({ placeName }) => placeName))]).toEqual([
      '庄寨镇',
      '古营集镇',
      '普连集镇',
      '曹县',
      '菏泽市',
    ]);
  });

  it('the code is a new one after it was used, so that a visitor can come back to the post at once', async () => {
    test.setClock(addMilliseconds(TEST_NOW, 60_000));
    const used = new Set<string | null>();
    for (let times = 0; times < 20; times += 1) {
      const fresh = await approver();
      expect(used.has(fresh.oneTimeCode)).toBe(false);
      used.add(fresh.oneTimeCode);
      expect((await logIn(fresh)).statusCode).toBe(201);
      expect((await logIn(fresh)).json()).toMatchObject({ code: 'one_time_code_wrong' });
    }
  });

  it('authenticators are confirmed; seeding again makes nothing', async () => {
    const { database } = test.ctx;
    const accounts = () => database.db.selectFrom('account').selectAll().orderBy('account_id').execute();
    const before = await accounts();
    await seedAccounts(test.ctx, demoLogins);
    expect(await accounts()).toEqual(before);
    await inTransaction(database, async (tx) => {
      const ids = await accountsOfLogins(tx, ['approver1', 'county-keeper', 'window1']);
      const confirmed = [];
      for (const id of ids.values()) confirmed.push(await hasTotp(tx, id));
      expect(confirmed.filter(Boolean)).toHaveLength(2);
    });
  });
});

it('a real installation has no such accounts, no such address, and refuses to make them', async () => {
  const test = await openTestApp({ demo: false });
  const response = await test.app.inject({ url: '/api/v1/sessions/demo-accounts' });
  expect(response.statusCode).toBe(404);
  expect(response.json()).toMatchObject({ code: 'not_found' });
  await expect(seedAccounts(test.ctx, demoLogins)).rejects.toThrow('demonstration');
  await test.close();
});
