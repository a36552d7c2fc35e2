import { ENDPOINTS, type Endpoint, type EndpointName, type PaymentOrderView } from '@tongban/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DemoCounty, openDemoCounty } from '../../apps/server/src/features/cases/testing/demo-county.ts';
import { demoLogins } from '../../apps/server/src/features/demo/index.ts';
import {
  type SandboxBiller,
  startSandboxBiller,
} from '../../apps/server/src/features/payments/testing/sandbox-biller.ts';
import { onEngines } from '../../apps/server/src/platform/testing/on-both-engines.ts';
import type { StaffHeaders } from '../../apps/server/src/testing/test-app.ts';

const WATER = 'water-fee-payment';
const endpoints = (Object.entries(ENDPOINTS) as [EndpointName, Endpoint][]).filter(
  ([, { tag }]) => tag === 'payments',
);
const oneOrder = endpoints.filter(([, { params }]) => params !== undefined).map(([name]) => name);

const BODIES: Partial<Record<EndpointName, object>> = {
  queryBills: { itemId: WATER, account: '1000000001' },
  createPaymentOrder: { itemId: WATER, account: '1000000001', billNumber: 'x', amount: 1 },
  recordTerminalPayment: { reference: 'T1' },
  reconcilePayments: { day: '2026-03-15' },
  explainDifference: { companyId: 'x', itemId: WATER, day: '2026-03-15', reference: 'T1', note: '说明' },
};

const PAYMENT_POSTS = [
  'township_window_clerk',
  'centre_head',
  'county_hall_clerk',
  'county_service_manager',
  'auditor',
];

onEngines('isolation of payments', (engine) => {
  let biller: SandboxBiller;
  let county: DemoCounty;
  let order: PaymentOrderView;
  const sessions = new Map<string, StaffHeaders>();
  const countyStaff = demoLogins.filter(({ loginName }) => !/^luxi-|-\d{6}$/u.test(loginName));

  beforeAll(async () => {
    biller = await startSandboxBiller();
    county = await openDemoCounty({ engine, env: biller.env });
    for (const { loginName } of countyStaff) sessions.set(loginName, await county.loginAs(loginName));
    const bills = (await call('queryBills', 'window1')).json().bills;
    const { billNumber, outstanding: amount } = bills[0];
    const made = await county.app.inject({
      method: 'POST',
      url: '/api/v1/payment-orders',
      headers: { ...sessions.get('window1') },
      payload: { itemId: WATER, account: '1000000001', billNumber, amount },
    });
    expect(made.json()).toMatchObject({ status: 'awaiting_payment', channel: 'township_centre' });
    order = made.json();
  });
  afterAll(async () => {
    await county.close();
    await biller.close();
  });

  const call = (name: EndpointName, loginName: string | null, orderId = '') => {
    const { method, path, body }: Endpoint = ENDPOINTS[name];
    const url = `/api/v1${path.replace('{orderId}', orderId)}`;
    if (body && !BODIES[name]) throw new Error(`Say in BODIES what is posted to ${name}.`);
    const headers = loginName === null ? {} : { ...sessions.get(loginName) };
    return county.app.inject({ method, url, headers, ...(body ? { payload: BODIES[name] ?? {} } : {}) });
  };
  const secrets = () => [order.number, order.payerMasked, order.code ?? '', '王建国'];

  it.each(endpoints.map(([name]) => name))(
    'design §9: %s answers nobody who has not logged in',
    async (name) => {
      expect((await call(name, null, order.id)).statusCode).toBe(401);
    },
  );

  it.each(endpoints.map(([name]) => name))(
    'design §2.5: %s answers no post without payments',
    async (name) => {
      for (const { loginName, person } of countyStaff) {
        if (PAYMENT_POSTS.includes(person.post)) continue;
        const { statusCode, body } = await call(name, loginName, order.id);
        expect(statusCode, loginName).toBe(403);
        for (const secret of secrets()) expect(body, loginName).not.toContain(secret);
      }
    },
  );

  it.each(oneOrder)(
    'design §2.5: %s finds an order for its own counter and the county, nobody else',
    async (name) => {
      for (const loginName of ['window2', 'head2', 'window3', 'hall']) {
        const { statusCode, body } = await call(name, loginName, order.id);
        expect(statusCode, loginName).toBe(404);
        for (const secret of secrets()) expect(body, loginName).not.toContain(secret);
      }
      if (ENDPOINTS[name].method === 'GET') {
        for (const loginName of ['window1', 'head1', 'county-manager', 'auditor']) {
          expect((await call(name, loginName, order.id)).statusCode, loginName).toBe(200);
        }
      }
    },
  );

  it('R-5.3.2: who looks after the county reads an order and does not act on it', async () => {
    for (const loginName of ['county-manager', 'auditor']) {
      for (const name of ['recordTerminalPayment', 'cancelPaymentOrder'] as const) {
        expect((await call(name, loginName, order.id)).json().code, `${loginName} ${name}`).toBe('AUT-02');
      }
      expect((await call('readPaymentOrder', loginName, order.id)).json().code).toBeNull();
    }
  });

  it('design §2.5: the register shows each counter its own', async () => {
    for (const [loginName, count] of [
      ['window1', 1],
      ['head1', 1],
      ['county-manager', 1],
      ['window2', 0],
      ['hall', 0],
    ] as const) {
      expect((await call('listPaymentOrders', loginName)).json().orders, loginName).toHaveLength(count);
    }
    const search = await county.app.inject({
      url: `/api/v1/payment-orders?q=${order.number}`,
      headers: { ...sessions.get('window2') },
    });
    expect(search.json()).toEqual({ orders: [], next: null });
  });

  it('design §2.5: reconciliations are the county’s', async () => {
    for (const loginName of ['window1', 'head1', 'hall']) {
      expect((await call('listReconciliations', loginName)).json().code, loginName).toBe('AUT-02');
    }
    expect((await call('listReconciliations', 'auditor')).statusCode).toBe(200);
    expect((await call('reconcilePayments', 'auditor')).json().code).toBe('AUT-02');
  });
});
