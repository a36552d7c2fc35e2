import { afterAll, beforeAll, expect, it } from 'vitest';
import { inTransaction } from '../db/transaction.ts';
import { onBothEngines } from '../testing/on-both-engines.ts';
import { createJobs, type Jobs } from './jobs.ts';

onBothEngines('jobs', (database) => {
  let jobs: Jobs;
  const done: string[] = [];
  const errors: unknown[] = [];
  let refusals = 1;
  beforeAll(async () => {
    jobs = createJobs(database(), { onError: (error) => errors.push(error), pollingSeconds: 0.5 });
    jobs.registerWorker<{ id: string }>('note', async ({ id }) => void done.push(id));
    jobs.registerWorker<{ id: string }>('stubborn', async ({ id }) => {
      if (refusals-- > 0) throw new Error('not yet');
      done.push(id);
    });
    jobs.declareQueue('elsewhere');
    jobs.registerSchedule('note', '0 3 * * *');
    await jobs.start();
  });
  afterAll(() => jobs.stop(1000));

  it('design §6: a job exists exactly when its operation committed', async () => {
    const rolledBack = inTransaction(database(), async (tx) => {
      await jobs.enqueue(tx, 'note', { id: 'rolled back' });
      throw new Error('no');
    });
    await expect(rolledBack).rejects.toThrow('no');
    await inTransaction(database(), (tx) => jobs.enqueue(tx, 'note', { id: 'committed' }));
    await expect.poll(() => done, { timeout: 8000 }).toContain('committed');
    expect(done).not.toContain('rolled back');
    expect(errors).toEqual([]);
  });

  it('a job for another node can be queued here, inside the transaction, without hanging', async () => {
    await inTransaction(database(), (tx) =>
      jobs.enqueue(tx, 'elsewhere', { id: 'x' }, { singletonKey: 'x' }),
    );
    const { rows } = await database().executeSql(`select name from pgboss.job where name = 'elsewhere'`);
    expect(rows).toHaveLength(1);
  });

  it('a failing job is told and tried again', async () => {
    await inTransaction(database(), (tx) => jobs.enqueue(tx, 'stubborn', { id: 'second try' }));
    await expect.poll(() => done, { timeout: 12_000 }).toContain('second try');
    expect(errors.map(String)).toEqual(['Error: not yet']);
  });

  it('a queue nobody declared is a bug', async () => {
    await expect(inTransaction(database(), (tx) => jobs.enqueue(tx, 'nobody', {}))).rejects.toThrow(
      'not declared',
    );
  });
});
