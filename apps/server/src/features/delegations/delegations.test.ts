import { addDays, instant, localDate, startOfDay } from '@tongban/domain/time';
import { expect, it } from 'vitest';
import { inTransaction } from '../../platform/db/transaction.ts';
import { onBothEngines } from '../../platform/testing/on-both-engines.ts';
import {
  explainAuthority,
  goLive,
  publishDelegationList,
  recallDelegation,
  refold,
  signAgreement,
  suspendAgreement,
  terminateAgreement,
} from './index.ts';
import { delegateItem, firstList, LAST_DAY, PAPERS_DAY, rowOf, START_DAY } from './testing/delegate-item.ts';
import { actor, codesOf, smallCounty } from './testing/small-county.ts';

/** One county per test, so that the tests of one database do not meet. */
const COUNTIES = ['371702', '371703', '371722', '371723', '371724', '371725', '371726', '371728'] as const;

onBothEngines('governance of delegations', (database) => {
  it('design §2.1: every gate met, the township decides; before the start day it does not (DLG-14)', async () => {
    const county = await smallCounty(database(), COUNTIES[0]);
    await delegateItem(county);
    const query = {
      countyId: county.countyId,
      townshipId: county.townships[0].townshipId,
      itemId: county.itemId,
      act: 'decide' as const,
    };
    const may = await explainAuthority(county.ctx, { ...query, at: startOfDay(START_DAY) });
    expect(may).toMatchObject({ allowed: true, decidingOrganId: county.department });
    const early = await explainAuthority(county.ctx, { ...query, at: startOfDay(addDays(START_DAY, -1)) });
    expect(early.refusals.map((r) => r.code)).toContain('DLG-14');
    const other = { ...query, townshipId: county.townships[1].townshipId, at: startOfDay(START_DAY) };
    expect((await explainAuthority(county.ctx, other)).refusals.map((r) => r.code)).toEqual(['DLG-10']);
    const notKnown = { ...query, at: startOfDay(START_DAY), knownAt: instant('2022-11-01T00:00:00.000Z') };
    expect((await explainAuthority(county.ctx, notKnown)).allowed).toBe(false);
  });

  it('DLG-02 to DLG-12: going live is refused with all unmet gates and writes nothing', async () => {
    const county = await smallCounty(database(), COUNTIES[1]);
    await publishDelegationList(county.ctx, actor, firstList(county));
    const { countyId, itemId } = county;
    const { townshipId } = county.townships[0];
    const command = { countyId, townshipId, itemId, generation: 1, startOn: START_DAY };
    const codes = codesOf(await goLive(county.ctx, actor, command));
    expect(new Set(codes)).toEqual(
      new Set(['DLG-09', 'DLG-05', 'DLG-02', 'DLG-03', 'DLG-04', 'DLG-12', 'DLG-11']),
    );
    const stored = await inTransaction(database(), (tx) =>
      refold(tx, countyId, `delegation:${townshipId}:${itemId}`),
    );
    expect(stored).toEqual({ version: 0, matches: true });
  });

  it('E-01, DLG-13: suspended, terminated and recalled powers end on their day', async () => {
    const county = await smallCounty(database(), COUNTIES[2]);
    const { agreementId } = await delegateItem(county);
    const { ctx, countyId, itemId } = county;
    const { townshipId } = county.townships[0];
    const codesOn = async (day: string) => {
      const query = { countyId, townshipId, itemId, act: 'accept' as const, at: startOfDay(localDate(day)) };
      return (await explainAuthority(ctx, query)).refusals.map((r) => r.code);
    };
    const suspension = { from: localDate('2023-04-01'), until: localDate('2023-04-30') };
    expect(codesOf(await suspendAgreement(ctx, actor, { countyId, agreementId, ...suspension }))).toEqual([]);
    expect(await codesOn('2023-04-15')).toContain('DLG-13');
    expect(await codesOn('2023-05-01')).toEqual([]);
    const recall = { generation: 1, effectiveOn: localDate('2023-09-01'), reason: 'runs_badly' as const };
    expect(codesOf(await recallDelegation(ctx, actor, { countyId, townshipId, itemId, ...recall }))).toEqual(
      [],
    );
    expect(await codesOn('2023-08-31')).toEqual([]);
    expect(await codesOn('2023-09-01')).toEqual(['DLG-13']);
    const end = { lastDay: localDate('2023-06-30'), reason: '双方协商' };
    expect(codesOf(await terminateAgreement(ctx, actor, { countyId, agreementId, ...end }))).toEqual([]);
    expect(await codesOn('2023-07-01')).toContain('DLG-13');
    for (const stream of [`agreement:${agreementId}`, `delegation:${townshipId}:${itemId}`]) {
      expect(await inTransaction(database(), (tx) => refold(tx, countyId, stream))).toMatchObject({
        matches: true,
      });
    }
  });

  it('DLG-08, GOV-05: the next version follows the last, and a row leaves only after its recall', async () => {
    const county = await smallCounty(database(), COUNTIES[3]);
    await delegateItem(county);
    const { ctx, countyId, itemId } = county;
    const { townshipId } = county.townships[0];
    const next = { ...firstList(county), version: 2, publishedOn: localDate('2023-03-01') };
    const empty = { ...next, effectiveFrom: localDate('2023-06-01'), rows: [] };
    expect(codesOf(await publishDelegationList(ctx, actor, { ...empty, version: 3 }))).toContain('DLG-08');
    expect(codesOf(await publishDelegationList(ctx, actor, empty))).toEqual(['GOV-05']);
    const recall = { generation: 1, effectiveOn: localDate('2023-06-01'), reason: 'mode_changed' as const };
    await recallDelegation(ctx, actor, { countyId, townshipId, itemId, ...recall });
    const changed = { ...rowOf(county), generation: 2, mode: 'entrusted_acceptance' as const };
    const published = await publishDelegationList(ctx, actor, { ...empty, rows: [changed] });
    expect(published).toEqual({ ok: true, id: townshipId, version: 2 });
  });

  it('design §6: a version that is not the newest is a conflict, told with what was done since', async () => {
    const county = await smallCounty(database(), COUNTIES[4]);
    await publishDelegationList(county.ctx, actor, firstList(county));
    const stale = await publishDelegationList(county.ctx, actor, {
      ...firstList(county),
      expectedVersion: 0,
    });
    expect(stale).toMatchObject({
      ok: false,
      conflict: { actualVersion: 1, lastEvents: [{ type: 'delegationListPublished', actor: 'recorder' }] },
    });
  });

  it('design §6: of two publishers at once one wins and the other gets a conflict', async () => {
    const county = await smallCounty(database(), COUNTIES[5]);
    const publish = (personId: string) =>
      publishDelegationList(
        county.ctx,
        { personId, organisationId: null },
        { ...firstList(county), expectedVersion: 0 },
      );
    const results = await Promise.all(['a', 'b', 'c', 'd'].map(publish));
    expect(results.filter((r) => r.ok)).toHaveLength(1);
    expect(results.filter((r) => !r.ok && 'conflict' in r)).toHaveLength(3);
  });

  it('DLG-06: nobody but the township itself signs, and only with the holder of the power', async () => {
    const county = await smallCounty(database(), COUNTIES[6]);
    const { ctx, countyId, itemId } = county;
    const [first, second] = county.townships;
    const terms = {
      countyId,
      number: 'A-1',
      kind: 'entrusted_decision' as const,
      departmentId: county.department,
      townshipId: first.townshipId,
      townshipOrganisationId: first.governmentId,
      itemIds: [itemId],
      signedOn: PAPERS_DAY,
      from: START_DAY,
      until: LAST_DAY,
      inFlight: { kind: 'hand_over' as const },
    };
    const codes = async (change: Partial<typeof terms>) =>
      codesOf(await signAgreement(ctx, actor, { ...terms, ...change }));
    expect(await codes({ townshipOrganisationId: second.governmentId })).toEqual(['DLG-06']);
    expect(await codes({ departmentId: second.governmentId })).toEqual(['DLG-06']);
    expect(await codes({ departmentId: county.supervisor })).toEqual(['DLG-06']);
    expect(await codes({})).toEqual([]);
  });
});
