import { expect, it } from 'vitest';
import type { Database } from '../../platform/db/database.ts';
import { inSnapshot, inTransaction } from '../../platform/db/transaction.ts';
import { onBothEngines } from '../../platform/testing/on-both-engines.ts';
import { authorityFacts, keptCountyFacts } from './index.ts';
import { delegateItem } from './testing/delegate-item.ts';
import { type SmallCounty, smallCounty } from './testing/small-county.ts';

onBothEngines('kept facts of a county', (database, engine) => {
  it('ADR 0016 equal what an act reads, before and after every change, and are taken apart once between', async () => {
    const county = await smallCounty(database(), '371702');
    const foreign = await smallCounty(database(), '371703');
    await expectSameAsRead(database(), county);
    const before = await kept(database(), county);
    expect(await kept(database(), county)).toBe(before);

    await delegateItem(foreign);
    expect(await kept(database(), county)).toBe(before);

    await delegateItem(county);
    const after = await kept(database(), county);
    expect(after).not.toBe(before);
    expect(after.factsOf(county.townships[0].townshipId, 'i1').seals).toHaveLength(1);
    await expectSameAsRead(database(), county);
  });

  it('ADR 0016 a change that was rolled back is never shown', async () => {
    const county = await smallCounty(database(), '371722');
    const before = await kept(database(), county);
    const undone = inTransaction(database(), async (tx) => {
      await tx
        .updateTable('organisation')
        .set(({ eb }) => ({ version: eb('version', '+', 1) }))
        .where('county_id', '=', county.countyId)
        .execute();
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await kept(database(), county)).toBe(before);
    await expectSameAsRead(database(), county);
  });

  it('ADR 0016 a snapshot from before a change is shown what it saw, beside a newer one', async () => {
    // The embedded engine does one transaction after another.
    if (engine === 'embedded') return;
    const county = await smallCounty(database(), '371723');
    const { townshipId } = county.townships[0];
    await inSnapshot(database(), async (old) => {
      await keptCountyFacts(database(), old, county.countyId);
      await delegateItem(county);
      expect((await kept(database(), county)).factsOf(townshipId, 'i1').list).not.toBeNull();
      const seen = await keptCountyFacts(database(), old, county.countyId);
      expect(seen.factsOf(townshipId, 'i1').list).toBeNull();
    });
    await expectSameAsRead(database(), county);
  });
});

function kept(database: Database, { countyId }: SmallCounty) {
  return inSnapshot(database, (tx) => keptCountyFacts(database, tx, countyId));
}

async function expectSameAsRead(database: Database, county: SmallCounty): Promise<void> {
  const pairs = county.townships.flatMap(({ townshipId }) =>
    ['i1', 'i2'].map((itemId) => ({ townshipId, itemId })),
  );
  const read = await inSnapshot(database, (tx) => authorityFacts(tx, county.countyId, pairs));
  const { factsOf } = await kept(database, county);
  for (const { townshipId, itemId } of pairs) {
    expect(factsOf(townshipId, itemId)).toEqual(read.get(`${townshipId}/${itemId}`));
  }
}
