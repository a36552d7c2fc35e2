import { authorityFor } from '@tongban/domain/authority';
import { localDate, startOfDay } from '@tongban/domain/time';
import { expect, it } from 'vitest';
import { inTransaction } from '../../platform/db/transaction.ts';
import { onBothEngines } from '../../platform/testing/on-both-engines.ts';
import { type GovernanceResult, grantCapacity, registerOrganisation } from '../organisations/index.ts';
import { changeSealStatus } from '../seals/index.ts';
import { authorityFactsOf } from './authority-facts.store.ts';
import {
  goLive,
  publishDelegationList,
  refold,
  reviewEntrustability,
  suspendAgreement,
  terminateAgreement,
} from './index.ts';
import { firstList, PAPERS_DAY, rowOf } from './testing/delegate-item.ts';
import { type PreparedItem, type PreparedItems, prepareItems } from './testing/prepared-items.ts';
import { actor, codesOf, FIRST_DAY, idOf, type SmallCounty } from './testing/small-county.ts';

/** As many starts meet the act that takes a gate away. */
const STARTS = 8;
/** One act against them all comes right before the third start: it has its time first and commits while that one reads. */
const IN_BETWEEN = 2;
const START = localDate('2023-03-01');
const BEFORE_START = localDate('2023-02-01');
const other = { personId: 'other-editor', organisationId: null };

onBothEngines('start against another editor', (database) => {
  it('design §6, DLG-13: of a start and the suspension or end of its agreement, no start is recorded after the loss', async () => {
    const world = await prepareItems(database(), '371702', STARTS);
    const { ctx, countyId } = world.county;
    const results = await meet(world, (item, at) => {
      const target = { countyId, agreementId: item.agreementId };
      return at % 2 === 0
        ? terminateAgreement(ctx, other, { ...target, lastDay: BEFORE_START, reason: '双方协商' })
        : suspendAgreement(ctx, other, { ...target, from: BEFORE_START, until: null });
    });
    expect(results.others.every(({ ok }) => ok)).toBe(true);
    expect(new Set(results.starts.flatMap(codesOf))).toSatisfy(isWithin(['DLG-02', 'DLG-03', 'DLG-13']));
    await everyStartHadItsGates(world, results.starts);
  });

  it('design §6, DLG-04: of many starts and the next version of the list with another supervisor, none misses its memo', async () => {
    const world = await prepareItems(database(), '371703', STARTS);
    const { county, items } = world;
    const supervisorId = await anotherSupervisor(county, items);
    const rows = items.map(({ itemId }) => ({ ...rowOf(county), itemId, supervisorId }));
    const next = { ...firstList(county), version: 2, effectiveFrom: BEFORE_START, rows };
    const results = await meet(world, (_item, at) =>
      at === IN_BETWEEN ? publishDelegationList(county.ctx, other, next) : null,
    );
    expect(results.others.map(({ ok }) => ok)).toEqual([true]);
    expect(new Set(results.starts.flatMap(codesOf))).toSatisfy(isWithin(['DLG-04']));
    await everyStartHadItsGates(world, results.starts);
  });

  it('design §6, DLG-11: of many starts and a seal that stops, none is recorded without its seal', async () => {
    const world = await prepareItems(database(), '371722', STARTS);
    const { ctx, countyId } = world.county;
    const stop = { countyId, sealId: world.sealId, status: 'suspended', from: null, reason: '查验' } as const;
    const results = await meet(world, (_item, at) =>
      at === IN_BETWEEN ? changeSealStatus(ctx, other, stop) : null,
    );
    expect(results.others.map(({ ok }) => ok)).toEqual([true]);
    expect(new Set(results.starts.flatMap(codesOf))).toSatisfy(isWithin(['DLG-11']));
    await everyStartHadItsGates(world, results.starts);
  });

  it('design §6, DLG-05: of a start and a review that forbids entrusting, no start is recorded after the review', async () => {
    const world = await prepareItems(database(), '371723', STARTS);
    const { ctx, countyId, department: departmentId } = world.county;
    const finding = { departmentId, entrustable: false, basis: '某法第二条', reviewedOn: PAPERS_DAY };
    const results = await meet(world, ({ itemId }) =>
      reviewEntrustability(ctx, other, { countyId, itemId, ...finding }),
    );
    expect(results.others.every(({ ok }) => ok)).toBe(true);
    expect(new Set(results.starts.flatMap(codesOf))).toSatisfy(isWithin(['DLG-05']));
    await everyStartHadItsGates(world, results.starts);
  });

  it('design §6, GOV-01: of two starts of the same item exactly one is recorded', async () => {
    const world = await prepareItems(database(), '371724', STARTS);
    const results = await meet(world, (item) => start(world, item, other));
    for (const [at] of world.items.entries()) {
      const both = [results.starts[at], results.others[at]];
      expect(both.filter((each) => each?.ok)).toHaveLength(1);
      expect(both.flatMap((each) => (each ? codesOf(each) : []))).toEqual(['GOV-01']);
    }
    await everyStartHadItsGates(world, [...results.starts, ...results.others]);
  });
});

