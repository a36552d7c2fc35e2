import { sealNameFor } from '@tongban/domain/seal';
import { READINESS_KINDS } from '@tongban/domain/terms';
import { instant, localDate } from '@tongban/domain/time';
import { appointPerson } from '../../organisations/index.ts';
import { handOverSeal, issueSeal } from '../../seals/index.ts';
import { announceDelegation } from '../operations/announce-delegation.ts';
import { fileAgreement } from '../operations/file-agreement.ts';
import { goLive } from '../operations/go-live.ts';
import { publishDelegationList } from '../operations/publish-delegation-list.ts';
import { recordPreparations } from '../operations/record-preparations.ts';
import { reviewEntrustability } from '../operations/review-entrustability.ts';
import { signAgreement } from '../operations/sign-agreement.ts';
import { signMemo } from '../operations/sign-memo.ts';
import { actor, FIRST_DAY, idOf, type SmallCounty } from './small-county.ts';

export const PAPERS_DAY = localDate('2022-12-01');
export const START_DAY = localDate('2023-01-01');
export const LAST_DAY = localDate('2025-12-31');

/** The only row of the first township's list. */
export function rowOf(county: SmallCounty) {
  return {
    itemId: county.itemId,
    generation: 1,
    mode: 'entrusted_decision' as const,
    powerType: 'licence' as const,
    departmentId: county.department,
    supervisorId: county.supervisor,
    origin: 'catalogue' as const,
    justification: null,
    countyCanRelease: true,
    townshipCanTake: true,
    capacityNote: '',
  };
}

export function firstList(county: SmallCounty) {
  return {
    countyId: county.countyId,
    townshipId: county.townships[0].townshipId,
    version: 1,
    publishedOn: PAPERS_DAY,
    effectiveFrom: PAPERS_DAY,
    rows: [rowOf(county)],
  };
}

/** Takes `i1` in the first township through every gate to its start date; gives the ids of agreement and seal. */
export async function delegateItem(county: SmallCounty): Promise<{ agreementId: string; sealId: string }> {
  const { ctx, countyId, department, itemId } = county;
  const { townshipId, townshipName, governmentId } = county.townships[0];
  idOf(await publishDelegationList(ctx, actor, firstList(county)));
  const finding = {
    departmentId: department,
    itemId,
    entrustable: true,
    basis: '某法第一条',
    reviewedOn: PAPERS_DAY,
  };
  idOf(await reviewEntrustability(ctx, actor, { countyId, ...finding }));
  const agreementId = idOf(
    await signAgreement(ctx, actor, {
      countyId,
      number: 'A-1',
      kind: 'entrusted_decision',
      departmentId: department,
      townshipId,
      townshipOrganisationId: governmentId,
      itemIds: [itemId],
      signedOn: PAPERS_DAY,
      from: START_DAY,
      until: LAST_DAY,
      inFlight: { kind: 'hand_over' },
    }),
  );
  const filing = { number: 'F-1', filedOn: PAPERS_DAY, receiverId: county.justice };
  idOf(await fileAgreement(ctx, actor, { countyId, agreementId, ...filing }));
  const memo = {
    number: 'M-1',
    townshipId,
    supervisorId: county.supervisor,
    items: [{ itemId, dutyBoundary: '职责' }],
  };
  idOf(await signMemo(ctx, actor, { countyId, ...memo, signedOn: PAPERS_DAY, from: START_DAY, until: null }));
  const sealId = await equip(county, townshipName);
  const pair = { countyId, townshipId, itemId };
  idOf(
    await announceDelegation(ctx, actor, { ...pair, generation: 1, announcedOn: PAPERS_DAY, place: '网站' }),
  );
  idOf(
    await recordPreparations(ctx, actor, { ...pair, kinds: READINESS_KINDS, from: PAPERS_DAY, until: null }),
  );
  idOf(await goLive(ctx, actor, { ...pair, generation: 1, startOn: START_DAY }));
  ctx.clock.set(instant('2023-03-01T01:00:00.000Z'));
  return { agreementId, sealId };
}

/** A 2号公章 of the department for the first township, with its keeper; gives its id. */
export async function equip(county: SmallCounty, townshipName: string): Promise<string> {
  const { ctx, countyId, department } = county;
  const { townshipId, governmentId } = county.townships[0];
  const keeper = { personId: 'keeper', post: 'township_seal_keeper', employment: 'civil_servant' } as const;
  const place = { countyId, organisationId: governmentId, townshipId, from: FIRST_DAY, until: null };
  idOf(await appointPerson(ctx, actor, { ...keeper, ...place, trainedItemIds: [] }));
  const countyName = ctx.reference.counties.find((c) => c.id === countyId)?.name ?? '';
  const naming = {
    rule: 'county_department',
    countyName,
    bureauShortName: '行政审批服务局',
    townshipName,
  } as const;
  const seal = {
    countyId,
    kind: 'approval_no2',
    sealOwnerId: department,
    townshipId,
    authorisation: null,
  } as const;
  const sealId = idOf(await issueSeal(ctx, actor, { ...seal, name: sealNameFor(naming) }));
  idOf(await handOverSeal(ctx, actor, { countyId, sealId, personId: 'keeper', from: null }));
  return sealId;
}
