import type { Instant } from '@tongban/domain/time';
import { sql } from 'kysely';
import type { AccessLogRow } from '../../platform/access-log/segments.store.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import type { LedgerRow } from '../../platform/ledger/check-row.ts';

export interface AccessFilter {
  readonly countyIds: readonly string[];
  readonly actor: string | null;
  readonly record: string | null;
  readonly from: Instant | null;
  /** First instant that is not wanted any more. */
  readonly before: Instant | null;
  /** The last entry of the page before. */
  readonly after: { readonly at: Instant; readonly id: string } | null;
  readonly limit: number;
}

/** Entries of the access log, newest first, by key: each filter has its index. */
export function selectAccessEntries(tx: Tx, filter: AccessFilter): Promise<AccessLogRow[]> {
  const { countyIds, actor, record, from, before, after, limit } = filter;
  return tx
    .selectFrom('access_log')
    .selectAll()
    .where('county_id', 'in', countyIds)
    .$if(actor !== null, (query) => query.where('actor', '=', actor ?? ''))
    .$if(record !== null, (query) => query.where('record', '=', record))
    .$if(from !== null, (query) => query.where('at', '>=', from as Instant))
    .$if(before !== null, (query) => query.where('at', '<', before as Instant))
    .$if(after !== null, (query) =>
      query.where(sql<boolean>`(at, id) < (${after?.at}::timestamptz, ${after?.id}::uuid)`),
    )
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

/** The newest event of each stream of a county, in the order of their names, after `after`. */
export async function selectStreams(
  tx: Tx,
  asked: { countyId: string; prefix: string; after: string | null; limit: number },
): Promise<Pick<LedgerRow, 'county_id' | 'stream' | 'version' | 'type' | 'at'>[]> {
  const { countyId, prefix, after, limit } = asked;
  const { rows } = await sql<Pick<LedgerRow, 'county_id' | 'stream' | 'version' | 'type' | 'at'>>`
    select distinct on (stream) county_id, stream, version, type, at from ledger
    where county_id = ${countyId} and stream >= ${prefix} and stream < ${`${prefix}\uFFFF`}
      and stream > ${after ?? ''}
    order by stream, version desc limit ${limit}`.execute(tx);
  return rows;
}

/** Every event of one stream as stored, in order. */
export function selectLedgerRows(tx: Tx, countyId: string, stream: string): Promise<LedgerRow[]> {
  return tx
    .selectFrom('ledger')
    .selectAll()
    .where('county_id', '=', countyId)
    .where('stream', '=', stream)
    .orderBy('version')
    .execute();
}

/** Numbers of cases by id, to name what was read; nothing else of them. */
export async function selectCaseNumbers(
  tx: Tx,
  countyIds: readonly string[],
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom('service_case')
    .select(['id', 'number'])
    .where('county_id', 'in', countyIds)
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map((row) => [row.id, row.number]));
}

/** The case with this number, in whatever county. */
export async function selectCaseIdByNumber(
  tx: Tx,
  countyIds: readonly string[],
  number: string,
): Promise<{ id: string; county_id: string } | undefined> {
  return tx
    .selectFrom('service_case')
    .select(['id', 'county_id'])
    .where('county_id', 'in', countyIds)
    .where('number', '=', number)
    .executeTakeFirst();
}

export async function selectPersonOfLogin(tx: Tx, loginName: string): Promise<string | null> {
  const row = await tx
    .selectFrom('account')
    .select('person_id')
    .where('login_name', '=', loginName)
    .executeTakeFirst();
  return row?.person_id ?? null;
}

/** Login names by person; a person without an account has none. */
export async function selectLoginNames(
  tx: Tx,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (personIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('account')
    .select(['person_id', 'login_name'])
    .where('person_id', 'in', personIds)
    .execute();
  return new Map(rows.map((row) => [row.person_id, row.login_name]));
}
