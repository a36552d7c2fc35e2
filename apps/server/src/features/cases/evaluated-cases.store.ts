import type { EvaluatedCase } from '@tongban/domain/delegation';
import type { Instant } from '@tongban/domain/time';
import { sql } from 'kysely';
import type { Tx } from '../../platform/db/transaction.ts';
import './case-tables.ts';

interface IntakePart {
  readonly countyId: string;
  readonly townshipId: string;
  /** Null = every item. */
  readonly itemId: string | null;
  /** From this instant on, and before the other. */
  readonly since: Instant;
  readonly before: Instant;
}

/** What an evaluation looks at of the cases that a township took in, by item; numbers and days, nothing of persons. */
export async function selectEvaluatedCases(
  tx: Tx,
  { countyId, townshipId, itemId, since, before }: IntakePart,
): Promise<ReadonlyMap<string, readonly EvaluatedCase[]>> {
  const rows = await tx
    .selectFrom('service_case')
    .select([
      'item_id',
      'status',
      'due_on',
      'decided_at',
      'closed_at',
      'is_deemed',
      'is_transferred',
      sql<boolean>`coalesce(decided_late, false)`.as('is_late'),
      sql<Instant | null>`state -> 'acceptance' ->> 'acceptedAt'`.as('accepted_at'),
      sql<number>`jsonb_array_length(state -> 'notices')::int`.as('notices'),
    ])
    .where('county_id', '=', countyId)
    .where('intake_township_id', '=', townshipId)
    .where('submitted_at', '>=', since)
    .where('submitted_at', '<', before)
    .$if(itemId !== null, (query) => query.where('item_id', '=', itemId ?? ''))
    .execute();
  const found = new Map<string, EvaluatedCase[]>();
  for (const row of rows) {
    const each: EvaluatedCase = {
      acceptedAt: row.accepted_at,
      decidedAt: row.decided_at,
      closedAt: row.closed_at,
      dueOn: row.due_on,
      isDecidedLate: row.is_late,
      isDeemed: row.is_deemed,
      isWithdrawn: row.status === 'withdrawn',
      isTransferred: row.is_transferred,
      notices: row.notices,
    };
    const known = found.get(row.item_id);
    if (known) known.push(each);
    else found.set(row.item_id, [each]);
  }
  return found;
}
