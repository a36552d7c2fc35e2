import { localDate, startOfDay } from '@tongban/domain/time';
import { expect, it } from 'vitest';
import { systemClock } from '../../platform/clock/clock.ts';
import { inSnapshot } from '../../platform/db/transaction.ts';
import { systemIds } from '../../platform/ids.ts';
import { walkLedger } from '../../platform/ledger/walk-ledger.ts';
import { onBothEngines } from '../../platform/testing/on-both-engines.ts';
import { loadReferenceData } from '../catalogue/index.ts';
import {
  appointmentsOf,
  authorityFacts,
  explainAuthority,
  loadOrganisations,
  refold,
} from '../delegations/index.ts';
import { DEMO_TOWNSHIPS, firstPeople } from './demo-people.ts';
import { createDemoWorld, townshipNamed } from './demo-world.ts';
import { isCountyTold, seedGovernance } from './seed-governance.ts';

const reference = loadReferenceData();
const today = localDate('2026-03-16');
const noon = startOfDay(today);

onBothEngines('demo governance', (database) => {
  const context = () => ({ database: database(), clock: systemClock, ids: systemIds, reference });
  const ask = (
    townshipName: string,
    item: 'eatery' | 'construction',
    act: 'go_live' | 'accept' | 'decide',
  ) => {
    const world = createDemoWorld(context());
    const townshipId = townshipNamed(world, townshipName).id;
    const query = { countyId: world.county.id, townshipId, itemId: world[item], act, at: noon };
    return explainAuthority(context(), query);
  };
  const codesOf = async (...question: Parameters<typeof ask>) =>
    (await ask(...question)).refusals.map((r) => r.code);

  it('R-2.2.1 tells the story once, and never into a ledger that holds something', async () => {
    expect(await isCountyTold(context())).toBe(false);
    await seedGovernance(context(), today);
    expect(await isCountyTold(context())).toBe(true);
    await expect(seedGovernance(context(), today)).rejects.toThrow('ledger');
  });

  it('庄寨镇 holds every gate: it decides the one item and accepts the other', async () => {
    expect(await codesOf(DEMO_TOWNSHIPS.ready, 'eatery', 'go_live')).toEqual([]);
    const answer = await ask(DEMO_TOWNSHIPS.ready, 'eatery', 'decide');
    expect(answer).toMatchObject({ allowed: true, mode: 'entrusted_decision' });
    expect(new Set(answer.chain.map((link) => link.gate))).toEqual(
      new Set([
        ...['list', 'parties', 'entrustability', 'agreement', 'filing', 'memo'],
        ...['announcement', 'readiness', 'go_live', 'seal'],
      ]),
    );
    expect(await codesOf(DEMO_TOWNSHIPS.ready, 'construction', 'accept')).toEqual([]);
    expect(await codesOf(DEMO_TOWNSHIPS.ready, 'construction', 'decide')).toEqual(['CAS-03']);
  });

  it('古营集镇 lacks exactly filing and memo (DLG-03, DLG-04)', async () => {
    expect(await codesOf(DEMO_TOWNSHIPS.unfiled, 'eatery', 'go_live')).toEqual(['DLG-03', 'DLG-04']);
    expect(await codesOf(DEMO_TOWNSHIPS.unfiled, 'eatery', 'accept')).toEqual(['DLG-03', 'DLG-04', 'DLG-14']);
    expect(await codesOf(DEMO_TOWNSHIPS.unfiled, 'construction', 'go_live')).toEqual(['DLG-04']);
  });

  it('普连集镇 holds every gate until its agreements end; other townships have nothing (DLG-10)', async () => {
    expect(await codesOf(DEMO_TOWNSHIPS.ending, 'eatery', 'decide')).toEqual([]);
    const world = createDemoWorld(context());
    const townshipId = townshipNamed(world, DEMO_TOWNSHIPS.ending).id;
    const later = startOfDay(localDate('2026-03-22'));
    const query = {
      countyId: world.county.id,
      townshipId,
      itemId: world.eatery,
      act: 'accept' as const,
      at: later,
    };
    expect((await explainAuthority(context(), query)).refusals.map((r) => r.code)).toContain('DLG-13');
    expect(await codesOf('魏湾镇', 'eatery', 'accept')).toEqual(['DLG-10']);
  });

  it('the county acts by its own power', async () => {
    const world = createDemoWorld(context());
    const query = {
      countyId: world.county.id,
      townshipId: null,
      itemId: world.eatery,
      act: 'decide' as const,
      at: noon,
    };
    const answer = await explainAuthority(context(), query);
    expect(answer).toMatchObject({
      allowed: true,
      mode: 'own_power',
      chain: [{ organName: '曹县行政审批服务局' }],
    });
  });

  it('every person is in post; every government and body is registered', async () => {
    const world = createDemoWorld(context());
    await inSnapshot(database(), async (tx) => {
      for (const person of firstPeople) {
        const [appointment, ...more] = await appointmentsOf(tx, null, person.personId);
        expect(more).toEqual([]);
        expect(appointment).toMatchObject({ post: person.post, employment: person.employment });
      }
      const organisations = [...(await loadOrganisations(tx, world.county.id)).values()];
      expect(organisations.filter((o) => o.kind === 'township_government')).toHaveLength(26);
      expect(organisations.map((o) => o.name)).toContain('曹城街道办事处');
      expect([...(await loadOrganisations(tx, world.cityId)).values()].map((o) => o.name)).toEqual([
        '菏泽市行政审批服务局',
      ]);
    });
  });

  it('every stream refolds to its row, and the ledger is whole', async () => {
    const streams = await database()
      .db.selectFrom('ledger')
      .select(['county_id', 'stream'])
      .distinct()
      .execute();
    await inSnapshot(database(), async (tx) => {
      for (const { county_id, stream } of streams) {
        expect(await refold(tx, county_id, stream), stream).toMatchObject({ matches: true });
      }
      expect(await refold(tx, 'county-03', 'case:1')).toBeNull();
    });
    for await (const finding of walkLedger(database())) expect.unreachable(JSON.stringify(finding));
  });

  it('facts of many pairs are the facts of each', async () => {
    const world = createDemoWorld(context());
    const pairs = world.county.townships.flatMap((t) =>
      [world.eatery, world.construction].map((itemId) => ({ townshipId: t.id, itemId })),
    );
    await inSnapshot(database(), async (tx) => {
      const many = await authorityFacts(tx, world.county.id, pairs);
      expect(many.size).toBe(pairs.length);
      for (const pair of pairs) {
        const key = `${pair.townshipId}/${pair.itemId}`;
        expect(many.get(key)).toEqual((await authorityFacts(tx, world.county.id, [pair])).get(key));
      }
    });
  });
});
