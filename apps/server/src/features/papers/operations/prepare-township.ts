import {
  type AgreementDraft,
  type InFlightRule,
  type ListRow,
  lastDayOf,
  type MemoDraft,
} from '@tongban/domain/delegation';
import { PUSH_KINDS, type PushKind, refuse } from '@tongban/domain/terms';
import type { Instant, LocalDate } from '@tongban/domain/time';
import { inTransaction, type Tx } from '../../../platform/db/transaction.ts';
import { selectAgreements, selectLists, selectMemos } from '../../delegations/index.ts';
import type { Actor, GovernanceContext, GovernanceResult } from '../../organisations/index.ts';
import { draftId } from '../draft-id.ts';
import { insertDraft, selectDrafts } from '../paper-drafts.store.ts';
import { paperTemplates } from '../paper-templates.ts';

export interface PrepareTownship {
  readonly countyId: string;
  readonly townshipId: string;
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly inFlight: InFlightRule;
  /** Whether the county has checked the reference texts; else each draft waits for that. */
  readonly isTextConfirmed: boolean;
}

/**
 * Writes the drafts that a township still lacks for its published list: one agreement a department and kind, one memo a
 * supervisor where approval and supervision are split. What is signed for the first day or drafted already is
 * left alone, so asking again makes nothing twice. GOV-04 no list; GOV-01 nothing is missing. `version` counts the new drafts.
 */
export async function prepareTownship(
  ctx: GovernanceContext,
  actor: Actor,
  command: PrepareTownship,
): Promise<GovernanceResult> {
  const { countyId, townshipId } = command;
  const now = ctx.clock.now();
  return inTransaction(ctx.database, async (tx): Promise<GovernanceResult> => {
    const lacking = await lackingPapers(tx, command, now);
    if (lacking === null) {
      return { ok: false, refusals: [refuse('GOV-04', { text: '该乡镇（街道）尚未公布赋权事项清单。' })] };
    }
    const agreements = agreementDrafts(lacking.agreements, command);
    const memos = memoDrafts(lacking.memos, command);
    const made = agreements.length + memos.length;
    if (made === 0) {
      const text = '清单内事项的协议和备忘录都已拟制或者签订。';
      return { ok: false, refusals: [refuse('GOV-01', { text })] };
    }
    const by = { draftedBy: actor.personId, draftedAt: now };
    for (const content of agreements) {
      const key = { countyId, paper: 'agreement', id: draftId(countyId, content) } as const;
      await insertDraft(tx, key, { ...by, content });
    }
    for (const content of memos) {
      const key = { countyId, paper: 'memo', id: draftId(countyId, content) } as const;
      await insertDraft(tx, key, { ...by, content });
    }
    await ctx.recordedWith?.(tx, { id: townshipId });
    return { ok: true, id: townshipId, version: made };
  });
}

/** Rows of the newest published list without an agreement, and without the memo they need, on a first day; null = no list. */
export async function lackingPapers(
  tx: Tx,
  { countyId, townshipId, from }: Pick<PrepareTownship, 'countyId' | 'townshipId' | 'from'>,
  now: Instant,
): Promise<{ agreements: readonly ListRow[]; memos: readonly ListRow[] } | null> {
  const part = { countyId, townshipId };
  const [list] = await selectLists(tx, part);
  const rows = list?.versions.at(-1)?.rows;
  if (rows === undefined) return null;
  const agreements = [
    ...(await selectAgreements(tx, part)).filter((a) => from <= lastDayOf(a, now)),
    ...(await selectDrafts(tx, 'agreement', part)).map(({ content }) => content),
  ];
  const memos = [
    ...(await selectMemos(tx, part)).filter(({ until }) => until === null || from <= until),
    ...(await selectDrafts(tx, 'memo', part)).map(({ content }) => content),
  ];
  const isAgreed = ({ itemId, mode, departmentId }: ListRow) =>
    agreements.some((a) => a.kind === mode && a.departmentId === departmentId && a.itemIds.includes(itemId));
  const hasMemo = ({ itemId, supervisorId }: ListRow) =>
    memos.some((m) => m.supervisorId === supervisorId && m.items.some((item) => item.itemId === itemId));
  return {
    agreements: rows.filter((row) => !isAgreed(row)),
    memos: rows.filter((row) => needsMemo(row) && !hasMemo(row)),
  };
}

/** The agreements and memos that the rows make: one a department and kind, one a supervisor. */
export function countPapers({
  agreements,
  memos,
}: {
  readonly agreements: readonly ListRow[];
  readonly memos: readonly ListRow[];
}): { agreements: number; memos: number } {
  return {
    agreements: groupsOf(agreements, agreementOf).length,
    memos: groupsOf(memos, memoOf).length,
  };
}

function agreementOf({ departmentId, mode }: ListRow): string {
  return `${departmentId}/${mode}`;
}

function memoOf({ supervisorId }: ListRow): string {
  return `${supervisorId}`;
}

/** Approval and supervision are two bodies; a collection is no approval. */
function needsMemo({ mode, departmentId, supervisorId }: ListRow): boolean {
  return mode !== 'collection_service' && supervisorId !== null && supervisorId !== departmentId;
}

function agreementDrafts(rows: readonly ListRow[], command: PrepareTownship): AgreementDraft[] {
  const { townshipId, from, until, inFlight, isTextConfirmed } = command;
  return groupsOf(rows, agreementOf).flatMap((group) => {
    const [{ mode, departmentId } = { mode: null, departmentId: null }] = group;
    if (mode === null || departmentId === null) return [];
    const sections = paperTemplates().agreements[mode];
    const itemIds = group.map(({ itemId }) => itemId);
    return [
      { kind: mode, departmentId, townshipId, itemIds, from, until, inFlight, sections, isTextConfirmed },
    ];
  });
}

function memoDrafts(rows: readonly ListRow[], command: PrepareTownship): MemoDraft[] {
  const { townshipId, from, isTextConfirmed } = command;
  return groupsOf(rows, memoOf).map((group) => ({
    townshipId,
    supervisorId: group[0]?.supervisorId ?? '',
    from,
    // the mechanism is a lasting one; whoever wants an end writes it in.
    until: null,
    items: group.map((row) => ({ itemId: row.itemId, dutyBoundary: boundaryOf(row), pushes: ALL_PUSHES })),
    isTextConfirmed,
  }));
}

const ALL_PUSHES = Object.keys(PUSH_KINDS) as PushKind[];

function boundaryOf({ mode }: ListRow): string {
  const { dutyBoundaries } = paperTemplates().memo;
  return mode === 'entrusted_acceptance'
    ? dutyBoundaries.entrusted_acceptance
    : dutyBoundaries.entrusted_decision;
}

function groupsOf(rows: readonly ListRow[], keyOf: (row: ListRow) => string): readonly ListRow[][] {
  const groups = new Map<string, ListRow[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups.values()];
}
