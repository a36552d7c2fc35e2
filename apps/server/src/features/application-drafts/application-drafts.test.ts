import { tmpdir } from 'node:os';
import { addMilliseconds, type Instant, instant } from '@tongban/domain/time';
import { expect, it } from 'vitest';
import { createKeyRing } from '../../platform/crypto/keys.ts';
import { inTransaction } from '../../platform/db/transaction.ts';
import { createFileStore } from '../../platform/files/file-store.ts';
import { systemIds } from '../../platform/ids.ts';
import { onBothEngines } from '../../platform/testing/on-both-engines.ts';
import {
  adoptDraft,
  changeDraft,
  discardDraft,
  findOpenDraft,
  finishDraft,
  readDraft,
  removeOldDrafts,
  startDraft,
  withTyped,
} from './index.ts';

const START = instant('2026-03-16T01:00:00.000Z');
const MINUTE = 60_000;
const RECEIPT = {
  caseId: '019538a0-0000-7000-8000-000000000000',
  number: '371721-2026-000001-5',
  code: 'K7M4QX',
  placeName: '庄寨镇便民服务中心',
  outcomeDueOn: '2026-03-23',
  receivedAt: START,
};

onBothEngines('drafts of applications', (database) => {
  let now: Instant = START;
  const keys = createKeyRing();
  const contextOf = () => ({
    files: createFileStore({ directory: tmpdir(), keys, ids: systemIds, maxBytes: 1 }),

    database: database(),
    keys,
    ids: systemIds,
    clock: { simulated: true, now: () => now },
  });
  const start = (visitHash: string) =>
    startDraft(contextOf(), { visitHash, itemId: 'item', countyId: 'county-03', content: {} });

  it('design §6: keeps what was typed encrypted, and gives it to its own visit only', async () => {
    const { id } = await start('mine');
    const key = { id, visitHash: 'mine' };
    await changeDraft(contextOf(), key, ({ content, countyId }) => ({
      countyId,
      content: withTyped(content, 'applicant', { name: ['老石豆腐坊'] }),
    }));
    expect((await readDraft(contextOf(), key))?.content.typed.applicant?.name).toEqual(['老石豆腐坊']);
    expect(await readDraft(contextOf(), { id, visitHash: 'theirs' })).toBeUndefined();
    expect(await readDraft(contextOf(), { id: 'no-uuid', visitHash: 'mine' })).toBeUndefined();
    expect((await findOpenDraft(contextOf(), { visitHash: 'mine', itemId: 'item' }))?.id).toBe(id);
    const [row] = await inTransaction(database(), (tx) =>
      tx.selectFrom('application_draft').select('ciphertext').where('id', '=', id).execute(),
    );
    expect(row?.ciphertext).not.toContain('豆腐');
  });

  it('hands a draft over to a new visit of whoever held its form', async () => {
    const { id } = await start('old');
    expect(await adoptDraft(contextOf(), { id, visitHash: 'guess' }, 'new')).toBe(false);
    expect(await adoptDraft(contextOf(), { id, visitHash: 'old' }, 'new')).toBe(true);
    expect(await readDraft(contextOf(), { id, visitHash: 'old' })).toBeUndefined();
    expect(await readDraft(contextOf(), { id, visitHash: 'new' })).toBeDefined();
  });

  it('E-46: erases what was typed after submission and keeps the receipt for half an hour', async () => {
    const { id } = await start('done');
    const key = { id, visitHash: 'done' };
    const type = () =>
      changeDraft(contextOf(), key, ({ content, countyId }) => ({
        countyId,
        content: withTyped(content, 'form', { shopName: ['豆腐坊'] }),
      }));
    await type();
    await finishDraft(contextOf(), key, RECEIPT);
    // A tab that was left open changes nothing any more.
    expect((await type())?.content.typed).toEqual({});
    expect((await readDraft(contextOf(), key))?.content).toMatchObject({ typed: {}, receipt: RECEIPT });
    expect(await findOpenDraft(contextOf(), { visitHash: 'done', itemId: 'item' })).toBeUndefined();
    now = addMilliseconds(START, 30 * MINUTE);
    expect(await readDraft(contextOf(), key)).toBeUndefined();
    now = START;
  });

  it('erases a draft at its owner’s wish, and by the job a day after the last change', async () => {
    const { id } = await start('away');
    await discardDraft(contextOf(), { id, visitHash: 'other' });
    expect(await readDraft(contextOf(), { id, visitHash: 'away' })).toBeDefined();
    await discardDraft(contextOf(), { id, visitHash: 'away' });
    expect(await readDraft(contextOf(), { id, visitHash: 'away' })).toBeUndefined();

    await start('late');
    now = addMilliseconds(START, 24 * 60 * MINUTE - 1);
    expect(await findOpenDraft(contextOf(), { visitHash: 'late', itemId: 'item' })).toBeDefined();
    now = addMilliseconds(START, 24 * 60 * MINUTE);
    expect(await removeOldDrafts(contextOf())).toBeGreaterThan(0);
    expect(await findOpenDraft(contextOf(), { visitHash: 'late', itemId: 'item' })).toBeUndefined();
  });
});
