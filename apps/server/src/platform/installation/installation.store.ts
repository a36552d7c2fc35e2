import type { Instant } from '@tongban/domain/time';
import type { Tx } from '../db/transaction.ts';

interface InstallationTable {
  key: string;
  value: string;
  created_at: Instant;
}

declare module '../db/tables.ts' {
  interface Tables {
    installation: InstallationTable;
  }
}

/** One fact about this installation; undefined before it was decided. */
export async function readInstallation(tx: Tx, key: string): Promise<string | undefined> {
  const row = await tx.selectFrom('installation').select('value').where('key', '=', key).executeTakeFirst();
  return row?.value;
}

/** Keeps a fact that changes, such as how far something has come; null ends it. */
export async function keepInstallation(
  tx: Tx,
  key: string,
  value: string | null,
  now: Instant,
): Promise<void> {
  if (value === null) await tx.deleteFrom('installation').where('key', '=', key).execute();
  else {
    await tx
      .insertInto('installation')
      .values({ key, value, created_at: now })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
      .execute();
  }
}

/** Records a fact once; a later call changes nothing. */
export async function decideInstallation(tx: Tx, key: string, value: string, now: Instant): Promise<void> {
  await tx
    .insertInto('installation')
    .values({ key, value, created_at: now })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
}
