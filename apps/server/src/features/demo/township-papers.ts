import type { InFlightRule } from '@tongban/domain/delegation';
import { addDays, type LocalDate } from '@tongban/domain/time';
import { fileAgreement, publishDelegationList, signAgreement, signMemo } from '../delegations/index.ts';
import { DEMO_ITEMS, DEMO_MODES, DEMO_SUPERVISORS, type DemoItem, type TownshipCast } from './demo-item.ts';
import { demoPersonIn } from './demo-people.ts';
import { bodyId, governmentId } from './demo-world.ts';
import { recordedId } from './story.ts';

/** A term of both agreements of a township. */
export interface Term {
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly inFlight: InFlightRule;
}

export async function publishList({ world, actor, township }: TownshipCast, on: LocalDate): Promise<void> {
  const rows = DEMO_ITEMS.map((item) => ({
    itemId: world[item],
    generation: 1,
    mode: DEMO_MODES[item],
    powerType: 'licence' as const,
    departmentId: bodyId(world, 'approval'),
    supervisorId: bodyId(world, DEMO_SUPERVISORS[item]),
    origin: 'catalogue' as const,
    justification: null,
    countyCanRelease: true,
    townshipCanTake: true,
    capacityNote: '便民服务中心设综合窗口，人员已培训（示例）。',
  }));
  const published = await publishDelegationList(world.ctx, actor, {
    countyId: world.county.id,
    townshipId: township.id,
    version: 1,
    publishedOn: on,
    effectiveFrom: addDays(on, 1),
    rows,
  });
  recordedId(published);
}

/** Both agreements of a term; the 委托协议 is filed on the same day where `filed`. */
export async function signTerm(cast: TownshipCast, term: Term, on: LocalDate, filed: boolean): Promise<void> {
  const { world, actor, township } = cast;
  for (const item of DEMO_ITEMS) {
    const signed = await signAgreement(world.ctx, actor, {
      countyId: world.county.id,
      number: paperNumber(cast, item === 'eatery' ? '委托协议' : '委托受理协议', on),
      kind: DEMO_MODES[item],
      departmentId: bodyId(world, 'approval'),
      townshipId: township.id,
      townshipOrganisationId: governmentId(world, township),
      itemIds: [world[item]],
      signedOn: on,
      ...term,
    });
    const agreementId = recordedId(signed);
    if (filed && DEMO_MODES[item] === 'entrusted_decision') await file(cast, agreementId, on);
  }
}

async function file(cast: TownshipCast, agreementId: string, on: LocalDate): Promise<void> {
  const { world } = cast;
  const receiverId = bodyId(world, 'justice');
  const officer = { personId: demoPersonIn('justice_officer').personId, organisationId: receiverId };
  const filing = { number: paperNumber(cast, '备案', on), filedOn: on, receiverId };
  recordedId(await fileAgreement(world.ctx, officer, { countyId: world.county.id, agreementId, ...filing }));
}

export async function agreeMemo(
  cast: TownshipCast,
  item: DemoItem,
  from: LocalDate,
  on: LocalDate,
): Promise<void> {
  const { world, actor, township } = cast;
  const dutyBoundary = '乡镇负责受理、审批环节，结果即时推送；监管部门负责事中事后监管（示例，待县确认）。';
  const signed = await signMemo(world.ctx, actor, {
    countyId: world.county.id,
    number: paperNumber(cast, `审管衔接（${DEMO_ITEMS.indexOf(item) + 1}）`, on),
    townshipId: township.id,
    supervisorId: bodyId(world, DEMO_SUPERVISORS[item]),
    signedOn: on,
    from,
    until: null,
    items: [{ itemId: world[item], dutyBoundary }],
  });
  recordedId(signed);
}

/** Plainly an example: no county's way of numbering is invented. */
function paperNumber({ township }: TownshipCast, paper: string, on: LocalDate): string {
  return `示例〔${on.slice(0, 4)}〕${township.name}${paper}`;
}
