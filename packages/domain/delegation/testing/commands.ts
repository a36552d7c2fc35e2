import type { Agreement } from '../agreement.ts';
import { decideAgreementFiling } from '../decide-agreement-filing.ts';
import { type AgreementSigning, decideAgreementSigning } from '../decide-agreement-signing.ts';
import { decideAgreementSuspension } from '../decide-agreement-suspension.ts';
import { decideAgreementTermination } from '../decide-agreement-termination.ts';
import { type AnnouncementCommand, decideAnnouncement } from '../decide-announcement.ts';
import { decideGoLive, type GoLiveCommand } from '../decide-go-live.ts';
import { decideListPublication } from '../decide-list-publication.ts';
import { decideMemoSigning, type MemoSigning } from '../decide-memo-signing.ts';
import { decideReadiness, type ReadinessCommand } from '../decide-readiness.ts';
import { type Delegation, emptyDelegation } from '../delegation.ts';
import type { ListPublication } from '../find-list-faults.ts';
import {
  listOf,
  MUCH_LATER,
  NOW,
  organisations,
  row,
  TODAY,
  TOMORROW,
  YESTERDAY,
} from './county-of-tests.ts';

/** A well-formed command of each governance rule on 2023-06-15, and the rule asked with a change of it. */
export const facts = { organisations };
export const list = listOf(row);
export const pair = { townshipId: 't1', itemId: 'i1' };
export const empty = emptyDelegation('t1', 'i1');
export const terms: AgreementSigning = {
  id: 'a1',
  number: 'A-1',
  kind: 'entrusted_decision',
  departmentId: 'holder',
  townshipId: 't1',
  townshipOrganisationId: 'gov',
  itemIds: ['i1', 'i2'],
  signedOn: YESTERDAY,
  from: TOMORROW,
  until: MUCH_LATER,
  inFlight: { kind: 'hand_over' },
};
export const agreement: Agreement = {
  ...terms,
  recordedAt: NOW,
  filing: null,
  suspensions: [],
  termination: null,
};
export const memo: MemoSigning = {
  id: 'm1',
  number: 'M-1',
  townshipId: 't1',
  supervisorId: 'watcher',
  signedOn: TODAY,
  from: TODAY,
  until: TODAY,
  items: [{ itemId: 'i1', dutyBoundary: '乡镇审批，部门监管' }],
};
export const filing = { number: 'F-1', filedOn: TODAY, receiverId: 'justice' };
export const suspension = { from: TOMORROW, until: TOMORROW };
export const end = { lastDay: TODAY, reason: '双方协商一致' };
export const announcement: AnnouncementCommand = {
  ...pair,
  generation: 1,
  announcedOn: TODAY,
  place: '县政府网站',
};
export const readiness: ReadinessCommand = { ...pair, kind: 'accounts', from: TODAY, until: TODAY };
export const finding = {
  departmentId: 'holder',
  itemId: 'i1',
  entrustable: true,
  basis: '某法第一条',
  reviewedOn: TODAY,
};
const first: ListPublication = {
  townshipId: 't1',
  version: 1,
  publishedOn: TODAY,
  effectiveFrom: TODAY,
  rows: [row],
};

export const sign = (change: Partial<AgreementSigning>) =>
  decideAgreementSigning(null, { ...terms, ...change }, facts, NOW);
export const signMemo = (change: Partial<MemoSigning>) =>
  decideMemoSigning(null, { ...memo, ...change }, facts, NOW);
export const file = (change: Partial<typeof filing>, state: Agreement | null = agreement) =>
  decideAgreementFiling(state, { ...filing, ...change }, facts, NOW);
export const suspend = (
  change: Partial<Parameters<typeof decideAgreementSuspension>[1]>,
  state: Agreement | null = agreement,
) => decideAgreementSuspension(state, { ...suspension, ...change }, NOW);
export const terminate = (change: Partial<typeof end>, state: Agreement | null = agreement) =>
  decideAgreementTermination(state, { ...end, ...change }, NOW);
export const announce = (change: Partial<AnnouncementCommand>) =>
  decideAnnouncement(null, { ...announcement, ...change }, { list }, NOW);
export const prepare = (change: Partial<ReadinessCommand>) =>
  decideReadiness(null, { ...readiness, ...change }, { list }, NOW);
export const publish = (change: Partial<ListPublication>, state: ReturnType<typeof listOf> | null = null) =>
  decideListPublication(
    state,
    { ...first, ...change },
    { organisations, recalls: new Map(), items: new Map() },
    NOW,
  );

export const announced = { ...empty, announcements: [{ ...announcement, recordedAt: NOW }] };
const goLive: GoLiveCommand = { ...pair, generation: 1, startOn: TOMORROW };
export const start = (change: Partial<GoLiveCommand>, state: Delegation = announced) =>
  decideGoLive(state, { ...goLive, ...change }, { list, unmetGates: () => [] }, NOW);

export const announcedBefore: Delegation = {
  ...empty,
  announcements: [{ ...announcement, announcedOn: YESTERDAY, recordedAt: NOW }],
};
