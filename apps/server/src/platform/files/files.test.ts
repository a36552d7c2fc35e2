import { mkdtemp, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instant } from '@tongban/domain/time';
import { expect, it } from 'vitest';
import { createKeyRing } from '../crypto/keys.ts';
import { sm3Hex } from '../crypto/sm3.ts';
import { inTransaction } from '../db/transaction.ts';
import { systemIds } from '../ids.ts';
import { onBothEngines } from '../testing/on-both-engines.ts';
import { createFileStore } from './file-store.ts';

const at = instant('2026-03-02T01:02:03.004Z');
const pdf = new Uint8Array(Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'));
const png = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

async function newStore(maxBytes = 1024 * 1024) {
  const directory = await mkdtemp(join(tmpdir(), 'tongban-files-'));
  return {
    directory,
    files: createFileStore({ directory, keys: createKeyRing(), ids: systemIds, maxBytes }),
  };
}

onBothEngines('files', (database) => {
  it('design §9: an upload is stored encrypted by digest, recorded, listed and read back', async () => {
    const { directory, files } = await newStore();
    const result = await files.stageUpload('身份证.pdf', pdf);
    if ('refusal' in result) throw new Error(result.refusal.detail);
    const digest = sm3Hex(pdf);
    expect(result.staged).toEqual({
      name: '身份证.pdf',
      digest,
      mediaType: 'application/pdf',
      bytes: pdf.length,
    });
    const path = join(directory, digest.slice(0, 2), digest.slice(2, 4), digest);
    expect((await readFile(path)).includes('%PDF')).toBe(false);
    await inTransaction(database(), async (tx) => {
      const use = { countyId: 'cao', purpose: 'material', record: 'thing:1', at };
      const stored = await files.record(tx, result.staged, use);
      expect(stored).toMatchObject({ ...result.staged, countyId: 'cao', record: 'thing:1', createdAt: at });
      expect(await files.find(tx, 'cao', stored.id)).toEqual(stored);
      expect(await files.find(tx, 'shan', stored.id)).toBeUndefined();
      expect(await files.listOf(tx, 'cao', 'thing:1')).toEqual([stored]);
      expect(await files.read(stored)).toEqual(Buffer.from(pdf));
      const row = await tx
        .selectFrom('file')
        .selectAll()
        .where('id', '=', stored.id)
        .executeTakeFirstOrThrow();
      expect(JSON.stringify(row)).not.toContain('身份证');
    });
  });
});

it('design §9: the same content is stored once, and no draft is left behind', async () => {
  const { directory, files } = await newStore();
  await Promise.all([files.stageUpload('a.png', png), files.stageUpload('b.png', png)]);
  await files.stageUpload('c.png', png);
  const names = (await readdir(directory, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  expect(names.map((entry) => entry.name)).toEqual([sm3Hex(png)]);
});

it('a file altered on disk is not handed out', async () => {
  const { directory, files } = await newStore();
  const staged = await files.stageOwn('x.pdf', 'application/pdf', pdf);
  const path = join(directory, staged.digest.slice(0, 2), staged.digest.slice(2, 4), staged.digest);
  const bytes = await readFile(path);
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  await writeFile(path, bytes);
  await expect(files.read(staged)).rejects.toThrow('cannot be decrypted');
});

it.each([
  ['文件.pdf', new Uint8Array(0), 'file_empty'],
  ['大文件.pdf', new Uint8Array([...pdf, ...new Uint8Array(2_000_000)]), 'file_too_large'],
  ['脚本.pdf', new Uint8Array(Buffer.from('<html><script>alert(1)</script></html>')), 'file_type_refused'],
  ['照片.pdf', png, 'file_type_refused'],
])('design §9: %s is refused by content, naming the file and the mend', async (name, content, code) => {
  const { files } = await newStore();
  const result = await files.stageUpload(name, content);
  expect(result).toMatchObject({
    refusal: { code, detail: expect.stringContaining(`“${name}”`), next: expect.stringMatching(/^请/) },
  });
});

onBothEngines('erasing files', (database) => {
  it('PIPL art. 47: takes out rows of a record, and contents that nothing refers to and nobody just put in', async () => {
    const { directory, files } = await newStore();
    const names = async () =>
      (await readdir(directory, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    const record = (use: { record: string; purpose: string }, content: Uint8Array) =>
      inTransaction(database(), async (tx) => {
        const staged = await files.stageOwn('x', 'text/plain', content);
        return files.record(tx, staged, { countyId: 'cao', at, ...use });
      });
    const [own, kept] = [Buffer.from('own'), Buffer.from('kept')];
    const one = await record({ record: 'upload:a', purpose: 'upload' }, own);
    const two = await record({ record: 'upload:a', purpose: 'upload' }, kept);
    await record({ record: 'case:1', purpose: 'material' }, kept);
    const erase = (ids?: readonly string[]) =>
      inTransaction(database(), (tx) => files.erase(tx, 'cao', 'upload:a', ids));
    expect(await erase(['no-uuid'])).toEqual([]);
    expect(await inTransaction(database(), (tx) => files.erase(tx, 'shan', 'upload:a'))).toEqual([]);
    expect(await erase([one.id])).toEqual([one.digest]);
    expect(await inTransaction(database(), (tx) => files.eraseBefore(tx, 'upload', at))).toEqual([]);
    const later = instant('2026-03-09T01:02:03.005Z');
    expect(await inTransaction(database(), (tx) => files.eraseBefore(tx, 'upload', later))).toEqual([
      two.digest,
    ]);
    const sweep = () =>
      inTransaction(database(), (tx) => files.sweep(tx, [one.digest, two.digest, one.digest]));
    // Somebody may have put the same content in just now, without a row yet.
    await sweep();
    expect(await names()).toHaveLength(2);
    for (const { digest } of [one, two]) {
      const path = join(directory, digest.slice(0, 2), digest.slice(2, 4), digest);
      await utimes(path, new Date(0), new Date(0));
    }
    await sweep();
    expect((await names()).map(({ name }) => name)).toEqual([two.digest]);
    await sweep();
    // Putting it in again makes it fresh again.
    await files.stageOwn('y', 'text/plain', own);
    await sweep();
    expect(await names()).toHaveLength(2);
  });
});
