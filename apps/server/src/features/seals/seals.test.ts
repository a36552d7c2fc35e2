import { instant } from '@tongban/domain/time';
import { expect, it } from 'vitest';
import { inTransaction } from '../../platform/db/transaction.ts';
import { onBothEngines } from '../../platform/testing/on-both-engines.ts';
import { refold } from '../delegations/index.ts';
import { delegateItem } from '../delegations/testing/delegate-item.ts';
import { actor, codesOf, idOf, type SmallCounty, smallCounty } from '../delegations/testing/small-county.ts';
import { changeSealStatus, handOverSeal, issueSeal, sealsForCase } from './index.ts';

onBothEngines('governance of seals', (database) => {
  it('GOV-07, E-10: a lost seal stops at once, never works again, and only then a new one is issued', async () => {
    const county = await smallCounty(database(), '371702');
    const { sealId } = await delegateItem(county);
    const { ctx, countyId } = county;
    const name = `牡丹区行政审批服务局审批专用章（${county.townships[0].townshipName}）`;
    const seal = twoNumberSeal(county, name);
    expect(codesOf(await issueSeal(ctx, actor, seal))).toEqual(['GOV-07']);
    const change = { countyId, sealId, from: null, reason: '报失' };
    expect(codesOf(await changeSealStatus(ctx, actor, { ...change, status: 'lost' }))).toEqual([]);
    expect(codesOf(await changeSealStatus(ctx, actor, { ...change, status: 'active' }))).toEqual(['SEA-03']);
    const handOver = { countyId, sealId, personId: 'keeper', from: null };
    expect(codesOf(await handOverSeal(ctx, actor, handOver))).toContain('SEA-03');
    expect(codesOf(await issueSeal(ctx, actor, seal))).toEqual([]);
    expect(await inTransaction(database(), (tx) => refold(tx, countyId, `seal:${sealId}`))).toMatchObject({
      matches: true,
    });
  });

  it('SEA-02: the registry gives the name, in 鲁西新区 that of the 管委会 (R-1.2.4, R-1.2.5)', async () => {
    const county = await smallCounty(database(), '371703');
    const wrong = twoNumberSeal(county, '定陶区行政审批服务局审批专用章（别处镇）');
    expect(codesOf(await issueSeal(county.ctx, actor, wrong))).toEqual(['SEA-02']);
    const luxi = await smallCounty(database(), '371771');
    const { townshipName } = luxi.townships[0];
    const bureau = twoNumberSeal(luxi, `鲁西新区行政审批服务局审批专用章（${townshipName}）`);
    expect(codesOf(await issueSeal(luxi.ctx, actor, bureau))).toEqual(['SEA-02']);
    const commission = twoNumberSeal(luxi, `菏泽鲁西新区管理委员会行政审批专用章（${townshipName}）`);
    expect(codesOf(await issueSeal(luxi.ctx, actor, commission))).toEqual([]);
  });

  it('GOV-07: of several twins issued at once one wins, also among seals kept at the county', async () => {
    const county = await smallCounty(database(), '371722');
    const { countyId, department } = county;
    const seal = {
      countyId,
      kind: 'acceptance',
      name: '单县行政审批服务局受理专用章',
      sealOwnerId: department,
    } as const;
    const issue = () => issueSeal(county.ctx, actor, { ...seal, townshipId: null, authorisation: null });
    const results = await Promise.all([issue(), issue(), issue()]);
    expect(results.filter((r) => r.ok)).toHaveLength(1);
    expect(results.flatMap(codesOf)).toEqual(['GOV-07', 'GOV-07']);
  });

  it('a case sees the seals of its township and those kept at the county, no others', async () => {
    const county = await smallCounty(database(), '371723');
    const { sealId } = await delegateItem(county);
    const { ctx, countyId, department } = county;
    const [first, second] = county.townships;
    const seal = {
      countyId,
      kind: 'department_approval',
      name: '审批专用章',
      sealOwnerId: department,
    } as const;
    const kept = idOf(await issueSeal(ctx, actor, { ...seal, townshipId: null, authorisation: null }));
    const idsFor = (townshipId: string | null) =>
      inTransaction(database(), async (tx) =>
        (await sealsForCase(tx, countyId, townshipId)).map((s) => s.id),
      );
    expect(await idsFor(first.townshipId)).toEqual([sealId, kept]);
    expect(await idsFor(second.townshipId)).toEqual([kept]);
    expect(await idsFor(null)).toEqual([kept]);
  });

  it('E-12: the next keeper must hold the post at the seal’s place', async () => {
    const county = await smallCounty(database(), '371724');
    const { sealId } = await delegateItem(county);
    const handOver = { countyId: county.countyId, sealId, personId: 'stranger', from: null };
    expect(codesOf(await handOverSeal(county.ctx, actor, handOver))).toEqual(['AUT-02']);
    const late = { ...handOver, personId: 'keeper', from: instant('2030-01-01T00:00:00.000Z') };
    expect(codesOf(await handOverSeal(county.ctx, actor, late))).toContain('GOV-02');
  });
});

function twoNumberSeal(county: SmallCounty, name: string) {
  const { countyId, department } = county;
  const { townshipId } = county.townships[0];
  return {
    countyId,
    kind: 'approval_no2' as const,
    name,
    sealOwnerId: department,
    townshipId,
    authorisation: null,
  };
}
