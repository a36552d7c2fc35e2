import type { DomainEvent, Recorded } from '../ledger/event.ts';
import { existsOn } from '../organisation/index.ts';
import {
  type ContentRef,
  type Decided,
  decided,
  type OrganisationId,
  type Refusal,
  refuse,
  refused,
} from '../terms/index.ts';
import { dateInShanghai, type Instant, type LocalDate } from '../time/index.ts';
import type { Organisations } from './check-parties.ts';

export const WORK_GROUP_ROLE_NAMES = { leader: '组长', member: '成员' } as const;
export type WorkGroupRole = keyof typeof WORK_GROUP_ROLE_NAMES;

interface WorkGroupMember {
  readonly id: string;
  readonly role: WorkGroupRole;
  readonly organisationId: OrganisationId;
}

/** 赋权工作专班 as it was named last; names and offices of its people are outside the ledger. */
export interface WorkGroup {
  readonly members: readonly WorkGroupMember[];
  readonly people: ContentRef;
  readonly namedOn: LocalDate;
  readonly recordedAt: Instant;
}

export type WorkGroupEvent = DomainEvent<'workGroupNamed', Omit<WorkGroup, 'recordedAt'>>;

export function evolveWorkGroup(_state: WorkGroup | null, event: Recorded<WorkGroupEvent>): WorkGroup {
  return { ...event.payload, recordedAt: event.at };
}

/**
 * Names the whole group anew. GOV-10 not exactly one leader, or one who is not of the county's government; GOV-04 a
 * body that does not exist on that day; GOV-03 nobody but the leader, or a name is missing; GOV-02 a day to come.
 */
export function decideWorkGroup(
  { missingNames, ...group }: WorkGroupEvent['payload'] & { readonly missingNames: number },
  { organisations }: { readonly organisations: Organisations },
  now: Instant,
): Decided<WorkGroupEvent> {
  const { members, namedOn } = group;
  const refusals: Refusal[] = [];
  const leaders = members.filter(({ role }) => role === 'leader');
  const isGovernment = organisations.get(leaders[0]?.organisationId ?? '')?.kind === 'county_government';
  if (leaders.length !== 1 || !isGovernment) refusals.push(refuse('GOV-10'));
  const isUnknown = ({ organisationId }: WorkGroupMember) => {
    const organisation = organisations.get(organisationId);
    return organisation === undefined || !existsOn(organisation, namedOn);
  };
  if (members.some(isUnknown)) {
    refusals.push(refuse('GOV-04', { text: '有成员所在的机构没有登记，或者当日已经撤销。' }));
  }
  if (members.length < 2) refusals.push(refuse('GOV-03', { text: '专班除组长外，至少还要有一名成员。' }));
  if (missingNames > 0) refusals.push(refuse('GOV-03', { text: '有成员没有填写姓名或者职务。' }));
  if (namedOn > dateInShanghai(now)) refusals.push(refuse('GOV-02', { text: '成立日期晚于今天。' }));
  return refusals.length > 0
    ? refused(refusals)
    : decided({ type: 'workGroupNamed', typeVersion: 1, payload: group });
}
