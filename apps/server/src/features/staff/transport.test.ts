import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../testing/test-app.ts';
import { DEMO_PASSWORD } from '../demo/index.ts';

let test: TestApp;
beforeAll(async () => {
  test = await openTestApp({ env: { HOST: '0.0.0.0' } });
});
afterAll(() => test.close());

const logInFrom = (remoteAddress: string) =>
  test.app.inject({
    method: 'POST',
    url: '/api/v1/sessions',
    payload: { account: 'window1', password: DEMO_PASSWORD },
    remoteAddress,
  });

it('design §4: served beyond this machine without TLS, nobody logs in from elsewhere', async () => {
  for (const address of ['10.1.2.3', '::ffff:192.168.1.5', '2001:db8::1']) {
    const refused = await logInFrom(address);
    expect(refused.statusCode, address).toBe(403);
    expect(refused.json()).toMatchObject({ code: 'tls_required' });
  }
});

it('from this very machine it still works', async () => {
  for (const address of ['127.0.0.1', '::1', '::ffff:127.0.0.1']) {
    expect((await logInFrom(address)).statusCode, address).toBe(201);
  }
});
