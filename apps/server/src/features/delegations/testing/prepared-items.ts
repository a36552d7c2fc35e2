import { READINESS_KINDS } from '@tongban/domain/terms';
import type { Database } from '../../../platform/db/database.ts';
import { grantCapacity } from '../../organisations/index.ts';
import { announceDelegation } from '../operations/announce-delegation.ts';
import { fileAgreement } from '../operations/file-agreement.ts';
import { publishDelegationList } from '../operations/publish-delegation-list.ts';
import { recordPreparations } from '../operations/record-preparations.ts';
import { reviewEntrustability } from '../operations/review-entrustability.ts';
import { signAgreement } from '../operations/sign-agreement.ts';
import { signMemo } from '../operations/sign-memo.ts';
import { equip, firstList, LAST_DAY, PAPERS_DAY, rowOf, START_DAY } from './delegate-item.ts';
import { actor, FIRST_DAY, idOf, type SmallCounty, smallCounty } from './small-county.ts';

/** Items of the first township that lack nothing but their start. */
export interface PreparedItems {
  readonly county: SmallCounty;
  readonly items: readonly PreparedItem[];
  readonly sealId: string;
}

export interface PreparedItem {
  readonly itemId: string;
  /** Of this item alone. */
  readonly agreementId: string;
}

/** Takes `count` items of the first township through every gate but the start; each has an agreement of its own. */
export async function prepareItems(database: Database, code: string, count: number): Promise<PreparedItems> {
  const county = await smallCounty(database, code);
  const itemIds = Array.from({ length: count }, (_, at) => `i${at + 1}`);
  // The county has granted the first one already.
  for (const itemId of itemIds.slice(1)) await grantPower(county, itemId);
  const rows = itemIds.map((itemId) => ({ ...rowOf(county), itemId }));
  idOf(await publishDelegationList(county.ctx, actor, { ...firstList(county), rows }));
  const items = [];
  for (const itemId of itemIds) items.push({ itemId, agreementId: await paperFor(county, itemId) });
  const { townshipId, townshipName } = county.townships[0];
  const { ctx, countyId, supervisor: supervisorId } = county;
  const days = { signedOn: PAPERS_DAY, from: START_DAY, until: null };
  const duties = itemIds.map((itemId) => ({ itemId, dutyBoundary: '职责' }));
  idOf(
    await signMemo(ctx, actor, { countyId, number: 'M-1', townshipId, supervisorId, items: duties, ...days }),
  );
  return { county, items, sealId: await equip(county, townshipName) };
}

async function grantPower({ ctx, countyId, department, supervisor }: SmallCounty, itemId: string) {
  const capacity = { itemId, from: FIRST_DAY, until: null, basis: null };
  for (const [organisationId, kind] of [
    [department, 'power_holder'],
    [supervisor, 'supervisor'],
  ] as const) {
    idOf(await grantCapacity(ctx, actor, { countyId, organisationId, capacity: { kind, ...capacity } }));
  }
}

/** Review, agreement with its filing, announcement and preparations of one item; gives the id of the agreement. */
async function paperFor(county: SmallCounty, itemId: string): Promise<string> {
  const { ctx, countyId, department: departmentId } = county;
  const { townshipId, governmentId } = county.townships[0];
  const finding = { departmentId, itemId, entrustable: true, basis: '某法第一条', reviewedOn: PAPERS_DAY };
  idOf(await reviewEntrustability(ctx, actor, { countyId, ...finding }));
  const agreementId = idOf(
    await signAgreement(ctx, actor, {
      countyId,
      number: `A-${itemId}`,
      kind: 'entrusted_decision',
      departmentId,
      townshipId,
      townshipOrganisationId: governmentId,
      itemIds: [itemId],
      signedOn: PAPERS_DAY,
      from: START_DAY,
      until: LAST_DAY,
      inFlight: { kind: 'hand_over' },
    }),
  );
  const filing = { number: `F-${itemId}`, filedOn: PAPERS_DAY, receiverId: county.justice };
  idOf(await fileAgreement(ctx, actor, { countyId, agreementId, ...filing }));
  const pair = { countyId, townshipId, itemId };
  const announcement = { generation: 1, announcedOn: PAPERS_DAY, place: '网站' };
  idOf(await announceDelegation(ctx, actor, { ...pair, ...announcement }));
  const done = { kinds: READINESS_KINDS, from: PAPERS_DAY, until: null };
  idOf(await recordPreparations(ctx, actor, { ...pair, ...done }));
  return agreementId;
}
