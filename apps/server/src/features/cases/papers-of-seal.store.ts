import type { CaseState } from '@tongban/domain/case';
import type { PersonId, SealId } from '@tongban/domain/terms';
import type { Instant } from '@tongban/domain/time';
import { sql } from 'kysely';
import type { Tx } from '../../platform/db/transaction.ts';

/** A paper that bears a seal's impression. */
export interface SealedPaper {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly paperName: string;
  readonly number: string;
  readonly sealedAt: Instant;
  /** Null for a voucher, which the system stamps at receipt. */
  readonly keeperId: PersonId | null;
}

/**
 * The papers of a county that bear the seal, sealed after `since` (null = all), oldest first: to be checked when it was lost
 * (E-10). Reads every case of the county, which is right for a loss and for nothing else.
 */
export async function papersSealedWith(
  tx: Tx,
  countyId: string,
  sealId: SealId,
  since: Instant | null,
): Promise<SealedPaper[]> {
  const rows = await tx
    .selectFrom('service_case')
    .select('state')
    .where('county_id', '=', countyId)
    .where(
      sql<boolean>`jsonb_path_exists(state, '$.**.sealId ? (@ == $seal)', jsonb_build_object('seal', ${sealId}::text))`,
    )
    .orderBy('id')
    .execute();
  return rows
    .flatMap(({ state }) => papersOf(state, sealId))
    .filter(({ sealedAt }) => since === null || sealedAt > since)
    .sort((a, b) => (a.sealedAt < b.sealedAt ? -1 : 1));
}

/** Cases whose impression with the seal was asked for and not made yet, oldest first. */
export async function waitingForSeal(
  tx: Tx,
  countyId: string,
  sealId: SealId,
): Promise<{ readonly caseId: string; readonly caseNumber: string }[]> {
  const rows = await tx
    .selectFrom('service_case')
    .select(['id', 'number'])
    .where('county_id', '=', countyId)
    .where('closed_at', 'is', null)
    .where(sql<boolean>`state -> 'sealRequest' ->> 'sealId' = ${sealId}`)
    .where(sql<boolean>`state ->> 'sealUse' is null`)
    .orderBy('id')
    .execute();
  return rows.map(({ id, number }) => ({ caseId: id, caseNumber: number }));
}

function papersOf(state: CaseState, sealId: SealId): SealedPaper[] {
  const of = { caseId: state.id, caseNumber: state.number };
  const { sealUse, acceptance, notices } = state;
  const vouchers = [
    ...notices.map(({ voucher, issuedAt }) => ({ paperName: '一次性告知书', voucher, at: issuedAt })),
    ...(acceptance?.voucher
      ? [{ paperName: '受理通知书', voucher: acceptance.voucher, at: acceptance.acceptedAt }]
      : []),
  ].filter(({ voucher }) => voucher.sealId === sealId);
  return [
    ...vouchers.map(({ paperName, voucher, at }) => ({
      ...of,
      paperName,
      number: voucher.number,
      sealedAt: at,
      keeperId: null,
    })),
    ...(sealUse?.sealId === sealId
      ? [
          {
            ...of,
            paperName: '决定文书',
            number: sealUse.useNumber,
            sealedAt: sealUse.at,
            keeperId: sealUse.keeperId,
          },
        ]
      : []),
  ];
}
