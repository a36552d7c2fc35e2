import type { DelegationMode, InFlightRule, ListRow } from '../delegation/index.ts';
import type { ReadinessKind } from '../terms/index.ts';
import { type LocalDate, localDate } from '../time/index.ts';
import { BUREAU, COUNTY, GOVERNMENT_OF, JUSTICE, organisationRecords, SUPERVISOR } from './county.ts';
import type { GovernanceRecord } from './governance-record.ts';
import { at } from './moment.ts';

export interface PairTerms {
  readonly townshipId: keyof typeof GOVERNMENT_OF;
  readonly itemId: string;
  readonly mode: DelegationMode;
  readonly inFlight?: InFlightRule;
}

/** First day on which every gate of a delegated pair holds, and the last day of its agreement. */
const STARTS_ON = localDate('2026-02-02');
const LAST_DAY = localDate('2026-12-31');

/** Everything that one delegated pair needs, organisations included: every gate holds from STARTS_ON. */
export function delegatedPair(terms: PairTerms): GovernanceRecord[] {
  return [...organisationRecords(), ...papersOf([terms])];
}

/** The papers of one or more pairs; a township has one list, whatever the number of its items. */
export function papersOf(pairs: readonly PairTerms[]): GovernanceRecord[] {
  const townships = [...new Set(pairs.map((p) => p.townshipId))];
  return [
    ...townships.flatMap((id) => {
      const own = pairs.filter((p) => p.townshipId === id);
      return [listRecord(id, own.map(rowOf)), ...sealRecords(id)];
    }),
    ...pairs.flatMap(papersOfPair),
  ];
}

export function papersOfPair(pair: PairTerms): GovernanceRecord[] {
  const { townshipId, itemId } = pair;
  return [
    reviewRecord(itemId),
    agreementRecord(pair),
    ...(pair.mode === 'entrusted_decision' ? [filingRecord(pair)] : []),
    memoRecord(townshipId, itemId),
    announcementRecord(pair),
    ...readinessRecords(pair),
    goLiveRecord(pair),
  ];
}

export function rowOf({ itemId, mode }: PairTerms): ListRow {
  return {
    itemId,
    generation: 1,
    mode,
    powerType: 'licence',
    departmentId: BUREAU,
    supervisorId: SUPERVISOR,
    origin: 'catalogue',
    justification: null,
    countyCanRelease: true,
    townshipCanTake: true,
    capacityNote: '',
  };
}

export function listRecord(
  townshipId: string,
  rows: readonly ListRow[],
  version = 1,
  on: LocalDate = localDate('2026-01-12'),
): GovernanceRecord {
  const payload = { townshipId, version, publishedOn: on, effectiveFrom: on, rows };
  const event = { type: 'delegationListPublished', typeVersion: 1, payload } as const;
  return { label: 'list', at: at(on), stream: 'list', id: townshipId, event };
}

export function sealRecords(townshipId: string, ownerId = BUREAU): GovernanceRecord[] {
  const id = `seal-${townshipId}`;
  const payload = {
    id,
    countyId: COUNTY,
    kind: 'approval_no2',
    name: '曹县行政审批服务局审批专用章（青堌集镇）',
    sealOwnerId: ownerId,
    townshipId,
    authorisation: '曹政授〔2026〕1号',
  } as const;
  const from = at('2026-01-13', 11);
  return [
    {
      label: 'seal',
      at: at('2026-01-13'),
      stream: 'seal',
      id,
      event: { type: 'sealIssued', typeVersion: 1, payload },
    },
    {
      label: 'seal handed over',
      at: from,
      stream: 'seal',
      id,
      event: {
        type: 'sealHandedOver',
        typeVersion: 1,
        payload: { personId: `township_seal_keeper-${townshipId}`, from },
      },
    },
  ];
}

function reviewRecord(itemId: string): GovernanceRecord {
  const payload = {
    departmentId: BUREAU,
    itemId,
    entrustable: true,
    basis: '测试用依据第一条',
    reviewedOn: localDate('2026-01-06'),
  };
  const event = { type: 'entrustabilityReviewed', typeVersion: 1, payload } as const;
  return { label: 'review', at: at('2026-01-06'), stream: 'entrustability', id: itemId, event };
}

export function agreementIdOf({ townshipId, itemId, mode }: PairTerms): string {
  return `agreement-${townshipId}-${itemId}-${mode}`;
}

export function agreementRecord(
  pair: PairTerms,
  id = agreementIdOf(pair),
  [signedOn, from, until]: readonly [string, string, string] = ['2026-01-08', '2026-01-15', LAST_DAY],
  departmentId = BUREAU,
): GovernanceRecord {
  const payload = {
    id,
    number: `编号-${id}`,
    kind: pair.mode,
    departmentId,
    townshipId: pair.townshipId,
    townshipOrganisationId: GOVERNMENT_OF[pair.townshipId],
    itemIds: [pair.itemId],
    signedOn: localDate(signedOn),
    from: localDate(from),
    until: localDate(until),
    inFlight: pair.inFlight ?? { kind: 'hand_over' as const },
  };
  const event = { type: 'agreementSigned', typeVersion: 1, payload } as const;
  return { label: 'agreement', at: at(signedOn), stream: 'agreement', id, event };
}

