import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { decryptBytes, encryptBytes, type FieldPlace } from '../crypto/field-encryption.ts';
import type { KeyRing } from '../crypto/key-ring.ts';
import { sm3Hex } from '../crypto/sm3.ts';

/** Encrypted contents on disk by digest, outside the web root. The same content is stored once. */
export interface BlobStore {
  /** Stores durably (file and directory are synced) and returns the SM3 digest of the content. */
  put(content: Uint8Array): Promise<string>;
  /** Reads and checks against the digest; undefined when there is none. Throws when it was altered. */
  get(digest: string): Promise<Uint8Array | undefined>;
  /**
   * Takes a content off the disk that nothing refers to any more. One that was put in a moment ago stays: whoever put it may
   * not have recorded it yet.
   */
  remove(digest: string): Promise<void>;
}

/** A blob store under `directory` as `aa/bb/<digest>`. */
export function createBlobStore(directory: string, keys: KeyRing): BlobStore {
  return {
    put: async (content) => {
      const digest = sm3Hex(content);
      const path = pathOf(directory, digest);
      if (!(await touch(path))) await writeDurably(path, seal(keys, digest, content));
      return digest;
    },
    get: async (digest) => {
      const stored = await readFile(pathOf(directory, digest)).catch(ignoreMissing);
      if (!stored) return undefined;
      const content = unseal(keys, digest, stored);
      if (sm3Hex(content) !== digest) throw new Error(`File ${digest} does not fit its digest.`);
      return content;
    },
    remove: (digest) => removeUnlessFresh(pathOf(directory, digest)),
  };
}

const nonceLength = 12;
const lineFeed = 0x0a;

function seal(keys: KeyRing, digest: string, content: Uint8Array): Uint8Array {
  const { header, nonce, sealed } = encryptBytes(keys, placeOf(digest), content);
  return Buffer.concat([Buffer.from(`${header}\n`, 'ascii'), nonce, sealed]);
}

function unseal(keys: KeyRing, digest: string, stored: Buffer): Uint8Array {
  const end = stored.indexOf(lineFeed);
  const [algorithm = '', keyId = ''] = stored.subarray(0, end).toString('ascii').split(':');
  const nonce = stored.subarray(end + 1, end + 1 + nonceLength);
  return decryptBytes(keys, placeOf(digest), {
    algorithm,
    keyId,
    nonce,
    sealed: stored.subarray(end + 1 + nonceLength),
  });
}

function placeOf(digest: string): FieldPlace {
  return { table: 'file', column: 'content', row: digest };
}

function pathOf(directory: string, digest: string): string {
  if (!/^[0-9a-f]{64}$/.test(digest)) throw new Error('A file digest has 64 hex digits.');
  return join(directory, digest.slice(0, 2), digest.slice(2, 4), digest);
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomUUID()}.tmp`;
  try {
    const file = await open(draft, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
  // New folders are entries of their parents: sync these too, else a power cut may lose the file.
  for (const parent of [folder, dirname(folder), dirname(dirname(folder))]) await syncFolder(parent);
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Marks a stored content as just put in; false when there is none. */
async function touch(path: string): Promise<boolean> {
  const now = new Date();
  return (await utimes(path, now, now).then(() => true, ignoreMissing)) === true;
}

const freshMs = 3600_000;

async function removeUnlessFresh(path: string): Promise<void> {
  const aside = `${path}.${randomUUID()}.gone`;
  const moved = await rename(path, aside).then(() => true, ignoreMissing);
  if (moved !== true) return;
  // Only what lies aside can no longer be touched by a put: now its time is the last one.
  const { mtimeMs } = await stat(aside);
  if (Date.now() - mtimeMs < freshMs) await rename(aside, path);
  else await rm(aside);
}

function ignoreMissing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}