function start({ county }: PreparedItems, { itemId }: PreparedItem, by = actor): Promise<GovernanceResult> {
  const { ctx, countyId, townships } = county;
  const { townshipId } = townships[0];
  return goLive(ctx, by, { countyId, townshipId, itemId, generation: 1, startOn: START });
}

/** Starts every item while another editor acts, in turns the one or the other first; null = nothing against this item. */
async function meet(
  world: PreparedItems,
  against: (item: PreparedItem, at: number) => Promise<GovernanceResult> | null,
): Promise<{ starts: GovernanceResult[]; others: GovernanceResult[] }> {
  const acts = world.items.map((item, at) => {
    if (Math.floor(at / 2) % 2 === 0) {
      const own = start(world, item);
      return [own, against(item, at)] as const;
    }
    const others = against(item, at);
    return [start(world, item), others] as const;
  });
  const starts = await Promise.all(acts.map(([own]) => own));
  const others = await Promise.all(acts.flatMap(([, theirs]) => theirs ?? []));
  return { starts, others };
}

/**
 * The clock of a small county goes on with each reading, and is read after the locks: whatever was recorded earlier is known at
 * the instant of the start, and every gate must have held with it.
 */
async function everyStartHadItsGates(
  { county, items }: PreparedItems,
  starts: readonly GovernanceResult[],
): Promise<void> {
  const { ctx, countyId, townships } = county;
  const { townshipId } = townships[0];
  let recorded = 0;
  for (const { itemId } of items) {
    const facts = await inTransaction(ctx.database, (tx) =>
      authorityFactsOf(tx, countyId, { townshipId, itemId }),
    );
    for (const { startOn, recordedAt } of facts.delegation.goLives) {
      recorded += 1;
      const question = { act: 'go_live', at: startOfDay(startOn), knownAt: recordedAt } as const;
      expect(authorityFor(facts, question).refusals, `${itemId} at ${recordedAt}`).toEqual([]);
    }
    const stream = `delegation:${townshipId}:${itemId}`;
    const stored = await inTransaction(ctx.database, (tx) => refold(tx, countyId, stream));
    expect(stored).toMatchObject({ matches: true });
  }
  expect(recorded).toBe(starts.filter(({ ok }) => ok).length);
}

async function anotherSupervisor(county: SmallCounty, items: readonly PreparedItem[]): Promise<string> {
  const { ctx, countyId } = county;
  const dates = { validFrom: FIRST_DAY, validUntil: null, creditCode: null, sealOwnerId: null };
  const body = { kind: 'county_department', name: '城市管理局', shortName: '城市管理局' } as const;
  const organisationId = idOf(
    await registerOrganisation(ctx, actor, { countyId, townshipId: null, ...body, ...dates }),
  );
  for (const { itemId } of items) {
    const capacity = { kind: 'supervisor', itemId, from: FIRST_DAY, until: null, basis: null } as const;
    idOf(await grantCapacity(ctx, actor, { countyId, organisationId, capacity }));
  }
  return organisationId;
}

function isWithin(expected: readonly string[]): (codes: ReadonlySet<string>) => boolean {
  return (codes) => [...codes].every((code) => expected.includes(code));
}
