import type { ListRow } from '../delegation/index.ts';
import type { Organisation } from '../organisation/index.ts';
import type { OrganisationId } from '../terms/index.ts';
import type { Seal } from './seal.ts';
import { isSealInForce } from './seal-transitions.ts';

/**
 * The owners whose 2号公章 a township still lacks for the rows of its list: one an owner, for 委托办理 only. A seal
 * on its way is lacking no more; a lost or collected one is lacking again. `seals` are those of the township.
 */
export function lackingSealOwners(
  rows: readonly Pick<ListRow, 'mode' | 'departmentId'>[],
  seals: readonly Seal[],
  organisations: ReadonlyMap<OrganisationId, Organisation>,
): OrganisationId[] {
  const has = (ownerId: OrganisationId) =>
    seals.some((seal) => seal.kind === 'approval_no2' && seal.sealOwnerId === ownerId && isSealInForce(seal));
  const owners = rows.flatMap(({ mode, departmentId }) =>
    mode === 'entrusted_decision' && departmentId !== null
      ? [organisations.get(departmentId)?.sealOwnerId ?? departmentId]
      : [],
  );
  return [...new Set(owners)].filter((ownerId) => !has(ownerId));
}
