import type { AuthorityFacts } from '@tongban/domain/authority';
import {
  emptyDelegation,
  evolveAgreement,
  evolveDelegation,
  evolveDelegationList,
  evolveEntrustability,
  evolveMemo,
} from '@tongban/domain/delegation';
import { type DomainEvent, foldStream, type Recorded } from '@tongban/domain/ledger';
import { evolveOrganisation } from '@tongban/domain/organisation';
import { evolveSeal } from '@tongban/domain/seal';
import { expect, it } from 'vitest';
import { inTransaction, type Tx } from '../../platform/db/transaction.ts';
import { readStreams } from '../../platform/ledger/read-stream.ts';
import { onBothEngines } from '../../platform/testing/on-both-engines.ts';
import type { Pair } from '../organisations/index.ts';
import { authorityFacts, lockAuthorityGuard } from './index.ts';
import { delegateItem } from './testing/delegate-item.ts';
import { smallCounty } from './testing/small-county.ts';

onBothEngines('authority facts', (database, engine) => {
  it('equal a naive refold of the whole ledger, for delegated pairs and for others', async () => {
    const county = await smallCounty(database(), '371702');
    const foreign = await smallCounty(database(), '371703');
    await delegateItem(county);
    await delegateItem(foreign);
    const pairs = county.townships.flatMap(({ townshipId }) =>
      ['i1', 'i2'].map((itemId) => ({ townshipId, itemId })),
    );
    await inTransaction(database(), async (tx) => {
      const loaded = await authorityFacts(tx, county.countyId, pairs);
      expect(loaded.get(`${county.townships[0].townshipId}/i1`)?.seals).toHaveLength(1);
      for (const pair of pairs) {
        expect(loaded.get(`${pair.townshipId}/${pair.itemId}`)).toEqual(
          await naiveFacts(tx, county.countyId, pair),
        );
      }
    });
  });

  it('design §2.2: take one statement for one pair and for many', async () => {
    const county = await smallCounty(database(), '371722');
    const pairs = county.townships.map(({ townshipId }) => ({ townshipId, itemId: 'i1' }));
    for (const asked of [pairs.slice(0, 1), pairs]) {
      await inTransaction(database(), async (tx) => {
        const count = { statements: 0 };
        const counting = tx.withPlugin({
          transformQuery: ({ node }) => {
            count.statements += 1;
            return node;
          },
          transformResult: async ({ result }) => result,
        });
        await authorityFacts(counting as Tx, county.countyId, asked);
        expect(count.statements).toBe(1);
      });
    }
  });

  it('design §6 “Locks”: gated acts share a guard, a governance act waits for them', async () => {
    const county = await smallCounty(database(), '371723');
    const { townshipId } = county.townships[0];
    const lock = (tx: Tx, strength: 'share' | 'update') =>
      lockAuthorityGuard(tx, county.countyId, townshipId, 'i1', strength);
    await inTransaction(database(), (tx) => lock(tx, 'share'));
    if (engine === 'embedded') return;
    const order: string[] = [];
    await inTransaction(database(), async (gated) => {
      await lock(gated, 'share');
      await inTransaction(database(), (other) => lock(other, 'share'));
      order.push('shared');
      const governing = inTransaction(database(), async (tx) => {
        await lock(tx, 'update');
        order.push('governed');
      });
      await new Promise((resolve) => setTimeout(resolve, 100));
      order.push('gated act done');
      return { governing };
    }).then(({ governing }) => governing);
    expect(order).toEqual(['shared', 'gated act done', 'governed']);
  });
});

/** Folds every stream of the county and picks by reading the states, without any of the stored rows. */
async function naiveFacts(tx: Tx, countyId: string, { townshipId, itemId }: Pair): Promise<AuthorityFacts> {
  const rows = await tx
    .selectFrom('ledger')
    .select('stream')
    .distinct()
    .where('county_id', '=', countyId)
    .execute();
  const streams = await readStreams(
    tx,
    countyId,
    rows.map((row) => row.stream),
  );
  const statesOf = <S, E extends DomainEvent>(
    prefix: string,
    evolve: (state: S | null, event: Recorded<E>) => S,
  ): S[] =>
    [...streams]
      .filter(([stream]) => stream.startsWith(`${prefix}:`))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([, events]) => foldStream<S, E>(evolve, events as unknown as Recorded<E>[]) ?? []);
  return {
    townshipId,
    itemId,
    organisations: new Map(statesOf('organisation', evolveOrganisation).map((o) => [o.id, o])),
    list: statesOf('delegation-list', evolveDelegationList).find((l) => l.townshipId === townshipId) ?? null,
    delegation:
      statesOf('delegation', evolveDelegation).find(
        (d) => d.townshipId === townshipId && d.itemId === itemId,
      ) ?? emptyDelegation(townshipId, itemId),
    entrustability: statesOf('entrustability', evolveEntrustability).find((e) => e.itemId === itemId) ?? null,
    agreements: statesOf('agreement', evolveAgreement).filter(
      (a) => a.townshipId === townshipId && a.itemIds.includes(itemId),
    ),
    memos: statesOf('memo', evolveMemo).filter(
      (m) => m.townshipId === townshipId && m.items.some((i) => i.itemId === itemId),
    ),
    seals: statesOf('seal', evolveSeal).filter((s) => s.townshipId === townshipId),
  };
}
