import type { AuthorityFacts } from '../authority/index.ts';
import type { ItemId, TownshipId } from '../catalogue/index.ts';
import {
  type Agreement,
  type AgreementEvent,
  type Delegation,
  type DelegationEvent,
  type DelegationList,
  type DelegationListEvent,
  type Entrustability,
  type EntrustabilityEvent,
  emptyDelegation,
  evolveAgreement,
  evolveDelegation,
  evolveDelegationList,
  evolveEntrustability,
  evolveMemo,
  type Memo,
  type MemoEvent,
} from '../delegation/index.ts';
import type { DomainEvent, Recorded } from '../ledger/index.ts';
import { evolveOrganisation, type Organisation, type OrganisationEvent } from '../organisation/index.ts';
import { evolveSeal, type Seal, type SealEvent } from '../seal/index.ts';
import type { Instant } from '../time/index.ts';

/** One governance event with its stream and a label by which a test can knock it out. */
export type GovernanceRecord = { readonly label: string; readonly at: Instant } & (
  | { readonly stream: 'organisation'; readonly id: string; readonly event: OrganisationEvent }
  | { readonly stream: 'list'; readonly id: string; readonly event: DelegationListEvent }
  | { readonly stream: 'entrustability'; readonly id: string; readonly event: EntrustabilityEvent }
  | { readonly stream: 'agreement'; readonly id: string; readonly event: AgreementEvent }
  | { readonly stream: 'memo'; readonly id: string; readonly event: MemoEvent }
  | { readonly stream: 'delegation'; readonly id: string; readonly event: DelegationEvent }
  | { readonly stream: 'seal'; readonly id: string; readonly event: SealEvent }
);

/** The records in the order in which the ledger took them. */
function inLedgerOrder(records: readonly GovernanceRecord[]): GovernanceRecord[] {
  return [...records].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

export function without(
  records: readonly GovernanceRecord[],
  ...labels: readonly string[]
): GovernanceRecord[] {
  const absent = labels.filter((label) => !records.some((r) => r.label === label));
  if (absent.length > 0) throw new Error(`No record is labelled ${absent.join(', ')}`);
  return records.filter((r) => !labels.includes(r.label));
}

/** The same papers, but entered into the ledger at `at` (补录). */
export function recordedAt(
  records: readonly GovernanceRecord[],
  label: string,
  at: Instant,
): GovernanceRecord[] {
  return records.map((r) => (r.label === label ? { ...r, at } : r));
}

/** The payload of the record labelled `label`, changed in some fields. */
export function changed(
  records: readonly GovernanceRecord[],
  label: string,
  change: Readonly<Record<string, unknown>>,
): GovernanceRecord[] {
  return records.map((r) => {
    if (r.label !== label) return r;
    const event = { ...r.event, payload: { ...r.event.payload, ...change } };
    return { ...r, event } as GovernanceRecord;
  });
}

/** What the rules get to see: every stream folded. */
export function factsFrom(
  records: readonly GovernanceRecord[],
  townshipId: TownshipId,
  itemId: ItemId,
): AuthorityFacts {
  const world = foldWorld(records);
  return {
    townshipId,
    itemId,
    organisations: world.organisations,
    list: world.lists.get(townshipId) ?? null,
    delegation: world.delegations.get(`${townshipId}/${itemId}`) ?? emptyDelegation(townshipId, itemId),
    entrustability: world.entrustabilities.get(itemId) ?? null,
    agreements: [...world.agreements.values()],
    memos: [...world.memos.values()],
    seals: [...world.seals.values()],
  };
}

export interface GovernanceWorld {
  readonly organisations: Map<string, Organisation>;
  readonly lists: Map<string, DelegationList>;
  readonly entrustabilities: Map<string, Entrustability>;
  readonly agreements: Map<string, Agreement>;
  readonly memos: Map<string, Memo>;
  readonly delegations: Map<string, Delegation>;
  readonly seals: Map<string, Seal>;
}

export function foldWorld(records: readonly GovernanceRecord[]): GovernanceWorld {
  const world: GovernanceWorld = {
    organisations: new Map(),
    lists: new Map(),
    entrustabilities: new Map(),
    agreements: new Map(),
    memos: new Map(),
    delegations: new Map(),
    seals: new Map(),
  };
  for (const record of inLedgerOrder(records)) addTo(world, record);
  return world;
}

function addTo(world: GovernanceWorld, record: GovernanceRecord): void {
  const { at, id } = record;
  switch (record.stream) {
    case 'organisation':
      fold(world.organisations, id, evolveOrganisation, record.event, at);
      break;
    case 'list':
      fold(world.lists, id, evolveDelegationList, record.event, at);
      break;
    case 'entrustability':
      fold(world.entrustabilities, id, evolveEntrustability, record.event, at);
      break;
    case 'agreement':
      fold(world.agreements, id, evolveAgreement, record.event, at);
      break;
    case 'memo':
      fold(world.memos, id, evolveMemo, record.event, at);
      break;
    case 'delegation':
      fold(world.delegations, id, evolveDelegation, record.event, at);
      break;
    case 'seal':
      fold(world.seals, id, evolveSeal, record.event, at);
      break;
  }
}

function fold<S, E extends DomainEvent>(
  states: Map<string, S>,
  id: string,
  evolve: (state: S | null, event: Recorded<E>) => S,
  event: E,
  at: Instant,
): void {
  states.set(
    id,
    evolve(states.get(id) ?? null, { ...event, at, actor: 'tester', actingFor: null, version: 1 }),
  );
}
