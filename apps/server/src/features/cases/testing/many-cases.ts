import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/transaction.ts';

interface Plenty {
  readonly count: number;
  /** Of the last case's applicant, who is to be searched for. */
  readonly applicantIndex: string;
  readonly applicantGrams: readonly string[];
}

/**
 * Rows of many cases for the reading of query plans, spread as a city's are over 10 counties, 17 townships and 12 organs
 * each; half of them closed, a third at the county, one in fifty on its way. They have no events: only lists may be asked.
 */
export async function fillManyCases(
  tx: Tx,
  { count, applicantIndex, applicantGrams }: Plenty,
): Promise<void> {
  await sql`
    insert into service_case (
      county_id, id, number, item_id, organ_id, version, status, channel, mode, intake_township_id,
      custody_organisation_id, custody_township_id, transit_organisation_id, transit_township_id, township_ids,
      submitted_at, due_on, decided_at, closed_at, applicant_index, applicant_grams, applicant_masked,
      receipt_code_hash, claimed_by, claimed_until, state, waiting_for, is_deemed, is_transferred, decided_late, phone_index)
    select
      county, gen_random_uuid(), 'n-' || n, 'item-' || ${dice('item', 49)}, organ, 3,
      case when closed then 'closed' else 'accepted' end, 'township_centre', 'entrusted_decision', township,
      case when at_county then organ else township || '-gov' end,
      case when not at_county then township end,
      case when moving then case when at_county then township || '-gov' else organ end end,
      case when moving and at_county then township end,
      array[township], timestamptz '2026-01-05' + n * interval '1 minute',
      case when ${dice('due', 20)} > 0 then date '2026-03-01' + ${dice('day', 40)} end,
      null, case when closed then timestamptz '2026-03-01' end,
      case when n = ${count}::int then ${applicantIndex} else md5('applicant' || n) end,
      case when n = ${count}::int then ${[...applicantGrams]}::text[]
        else array['surname-' || ${dice('surname', 100)}, 'given-' || ${dice('given', 2500)}] end,
      '张**', 'hash', case when not closed and ${dice('claim', 40)} = 0 then 'person-' || ${dice('person', 200)} end,
      case when not closed and ${dice('claim', 40)} = 0 then timestamptz '2026-03-16' end, '{}'::jsonb,
      case when closed then null when moving then 'take_over'
        else (array['accept', 'supplement', 'review', 'decide', 'seal', 'deliver'])[1 + ${dice('waiting', 6)}] end,
      ${dice('deemed', 300)} = 0, ${dice('transferred', 9)} = 0,
      case when closed then ${dice('late', 200)} = 0 end, md5('phone' || n)
    from (
      select *, not closed and ${dice('moving', 50)} = 0 as moving, county || '-t' || ${dice('township', 17)} as township,
        county || '-organ-' || ${dice('organ', 12)} as organ
      from (
        select n, 'county-' || ${dice('county', 10)} as county, ${dice('closed', 2)} = 0 as closed,
          ${dice('place', 3)} = 0 as at_county
        from generate_series(1, ${count}::int) as n
      ) as thrown
    ) as spread`.execute(tx);
}

/** A number below `sides` that looks random, yet is the same in every run. */
function dice(name: string, sides: number) {
  return sql`mod(('x' || left(md5(${sql.lit(name)} || n), 7))::bit(28)::int, ${sql.lit(sides)})`;
}
