import { existsSync } from 'node:fs';
import type { Instant } from '@tongban/domain/time';
import { ConfigError } from '../config/config.ts';
import type { KeyRing } from '../crypto/key-ring.ts';
import { sm3Hex } from '../crypto/sm3.ts';
import type { Database } from '../db/database.ts';
import { inTransaction } from '../db/transaction.ts';
import { decideInstallation, readInstallation } from './installation.store.ts';

const KEY = 'signing_key_digest';

/**
 * Before a key file is looked for: a database that has seen one is never given another, since its contents could not be read
 * with it. Throws `ConfigError` when the file is missing.
 */
export async function assertKeyFile(database: Database, keyFile: string): Promise<void> {
  const known = await inTransaction(database, (tx) => readInstallation(tx, KEY));
  if (known === undefined || existsSync(keyFile)) return;
  throw new ConfigError(
    `该数据库已有加密数据，但没有找到密钥文件 ${keyFile}；请用备份恢复密钥文件，或者用 TONGBAN_KEY_FILE 指明位置。\n` +
      `This database holds encrypted data, but the key file ${keyFile} is missing: restore it from your backup.`,
  );
}

/** Remembers at the first start whose keys these are. Throws `ConfigError` when the file belongs to another installation. */
export async function assertOwnKeys(database: Database, keys: KeyRing, now: Instant): Promise<void> {
  const digest = sm3Hex(keys.signing.publicKey);
  const known = await inTransaction(database, async (tx) => {
    await decideInstallation(tx, KEY, digest, now);
    return readInstallation(tx, KEY);
  });
  if (known === digest) return;
  throw new ConfigError(
    '密钥文件不是本数据库的密钥文件，请换回原来的密钥文件。\n' +
      'The key file belongs to another installation: put back the one that this database was started with.',
  );
}
