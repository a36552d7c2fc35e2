import { link, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { generateSm2KeyPair } from '@tongban/gb';
import { type Ids, systemIds } from '../ids.ts';
import { formatKeyFile, parseKeyFile } from './key-file.ts';
import type { KeyRing } from './key-ring.ts';

/** The ring, and whether its file was made just now: then the operator must be told to back it up. */
export interface LoadedKeys {
  readonly keys: KeyRing;
  /** Set at the first start: text for the operator. */
  readonly notice: string | null;
}

/** Loads the key file, or makes it (mode 0600) at the first start. Throws when it is damaged. */
export async function loadKeys(path: string, ids: Ids = systemIds): Promise<LoadedKeys> {
  const text = await readFile(path, 'utf8').catch(ignoreMissing);
  if (text !== undefined) return { keys: parseKeyFile(text, path), notice: null };
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${ids.uuid()}`;
  await writeDurably(draft, formatKeyFile(createKeyRing(ids)));
  // A link fails when another node made the file first; its keys then count.
  const made = await link(draft, path)
    .then(() => true)
    .catch(ignoreExisting);
  await rm(draft);
  const keys = parseKeyFile(await readFile(path, 'utf8'), path);
  return { keys, notice: made ? backUpNotice(path) : null };
}

/** Adds a fresh data key and makes it the active one; old values stay readable. Restart the nodes afterwards. */
export async function rotateKeys(path: string, ids: Ids = systemIds): Promise<KeyRing> {
  const ring = parseKeyFile(await readFile(path, 'utf8'), path);
  const text = formatKeyFile(withFreshKey(ring, ids));
  const draft = `${path}.${ids.uuid()}`;
  await writeDurably(draft, text);
  await rename(draft, path);
  return parseKeyFile(text, path);
}

/** A new ring with one data key. */
export function createKeyRing(ids: Ids = systemIds): KeyRing {
  return {
    activeKeyId: 'k1',
    dataKeys: new Map([['k1', ids.randomBytes(32)]]),
    indexKey: ids.randomBytes(32),
    signing: generateSm2KeyPair(),
  };
}

function withFreshKey(ring: KeyRing, ids: Ids): KeyRing {
  const id = `k${ring.dataKeys.size + 1}`;
  return { ...ring, activeKeyId: id, dataKeys: new Map([...ring.dataKeys, [id, ids.randomBytes(32)]]) };
}

async function writeDurably(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

function backUpNotice(path: string): string {
  return `已生成密钥文件 ${path}，请立即备份到安全的地方：丢失后加密数据无法恢复。\nKey file ${path} was made. Back this up now: without it the encrypted data is lost.`;
}

function ignoreMissing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}

function ignoreExisting(error: unknown): false {
  if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
  throw error;
}
