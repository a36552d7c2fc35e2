import type { MemoPaperView, PaperRowView } from '@tongban/contract';
import { checkMemoDraft, type Memo, type MemoDraft } from '@tongban/domain/delegation';
import { hasCapacity } from '@tongban/domain/organisation';
import { PUSH_DIRECTION_NAMES, PUSH_KINDS, type PushKind, type Refusal, refuse } from '@tongban/domain/terms';
import { dateInShanghai, type Instant } from '@tongban/domain/time';
import { namesOf } from '../staff/index.ts';
import type { StoredDraft } from './paper-drafts.store.ts';
import {
  bodyName,
  idOfPaper,
  itemView,
  type Paper,
  type PaperReading,
  placeView,
  termsOf,
} from './paper-reading.ts';
import { scansOf } from './scans.present.ts';

/** How far a memo has come; what the list may be narrowed to. */
export const MEMO_STATES: Readonly<Record<string, string>> = {
  draft: '拟制中',
  signed: '已签订',
  ended: '已到期',
};

function memoStageOf(memo: Memo | null, now: Instant): keyof typeof MEMO_STATES {
  if (memo === null) return 'draft';
  return memo.until !== null && memo.until < dateInShanghai(now) ? 'ended' : 'signed';
}

export function memoRow(reading: PaperReading, paper: Paper<'memo'>): PaperRowView {
  const { supervisorId, townshipId, items, from, until } = termsOf(paper);
  const stage = memoStageOf(paper.signed, reading.now);
  return {
    ...placeView(reading, townshipId),
    id: idOfPaper(paper),
    number: paper.signed?.number ?? null,
    kindName: '审管衔接备忘录',
    partyName: bodyName(reading, supervisorId, paper.signed?.signedOn),
    itemCount: items.length,
    from,
    until,
    stage,
    stageName: MEMO_STATES[stage] ?? '',
    standingName: null,
    renewWithinDays: null,
  };
}

export async function presentMemoPaper(reading: PaperReading, paper: Paper<'memo'>): Promise<MemoPaperView> {
  const { signed, draft } = paper;
  const pushesOf = new Map(
    [...(draft?.content.items ?? []), ...(signed?.pushes ?? [])].map(({ itemId, pushes }) => [
      itemId,
      pushes,
    ]),
  );
  return {
    row: memoRow(reading, paper),
    draft: draft === null ? null : await presentDraft(reading, draft),
    content: draft === null ? null : contentView(draft.content),
    items: termsOf(paper).items.map(({ itemId, dutyBoundary }) => ({
      ...itemView(reading, itemId),
      dutyBoundary,
      pushes: [...(pushesOf.get(itemId) ?? [])],
    })),
    pushNames: (Object.keys(PUSH_KINDS) as PushKind[]).map((kind) => ({
      kind,
      name: PUSH_KINDS[kind].name,
      directionName: PUSH_DIRECTION_NAMES[PUSH_KINDS[kind].direction],
    })),
    scans: signed === null ? [] : await scansOf(reading, `memo:${signed.id}`, signed.scans),
    signedOn: signed?.signedOn ?? null,
    today: dateInShanghai(reading.now),
  };
}

async function presentDraft(
  reading: PaperReading,
  { version, draftedBy, draftedAt, content }: StoredDraft<'memo'>,
) {
  const names = await namesOf(reading.tx, [draftedBy]);
  return {
    version,
    draftedByName: names.get(draftedBy) ?? '（未建账号的人员）',
    draftedAt,
    missing: [...checkMemoDraft(content), ...supervisorRefusals(reading, content)],
  };
}

/** DLG-04 told while there is still time to write another memo (E-06). */
function supervisorRefusals({ organisations, now }: PaperReading, draft: MemoDraft): Refusal[] {
  const supervisor = organisations.get(draft.supervisorId);
  const supervisesAll =
    supervisor !== undefined &&
    draft.items.every(({ itemId }) => hasCapacity(supervisor, 'supervisor', itemId, draft.from, now));
  return supervisesAll ? [] : [refuse('DLG-04', { text: '备忘录的监管方不是所列全部事项的监管部门。' })];
}

function contentView({ items, ...content }: MemoDraft) {
  return { ...content, items: items.map(({ pushes, ...item }) => ({ ...item, pushes: [...pushes] })) };
}
