import type { ChainLink } from '@tongban/domain/authority';
import type { LocalDate } from '@tongban/domain/time';
import { type Insertable, type Selectable, sql } from 'kysely';
import type { Tables } from '../../platform/db/tables.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import './case-tables.ts';

export type CertificateRow = Selectable<Tables['certificate']>;

export async function insertCertificate(tx: Tx, row: Insertable<Tables['certificate']>): Promise<void> {
  await tx.insertInto('certificate').values(row).execute();
}

export async function markIssued(
  tx: Tx,
  countyId: string,
  caseId: string,
  issuedOn: LocalDate,
): Promise<void> {
  await tx
    .updateTable('certificate')
    .set({ issued_on: issuedOn })
    .where('county_id', '=', countyId)
    .where('case_id', '=', caseId)
    .execute();
}

/** By the 128-bit code on the paper; the whole city is asked. */
export function selectByVerificationCode(tx: Tx, code: string): Promise<CertificateRow | undefined> {
  return tx.selectFrom('certificate').selectAll().where('verification_code', '=', code).executeTakeFirst();
}

/** By what authority the case of a certificate was decided; nothing else of the case. */
export async function selectDecisionChain(
  tx: Tx,
  countyId: string,
  caseId: string,
): Promise<readonly ChainLink[]> {
  const row = await tx
    .selectFrom('service_case')
    .select(sql<readonly ChainLink[] | null>`state #> '{decision,chain}'`.as('chain'))
    .where('county_id', '=', countyId)
    .where('id', '=', caseId)
    .executeTakeFirst();
  return row?.chain ?? [];
}
