import type { AccountCandidateView, AccountSlipView } from '@tongban/contract';
import { generate } from 'otplib';
import { expect } from 'vitest';
import type { StaffHeaders, TestApp } from '../../../testing/test-app.ts';

/** Opens accounts and logs in with them as people do, in a test app. */
export function accountDesk(test: TestApp) {
  const call = (method: 'GET' | 'POST', headers: StaffHeaders | object, path: string, payload?: object) =>
    test.app.inject({
      method,
      url: `/api/v1/${path}`,
      headers: { ...headers },
      ...(payload ? { payload } : {}),
    });
  const security = () => test.loginAs('security-admin');
  const candidates = async (query = '', headers?: StaffHeaders): Promise<AccountCandidateView[]> =>
    (await call('GET', headers ?? (await security()), `administration/account-candidates${query}`)).json()
      .rows;
  /** Somebody new in a post at 庄寨镇, recorded by the county, without an account. */
  const newcomer = async (post: string, name: string): Promise<AccountCandidateView> => {
    const manager = await test.loginAs('county-manager');
    const { counties } = (await call('GET', manager, 'governance/appointment-choices')).json();
    const { id: countyId, organisations } = counties[0];
    const id = test.ctx.ids.uuid();
    const township = organisations.find((each: { name: string }) => each.name.includes('庄寨镇'));
    const appointed = await call('POST', manager, 'governance/appointments', {
      id,
      countyId,
      organisationId: township.value,
      personId: null,
      name,
      post,
      employment: 'public_institution',
      from: '2026-03-16',
      until: null,
      trainedItemIds: [],
      covers: null,
    });
    expect(appointed.statusCode).toBe(201);
    const row = (await candidates()).find(({ personId }) => personId === id);
    if (row === undefined) throw new Error(`${name} does not wait for an account.`);
    return row;
  };
  const open = async (
    accounts: readonly { accountId: string; personId: string; loginName: string }[],
    by?: StaffHeaders,
  ) => call('POST', by ?? (await security()), 'administration/accounts', { accounts });
  const opened = async (accountId: string, personId: string, loginName: string): Promise<AccountSlipView> => {
    const [result] = (await open([{ accountId, personId, loginName }])).json().results;
    expect(result).toMatchObject({ personId, reasons: [], slip: { loginName } });
    return result.slip;
  };
  const logIn = async (account: string, password: string, oneTimeCode?: string) => {
    const payload = { account, password, ...(oneTimeCode === undefined ? {} : { oneTimeCode }) };
    const response = await test.app.inject({ method: 'POST', url: '/api/v1/sessions', payload });
    const cookie = `tongban_session=${response.cookies[0]?.value}`;
    return { response, headers: { cookie, 'x-csrf-token': response.json().csrfToken as string } };
  };
  const codeOf = (secret: string) =>
    generate({ secret, epoch: Math.floor(Date.parse(test.ctx.clock.now()) / 1000) });

  return { call, security, candidates, newcomer, open, opened, logIn, codeOf };
}
