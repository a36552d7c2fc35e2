import { instant } from '@tongban/domain/time';
import { expect, it } from 'vitest';
import { inTransaction } from '../db/transaction.ts';
import { systemIds } from '../ids.ts';
import { onBothEngines } from '../testing/on-both-engines.ts';
import { type AccessEntry, createAccessLog } from './access-log.ts';
import { closeSegments, verifySegments } from './close-segments.ts';

function entry(at: string, subject = 'person:1'): AccessEntry {
  return {
    countyId: 'cao',
    at: instant(at),
    actor: 'account:1',
    subject,
    purpose: 'handling',
    fields: ['phone'],
  };
}

onBothEngines('access log', (database) => {
  const count = async () =>
    (await database().executeSql('select count(*)::int as n from access_log')).rows[0]?.n;
  const unexpected = (error: unknown) => {
    throw error;
  };

  it('design §6: batches are written by timer and at shutdown; un-masking is written before the answer', async () => {
    const log = createAccessLog(database(), { ids: systemIds, intervalMs: 20, onError: unexpected });
    log.log(entry('2026-03-02T01:10:00.000Z'));
    expect(await count()).toBe(0);
    await expect.poll(count).toBe(1);
    await log.logBeforeAnswer(entry('2026-03-02T01:20:00.000Z'));
    expect(await count()).toBe(2);
    await inTransaction(database(), (tx) => log.logInTransaction(tx, entry('2026-03-02T03:00:00.000Z')));
    for (let index = 0; index < 1200; index += 1)
      log.log(entry('2026-03-02T05:59:59.999Z', `person:${index}`));
    await log.close();
    expect(await count()).toBe(1203);
  });

  it('design §6: hours are chained once they are over, and a removed entry is found and named', async () => {
    expect(await closeSegments(database(), instant('2026-03-02T02:09:59.999Z'))).toBe(0);
    expect(await closeSegments(database(), instant('2026-03-02T06:10:00.000Z'))).toBe(3);
    expect(await closeSegments(database(), instant('2026-03-02T06:10:00.000Z'))).toBe(0);
    expect(await verifySegments(database())).toEqual([]);
    const [off, on] =
      database().engine === 'embedded'
        ? ['alter table access_log disable trigger all', 'alter table access_log enable trigger all']
        : ['reset role', 'set role tongban_app'];
    await database().executeSql(`${off}; delete from access_log where at = '2026-03-02T03:00:00Z'; ${on}`);
    expect(await verifySegments(database())).toEqual([
      { hour: '2026-03-02T03:00:00.000Z', problem: '1 entries were chained, 0 are there' },
    ]);
  });
});
