import { sql } from 'kysely';
import type { Tx } from '../../platform/db/transaction.ts';

/** Rows that are folded from a stream which the ledger does not have, of every kind of stream. */
export async function rowsWithoutStream(tx: Tx): Promise<{ countyId: string; stream: string }[]> {
  const { rows } = await sql<{ countyId: string; stream: string }>`
    with folded as (
      select county_id, 'case:' || id as stream from service_case
      union all select county_id, 'organisation:' || id from organisation
      union all select county_id, 'appointment:' || id from appointment
      union all select county_id, 'delegation-list:' || township_id from delegation_list
      union all select county_id, 'delegation:' || township_id || ':' || item_id from delegation
      union all select county_id, 'entrustability:' || item_id from entrustability
      union all select county_id, 'agreement:' || id from agreement
      union all select county_id, 'memo:' || id from memo
      union all select county_id, 'seal:' || id from seal
      union all select county_id, 'place:' || id from place
      union all select county_id, 'account:' || id from account_security
      union all select county_id, 'payment-order:' || id from payment_order
      union all
        select county_id, 'reconciliation:' || company_id || ':' || item_id || ':' || day from payment_reconciliation
    )
    select f.county_id as "countyId", f.stream from folded f
    where not exists (
      select 1 from ledger l
      where l.county_id = f.county_id and l.stream = f.stream collate "C" and l.version = 1
    )
    order by 1, 2
  `.execute(tx);
  return rows;
}
