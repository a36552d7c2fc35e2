import type { AppContext } from '../../apps/server/src/app-context.ts';
import { refoldCase } from '../../apps/server/src/features/cases/index.ts';
import { inSnapshot } from '../../apps/server/src/platform/db/transaction.ts';
import { checkRow, type LedgerRow, type Link } from '../../apps/server/src/platform/ledger/check-row.ts';
import { readPersonal } from '../../apps/server/src/platform/personal-content/personal-content.store.ts';

const SAMPLE = 300;

/**
 * Holds a sample of what was copied against the functions of `tongban verify`: the chain of each stream, its events folded
 * again beside the row, contents beside their commitments. Throws with the first findings; else the number of cases checked.
 */
export async function checkSample({ database, calendar, keys }: AppContext): Promise<number> {
  const findings: string[] = [];
  const { rows: streams } = await database.executeSql(
    `select county_id, stream from ledger tablesample system (1) where version = 1 and stream like 'case:%' limit ${SAMPLE}`,
  );
  for (const { county_id, stream } of streams) {
    const [countyId, name] = [String(county_id), String(stream)];
    const { rows } = await database.executeSql(
      'select * from ledger where county_id = $1 and stream = $2 order by version',
      [countyId, name],
    );
    let last: Link | undefined;
    for (const row of rows as unknown as LedgerRow[]) {
      findings.push(...checkRow(row, last));
      last = { countyId: row.county_id, stream: row.stream, version: row.version, hash: row.hash };
    }
    const caseId = name.slice('case:'.length);
    findings.push(...(await inSnapshot(database, (tx) => refoldCase(tx, calendar, countyId, caseId))));
  }
  const { rows: contents } = await database.executeSql(
    `select county_id, id from personal_content order by id desc limit ${SAMPLE}`,
  );
  for (const { county_id, id } of contents) {
    // Throws where the content cannot be read or does not fit its commitment.
    await inSnapshot(database, (tx) => readPersonal(tx, keys, String(county_id), String(id)));
  }
  if (findings.length > 0) throw new Error(`Copied cases are not whole: ${findings.slice(0, 5).join('; ')}`);
  return streams.length;
}
