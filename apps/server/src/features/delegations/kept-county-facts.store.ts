import type { AuthorityFacts } from '@tongban/domain/authority';
import type { TownshipId } from '@tongban/domain/catalogue';
import type { Organisation } from '@tongban/domain/organisation';
import type { OrganisationId } from '@tongban/domain/terms';
import { sql } from 'kysely';
import type { Database } from '../../platform/db/database.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { loadOrganisations } from '../organisations/index.ts';
import { countyFacts } from './county-records.store.ts';

/** The bodies of a county, and the facts of each pair of township and item, whole history included. */
export interface CountyFacts {
  readonly organisations: ReadonlyMap<OrganisationId, Organisation>;
  readonly factsOf: (townshipId: TownshipId, itemId: string) => AuthorityFacts;
}

interface KeptFacts {
  readonly position: string;
  readonly facts: CountyFacts;
}

/** By the database they were read from, since one process may open several. */
const kept = new WeakMap<Database, Map<string, KeptFacts>>();

/**
 * The governance records of a county for reading pages, taken apart once for each state they were in (ADR 0016). Only for a
 * snapshot (`inSnapshot`): there the position and the records are of one instant, and nothing uncommitted is seen, so what
 * is kept can never be of a change that was rolled back. An act is decided on what its own transaction reads
 * (`authorityFacts`), never on what is kept here.
 */
export async function keptCountyFacts(
  database: Database,
  snapshot: Tx,
  countyId: string,
): Promise<CountyFacts> {
  const ofDatabase = kept.get(database) ?? new Map<string, KeptFacts>();
  kept.set(database, ofDatabase);
  const position = await positionOf(snapshot, countyId);
  const known = ofDatabase.get(countyId);
  if (known?.position === position) return known.facts;
  const organisations = await loadOrganisations(snapshot, countyId);
  const factsOf = await countyFacts(snapshot, { countyId, townshipId: null }, organisations);
  const facts = { organisations, factsOf };
  ofDatabase.set(countyId, { position, facts });
  return facts;
}

/**
 * How far the records of a county have come. A record is never deleted and each change raises its version, so no two states
 * of the county have the same sums; and of two snapshots one has all that the other has.
 */
async function positionOf(tx: Tx, countyId: string): Promise<string> {
  const { rows } = await sql<{ readonly position: string }>`
    select concat_ws(',',
      (select sum(version) from organisation where county_id = ${countyId}),
      (select sum(version) from delegation_list where county_id = ${countyId}),
      (select sum(version) from delegation where county_id = ${countyId}),
      (select sum(version) from entrustability where county_id = ${countyId}),
      (select sum(version) from agreement where county_id = ${countyId}),
      (select sum(version) from memo where county_id = ${countyId}),
      (select sum(version) from seal where county_id = ${countyId})
    ) as position
  `.execute(tx);
  return rows[0]?.position ?? '';
}
