import { instant } from '@tongban/domain/time';
import { expect, it } from 'vitest';
import { createKeyRing } from '../crypto/keys.ts';
import { sm3Hex } from '../crypto/sm3.ts';
import { inTransaction } from '../db/transaction.ts';
import { systemIds } from '../ids.ts';
import { onBothEngines } from '../testing/on-both-engines.ts';
import { erasePersonal, putPersonal, readPersonal } from './personal-content.store.ts';

const at = instant('2026-03-02T01:02:03.004Z');
const keys = createKeyRing();

onBothEngines('personal content', (database) => {
  it('design §6: stores content encrypted with a salted commitment, and reads it back', async () => {
    const content = { name: '王秀兰', phone: '13800000000' };
    await inTransaction(database(), async (tx) => {
      const { id, commitment } = await putPersonal(tx, keys, systemIds, {
        countyId: 'cao',
        kind: 'form',
        content,
        at,
      });
      expect(await readPersonal(tx, keys, 'cao', id)).toEqual({ content });
      expect(await readPersonal(tx, keys, 'shan', id)).toBeUndefined();
      const row = await tx
        .selectFrom('personal_content')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      expect(JSON.stringify(row)).not.toContain('王秀兰');
      expect(commitment).toBe(sm3Hex(`${row.salt}{"name":"王秀兰","phone":"13800000000"}`));
    });
  });

  it('design §6: erasing removes content and salt, the commitment stays', async () => {
    await inTransaction(database(), async (tx) => {
      const { id, commitment } = await putPersonal(tx, keys, systemIds, {
        countyId: 'cao',
        kind: 'form',
        content: [1],
        at,
      });
      expect(await erasePersonal(tx, 'cao', id, at)).toBe(true);
      expect(await erasePersonal(tx, 'cao', id, at)).toBe(false);
      expect(await readPersonal(tx, keys, 'cao', id)).toBe('erased');
      const row = await tx
        .selectFrom('personal_content')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      expect(row).toMatchObject({ ciphertext: null, salt: null, commitment, erased_at: at });
    });
  });

  it('design §6: content moved to another row cannot be read', async () => {
    const moved = inTransaction(database(), async (tx) => {
      const put = (content: string) =>
        putPersonal(tx, keys, systemIds, { countyId: 'cao', kind: 'form', content, at });
      const [one, two] = [await put('a'), await put('b')];
      const row = await tx
        .selectFrom('personal_content')
        .selectAll()
        .where('id', '=', one.id)
        .executeTakeFirstOrThrow();
      await tx
        .updateTable('personal_content')
        .set({ ciphertext: row.ciphertext })
        .where('id', '=', two.id)
        .execute();
      return readPersonal(tx, keys, 'cao', two.id);
    });
    await expect(moved).rejects.toThrow('cannot be decrypted');
  });
});
