import { afterAll, beforeAll, expect, it } from 'vitest';
import { onEngines } from '../../../platform/testing/on-both-engines.ts';
import { openTestApp, type TestApp } from '../../../testing/test-app.ts';
import { type CreateAccount, createAccount } from './create-account.ts';

onEngines('create account', (engine) => {
  let test: TestApp;
  beforeAll(async () => {
    test = await openTestApp({ engine });
  });
  afterAll(() => test.close());

  const create = (change: Partial<CreateAccount>) =>
    createAccount(test.ctx, {
      personId: null,
      name: '测试员',
      loginName: 'newcomer',
      password: '一个足够长的密码句子',
      ...change,
    });
  const personOf = async (loginName: string) =>
    (
      await test.ctx.database.db
        .selectFrom('account')
        .select('person_id')
        .where('login_name', '=', loginName)
        .executeTakeFirstOrThrow()
    ).person_id;
  const countOf = async (table: 'person' | 'account') =>
    (await test.ctx.database.db.selectFrom(table).selectAll().execute()).length;

  it('a new person gets an account that can log in; the password is kept as an argon2id hash', async () => {
    const made = await create({});
    expect(made).toMatchObject({ kind: 'done', value: { totp: null } });
    const { password_hash } = await test.ctx.database.db
      .selectFrom('account')
      .selectAll()
      .where('login_name', '=', 'newcomer')
      .executeTakeFirstOrThrow();
    expect(password_hash).toMatch(/^\$argon2id\$/u);
    const response = await test.app.inject({
      method: 'POST',
      url: '/api/v1/sessions',
      payload: { account: 'newcomer', password: '一个足够长的密码句子' },
    });
    expect(response.json()).toMatchObject({ name: '测试员', appointments: [] });
  });

  it('design §9: a person whose post needs it gets an authenticator with the account, for nobody to read later', async () => {
    const made = await create({ personId: await personOf('approver1'), loginName: 'second-account' });
    if (made.kind !== 'done') throw new Error(made.kind);
    const { secret, uri } = made.value.totp ?? { secret: '', uri: '' };
    expect(uri).toContain('otpauth://totp/');
    expect(uri).toContain(`secret=${secret}`);
    const rows = await test.ctx.database.db.selectFrom('totp_secret').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(secret);
  });

  it.each([
    ['name', { name: ' ' }, '请填写姓名。'],
    ['loginName', { loginName: '张三' }, '账号名须为2至64位小写字母、数字、点、横线或下划线。'],
    ['loginName', { loginName: 'X1' }, '账号名须为2至64位小写字母、数字、点、横线或下划线。'],
    ['loginName', { loginName: 'window1' }, '该账号名已被使用。'],
    ['password', { password: '123456789' }, '密码须为10至200位。'],
    ['password', { password: 'x'.repeat(201) }, '密码须为10至200位。'],
    ['password', { loginName: 'newcomer-two', password: 'Newcomer-Two' }, '密码不能与账号名相同。'],
  ])('a bad %s is told by field, and nothing is made: %j', async (field, change, message) => {
    const before = [await countOf('person'), await countOf('account')];
    expect(await create(change)).toEqual({ kind: 'invalid', fields: [{ field, message }] });
    expect([await countOf('person'), await countOf('account')]).toEqual(before);
  });
});
