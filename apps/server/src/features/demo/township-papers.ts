import type { InFlightRule } from '@tongban/domain/delegation';
import { addDays, type LocalDate } from '@tongban/domain/time';
import {
  fileAgreement,
  publishDelegationList,
  reviewEntrustability,
  signAgreement,
  signMemo,
} from '../delegations/index.ts';
import type { Actor } from '../organisations/index.ts';
import type { DemoItem } from './demo-item.ts';
import { demoPersonIn } from './demo-people.ts';
import { bodyId, type DemoWorld, governmentId, type TownshipCast } from './demo-world.ts';
import { recordedId } from './story.ts';

/** A term of the agreements of a township. */
export interface Term {
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly inFlight: InFlightRule;
}

export async function publishList(cast: TownshipCast, on: LocalDate): Promise<void> {
  const { world, actor, township } = cast;
  const rows = cast.items.map(({ id, mode, powerType, holder, supervisor }) => ({
    itemId: id,
    generation: 1,
    mode,
    powerType,
    departmentId: bodyId(world, holder),
    supervisorId: bodyId(world, supervisor),
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

const AGREEMENTS = {
  entrusted_decision: '委托协议',
  entrusted_acceptance: '委托受理协议',
  collection_service: '代收协议',
} as const;

/** Items that one agreement covers. */
export interface AgreedItems extends Pick<DemoItem, 'mode' | 'holder'> {
  readonly items: DemoItem[];
}

/** One agreement of a term; a 委托协议 is filed on the same day where `files`. */
export async function signTerm(
  cast: TownshipCast,
  { mode, holder, items }: AgreedItems,
  term: Term,
  on: LocalDate,
  files: boolean,
): Promise<void> {
  const { world, actor, township } = cast;
  const signed = await signAgreement(world.ctx, actor, {
    countyId: world.county.id,
    number: paperNumber(cast, `${AGREEMENTS[mode]}（${items[0]?.no}）`, on),
    kind: mode,
    departmentId: bodyId(world, holder),
    townshipId: township.id,
    townshipOrganisationId: governmentId(world, township),
    itemIds: items.map(({ id }) => id),
    signedOn: on,
    ...term,
  });
  const agreementId = recordedId(signed);
  if (files && mode === 'entrusted_decision') await file(cast, agreementId, on);
}

/** The agreements of a township: one for each department and kind. */
export function agreementsOf(items: readonly DemoItem[]): AgreedItems[] {
  const groups = new Map<string, AgreedItems>();
  for (const item of items) {
    const { mode, holder } = item;
    const group = groups.get(`${holder}/${mode}`) ?? { mode, holder, items: [] };
    group.items.push(item);
    groups.set(`${holder}/${mode}`, group);
  }
  return [...groups.values()];
}

async function file(cast: TownshipCast, agreementId: string, on: LocalDate): Promise<void> {
  const { world } = cast;
  const receiverId = bodyId(world, 'justice');
  const officer = { personId: demoPersonIn('justice_officer').personId, organisationId: receiverId };
  const filing = { number: paperNumber(cast, '备案', on), filedOn: on, receiverId };
  recordedId(await fileAgreement(world.ctx, officer, { countyId: world.county.id, agreementId, ...filing }));
}

/** Items of one memo. */
export interface SupervisedItems extends Pick<DemoItem, 'supervisor'> {
  readonly items: readonly DemoItem[];
}

/** The 审管衔接备忘录 with one supervisor. */
export async function agreeMemo(
  cast: TownshipCast,
  { supervisor, items }: SupervisedItems,
  from: LocalDate,
  on: LocalDate,
): Promise<void> {
  const { world, actor, township } = cast;
  const dutyBoundary = '乡镇负责受理、审批环节，结果即时推送；监管部门负责事中事后监管（示例，待县确认）。';
  const signed = await signMemo(world.ctx, actor, {
    countyId: world.county.id,
    number: paperNumber(cast, `审管衔接（${items[0]?.no}）`, on),
    townshipId: township.id,
    supervisorId: bodyId(world, supervisor),
    signedOn: on,
    from,
    until: null,
    items: items.map(({ id }) => ({ itemId: id, dutyBoundary })),
  });
  recordedId(signed);
}

/** The memos of a township: one with every supervisor that is not the department itself. */
export function memosOf(items: readonly DemoItem[]): SupervisedItems[] {
  const split = items.filter(needsMemo);
  return [...new Set(split.map((item) => item.supervisor))].map((supervisor) => ({
    supervisor,
    items: split.filter((item) => item.supervisor === supervisor),
  }));
}

/** Approval and supervision are two bodies; a collection is no approval. */
export function needsMemo({ mode, holder, supervisor }: DemoItem): boolean {
  return mode !== 'collection_service' && holder !== supervisor;
}

/** L-24: whether the items may be entrusted is for the county to confirm; the reference says where to look. */
export async function reviewItems(
  world: DemoWorld,
  actor: Actor,
  items: readonly DemoItem[],
  on: LocalDate,
): Promise<void> {
  for (const { id, mode, holder } of items) {
    if (mode !== 'entrusted_decision') continue;
    const reviewed = await reviewEntrustability(world.ctx, actor, {
      countyId: world.county.id,
      departmentId: bodyId(world, holder),
      itemId: id,
      entrustable: true,
      basis: '《中华人民共和国行政许可法》第二十四条（参考，待县确认）',
      reviewedOn: on,
    });
    recordedId(reviewed);
  }
}

/** Plainly an example: no county's way of numbering is invented. */
function paperNumber({ township }: TownshipCast, paper: string, on: LocalDate): string {
  return `示例〔${on.slice(0, 4)}〕${township.name}${paper}`;
}