export function filingRecord(pair: PairTerms, id = agreementIdOf(pair), on = '2026-01-10'): GovernanceRecord {
  const payload = { number: `备案-${id}`, filedOn: localDate(on), receiverId: JUSTICE };
  const event = { type: 'agreementFiled', typeVersion: 1, payload } as const;
  return { label: 'filing', at: at(on), stream: 'agreement', id, event };
}

export function memoRecord(townshipId: string, itemId: string): GovernanceRecord {
  const id = `memo-${townshipId}-${itemId}`;
  const payload = {
    id,
    number: `备忘录-${id}`,
    townshipId,
    supervisorId: SUPERVISOR,
    signedOn: localDate('2026-01-09'),
    from: localDate('2026-01-15'),
    until: null,
    items: [{ itemId, dutyBoundary: '审批由乡镇负责，监管由监管部门负责。' }],
  };
  const event = { type: 'memoSigned', typeVersion: 1, payload } as const;
  return { label: 'memo', at: at('2026-01-09'), stream: 'memo', id, event };
}

type Pair = Pick<PairTerms, 'townshipId' | 'itemId'>;

export function announcementRecord(
  { townshipId, itemId }: Pair,
  generation = 1,
  on = '2026-01-14',
): GovernanceRecord {
  const payload = { townshipId, itemId, generation, announcedOn: localDate(on), place: '曹县政务服务网' };
  const event = { type: 'delegationAnnounced', typeVersion: 1, payload } as const;
  return { label: 'announcement', at: at(on), stream: 'delegation', id: `${townshipId}/${itemId}`, event };
}

export function readinessRecords({ townshipId, itemId }: Pair): GovernanceRecord[] {
  const from = localDate('2026-01-15');
  const kinds: readonly ReadinessKind[] = ['handover', 'accounts', 'trained_clerk'];
  return kinds.map((kind) => ({
    label: kind,
    at: at(from),
    stream: 'delegation',
    id: `${townshipId}/${itemId}`,
    event: {
      type: 'readinessRecorded',
      typeVersion: 1,
      payload: { townshipId, itemId, kind, from, until: null },
    },
  }));
}

export function goLiveRecord(
  { townshipId, itemId }: Pair,
  generation = 1,
  startOn: LocalDate = STARTS_ON,
): GovernanceRecord {
  const payload = { townshipId, itemId, generation, startOn };
  const event = { type: 'delegationWentLive', typeVersion: 1, payload } as const;
  return {
    label: 'go live',
    at: at('2026-01-16'),
    stream: 'delegation',
    id: `${townshipId}/${itemId}`,
    event,
  };
}

export function recallRecord(
  { townshipId, itemId }: Pair,
  effectiveOn: string,
  inFlight: InFlightRule = { kind: 'hand_over' },
  generation = 1,
): GovernanceRecord {
  const reason = 'runs_badly' as const;
  const payload = { townshipId, itemId, generation, effectiveOn: localDate(effectiveOn), reason, inFlight };
  const event = { type: 'delegationRecalled', typeVersion: 1, payload } as const;
  return {
    label: 'recall',
    at: at(effectiveOn, 0),
    stream: 'delegation',
    id: `${townshipId}/${itemId}`,
    event,
  };
}

export function terminationRecord(pair: PairTerms, lastDay: string, recordedOn = lastDay): GovernanceRecord {
  const payload = { lastDay: localDate(lastDay), reason: '提前终止' };
  const event = { type: 'agreementTerminated', typeVersion: 1, payload } as const;
  return { label: 'termination', at: at(recordedOn), stream: 'agreement', id: agreementIdOf(pair), event };
}

export function suspensionRecord(pair: PairTerms, from: string, until: string | null): GovernanceRecord {
  const payload = { from: localDate(from), until: until === null ? null : localDate(until) };
  const event = { type: 'agreementSuspended', typeVersion: 1, payload } as const;
  return { label: 'suspension', at: at(from, 0), stream: 'agreement', id: agreementIdOf(pair), event };
}

export function sealStatusRecord(
  townshipId: string,
  status: 'active' | 'suspended' | 'lost' | 'collected' | 'abolished',
  on: string,
): GovernanceRecord {
  const from = at(on, 9);
  const event = {
    type: 'sealStatusChanged',
    typeVersion: 1,
    payload: { status, from, reason: '测试' },
  } as const;
  return { label: `seal ${status}`, at: from, stream: 'seal', id: `seal-${townshipId}`, event };
}
