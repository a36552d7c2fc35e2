import { afterAll, beforeAll, expect, it } from 'vitest';
import { inTransaction } from '../../platform/db/transaction.ts';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import { type DemoCounty, openDemoCounty, READY } from '../cases/testing/demo-county.ts';
import { findCounty } from '../catalogue/index.ts';
import { loadOrganisations } from '../delegations/index.ts';
import type { StaffActor } from '../staff/index.ts';
import { listCollections } from './operations/desk-bills.ts';
import { cancelDeskOrder, createDeskOrder, readDeskOrder } from './operations/desk-orders.ts';
import { orderAuthority } from './order-authority.ts';
import { serviceOf } from './payment-service.ts';
import { startWaywardBiller, type WaywardBiller } from './testing/wayward-biller.ts';

const WATER = 'water-fee-payment';
const ACCOUNT = '2000000021';

onEngines('R-2.1.1 whose company, at which counter', (engine) => {
  let biller: WaywardBiller;
  let county: DemoCounty;
  beforeAll(async () => {
    biller = await startWaywardBiller();
    county = await openDemoCounty({ engine, env: biller.env });
  });
  afterAll(async () => {
    await county.close();
    await biller.close();
  });

  it('R-2.1.1 a county with two water companies: the one that the township has a contract with', async () => {
    const { ctx, countyId } = county;
    const place = findCounty(ctx.reference, countyId);
    if (!place) throw new Error('There is 曹县.');
    const found = await inTransaction(ctx.database, async (tx) => {
      const centre = { countyId, channel: 'township_centre', townshipId: county.townshipId(READY) } as const;
      return {
        authority: await orderAuthority(tx, centre, WATER, ctx.clock.now()),
        organisations: await loadOrganisations(tx, countyId),
      };
    });
    const { authority } = found;
    const water = found.organisations.get(authority.decidingOrganId ?? '');
    if (!water) throw new Error('庄寨镇 collects for the company of the water.');
    const other = { ...water, id: 'another', name: '另一家供水公司（示例）' };
    const organisations = new Map([other, ...found.organisations.values()].map((body) => [body.id, body]));
    const service = serviceOf(ctx, organisations, { county: place, itemId: WATER, authority });
    expect([service?.companyId, service?.companyName]).toEqual([water.id, water.name]);
  });

  it('R-1.2.12 R-2.1.1 who sits at two counters collects at the one that may, and keeps the order there', async () => {
    const { ctx } = county;
    const [closed, open] = [
      await county.actorIn('county_hall_clerk'),
      await county.actorIn('township_window_clerk', READY),
    ];
    const actor: StaffActor = { ...open, appointments: [...closed.appointments, ...open.appointments] };
    const listed = await listCollections(ctx, actor);
    expect(listed).toMatchObject({ kind: 'done', value: { collections: expect.anything() } });
    const water =
      listed.kind === 'done' ? listed.value.collections.find(({ itemId }) => itemId === WATER) : null;
    expect(water).toMatchObject({ open: true, reasons: [] });
    const created = await createDeskOrder(
      ctx,
      actor,
      { itemId: WATER, account: ACCOUNT, billNumber: `bill-${ACCOUNT}`, amount: 6840 },
      { origin: 'http://127.0.0.1:9', idempotency: null },
    );
    if (created.kind !== 'done') throw new Error(JSON.stringify(created));
    const { id, number, channel } = created.value;
    expect(channel).toBe('township_centre');
    const read = await readDeskOrder(ctx, actor, id, 'request');
    expect(read.kind === 'done' && read.value.code).toMatch(/\w{6}/);
    biller.say(number, { state: 'cancelled' });
    expect(await cancelDeskOrder(ctx, actor, id)).toMatchObject({ value: { status: 'cancelled' } });
  });
});
