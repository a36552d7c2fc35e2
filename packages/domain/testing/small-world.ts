import type { DelegationMode } from '../delegation/index.ts';
import { addDays, type LocalDate, localDate } from '../time/index.ts';
import { ITEM_X, ITEM_Y, ITEMS, organisationRecords, TOWN_A, TOWNS } from './county.ts';
import {
  agreementIdOf,
  agreementRecord,
  announcementRecord,
  filingRecord,
  goLiveRecord,
  listRecord,
  memoRecord,
  type PairTerms,
  papersOf,
  papersOfPair,
  readinessRecords,
  recallRecord,
  rowOf,
  sealRecords,
  sealStatusRecord,
  suspensionRecord,
  terminationRecord,
} from './delegated-pair.ts';
import type { GovernanceRecord } from './governance-record.ts';
import { at } from './moment.ts';

/** Two townships × two items: X is handed over for decision (办理), Y for acceptance (受理). */
const MODE_OF: Readonly<Record<string, DelegationMode>> = {
  [ITEM_X]: 'entrusted_decision',
  [ITEM_Y]: 'entrusted_acceptance',
};

const RUN_OFF = { kind: 'finish', withinDays: 2 } as const;

export const PAIRS: readonly PairTerms[] = TOWNS.flatMap((townshipId) =>
  ITEMS.map((itemId) => ({
    townshipId,
    itemId,
    mode: MODE_OF[itemId] ?? 'entrusted_decision',
    inFlight: townshipId === TOWN_A ? RUN_OFF : ({ kind: 'hand_over' } as const),
  })),
);

/** One thing that can happen; null where the ledger as it is does not allow it (filing what nobody signed). */
export interface SmallEvent {
  readonly name: string;
  on(day: LocalDate, ledger: readonly GovernanceRecord[]): readonly GovernanceRecord[] | null;
}

/** Nine kinds of governance event over the four pairs. */
export const SMALL_EVENTS: readonly SmallEvent[] = [
  ...TOWNS.flatMap(eventsOfTownship),
  ...PAIRS.flatMap(eventsOfPair),
];

function eventsOfTownship(townshipId: string): SmallEvent[] {
  const rows = PAIRS.filter((p) => p.townshipId === townshipId).map(rowOf);
  const id = `seal-${townshipId}`;
  const hasSeal = (ledger: readonly GovernanceRecord[]) =>
    ledger.some((r) => r.stream === 'seal' && r.id === id);
  return [
    {
      name: `publish ${townshipId}`,
      on: (day, ledger) => {
        const versions = ledger.filter((r) => r.stream === 'list' && r.id === townshipId);
        const last = versions.at(-1);
        // DLG-08: each version follows the last in day as well.
        if (last?.stream === 'list' && day <= last.event.payload.effectiveFrom) return null;
        const version = versions.length + 1;
        // Every second version leaves the second item out.
        return [listRecord(townshipId, version % 2 === 1 ? rows : rows.slice(0, 1), version, day)];
      },
    },
    {
      name: `hand seal ${townshipId}`,
      on: (day, ledger) => (hasSeal(ledger) ? sealOn(townshipId, day).slice(1) : sealOn(townshipId, day)),
    },
    {
      name: `suspend seal ${townshipId}`,
      on: (day, ledger) => (hasSeal(ledger) ? [sealStatusRecord(townshipId, 'suspended', day)] : null),
    },
  ];
}

function eventsOfPair(pair: PairTerms): SmallEvent[] {
  const key = `${pair.townshipId} ${pair.itemId}`;
  return [
    {
      name: `sign ${key}`,
      on: (day, ledger) => {
        const id = `${agreementIdOf(pair)}-${ledger.filter((r) => r.label === 'agreement').length}`;
        return [agreementRecord(pair, id, [day, day, addDays(day, 3)])];
      },
    },
    {
      name: `file ${key}`,
      on: (day, ledger) => onLastAgreement(pair, ledger, (id) => filingRecord(pair, id, day)),
    },
    { name: `memo ${key}`, on: (day) => memoOn(pair, day) },
    { name: `go live ${key}`, on: (day) => goLiveOn(pair, day) },
    {
      name: `recall ${key}`,
      on: (day) => [{ ...recallRecord(pair, addDays(day, 1), RUN_OFF), at: at(day) }],
    },
    {
      name: `terminate ${key}`,
      on: (day, ledger) => onLastAgreement(pair, ledger, (id) => ({ ...terminationRecord(pair, day), id })),
    },
    {
      name: `suspend ${key}`,
      on: (day, ledger) =>
        onLastAgreement(pair, ledger, (id) => ({
          ...suspensionRecord(pair, addDays(day, 1), addDays(day, 1)),
          id,
          at: at(day),
        })),
    },
  ];
}

/** An agreement is filed once and terminated once (GOV-01), so a second time is no event of the ledger. */
function onLastAgreement(
  { townshipId, itemId }: PairTerms,
  ledger: readonly GovernanceRecord[],
  record: (id: string) => GovernanceRecord,
): readonly GovernanceRecord[] | null {
  const last = ledger.findLast(
    (r) =>
      r.stream === 'agreement' &&
      r.event.type === 'agreementSigned' &&
      r.event.payload.townshipId === townshipId &&
      r.event.payload.itemIds.includes(itemId),
  );
  if (!last) return null;
  const added = record(last.id);
  const twice = ledger.some((r) => r.id === last.id && r.event.type === added.event.type);
  return twice ? null : [added];
}

export const nothingYet: readonly GovernanceRecord[] = [
  ...organisationRecords(),
  ...ITEMS.flatMap((itemId) =>
    papersOfPair({ townshipId: TOWNS[0], itemId, mode: 'entrusted_decision' }),
  ).filter((r) => r.label === 'review'),
];

export const everythingHeld: readonly GovernanceRecord[] = [...organisationRecords(), ...papersOf(PAIRS)];

export const FIRST_DAY = localDate('2026-03-02');

function sealOn(townshipId: string, day: LocalDate): GovernanceRecord[] {
  return sealRecords(townshipId).map((r) => {
    const when = at(day, r.label === 'seal' ? 7 : 8);
    if (r.stream !== 'seal' || r.event.type !== 'sealHandedOver') return { ...r, at: when };
    return { ...r, at: when, event: { ...r.event, payload: { ...r.event.payload, from: when } } };
  });
}

function memoOn({ townshipId, itemId }: PairTerms, day: LocalDate): GovernanceRecord[] {
  const memo = memoRecord(townshipId, itemId);
  if (memo.stream !== 'memo' || memo.event.type !== 'memoSigned') return [];
  const id = `${memo.id}-${day}`;
  const payload = { ...memo.event.payload, id, signedOn: day, from: day };
  return [{ ...memo, id, at: at(day), event: { ...memo.event, payload } }];
}

function goLiveOn(pair: PairTerms, day: LocalDate): GovernanceRecord[] {
  return [announcementRecord(pair, 1, day), ...readinessRecords(pair), goLiveRecord(pair, 1, day)].map(
    (r) => ({
      ...r,
      at: at(day),
    }),
  );
}
