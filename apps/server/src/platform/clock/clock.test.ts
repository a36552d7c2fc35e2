import { instant } from '@tongban/domain/time';
import { expect, it } from 'vitest';
import { inTransaction } from '../db/transaction.ts';
import { append } from '../ledger/append.ts';
import { onBothEngines } from '../testing/on-both-engines.ts';
import { createSimulatedClock, systemClock } from './clock.ts';

const start = instant('2026-01-05T00:00:00.000Z');

onBothEngines('clock', (database) => {
  it('design §2.4: a simulated clock stands until it is set, and never goes back', async () => {
    const clock = await createSimulatedClock(database(), start);
    expect(clock.now()).toBe(start);
    clock.set(instant('2026-01-06T00:00:00.000Z'));
    expect(clock.now()).toBe('2026-01-06T00:00:00.000Z');
    expect(() => clock.set(start)).toThrow('cannot go back');
  });

  it('design §2.4: a simulated clock is refused once the ledger has an entry', async () => {
    await inTransaction(database(), (tx) =>
      append(tx, {
        countyId: 'cao',
        stream: 'thing:1',
        expectedVersion: 0,
        at: systemClock.now(),
        actor: 'account:1',
        events: [{ type: 'made', typeVersion: 1, payload: {} }],
      }),
    );
    await expect(createSimulatedClock(database(), start)).rejects.toThrow('只能用于空数据库');
  });
});
