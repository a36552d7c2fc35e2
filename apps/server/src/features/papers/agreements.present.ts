import type { AgreementPaperView, PaperRowView } from '@tongban/contract';
import {
  AGREEMENT_NAMES,
  AGREEMENT_SECTIONS,
  type Agreement,
  type AgreementDraft,
  checkAgreementDraft,
  checkParties,
  FILING_STATE_NAMES,
  filingStateOf,
  lastDayOf,
} from '@tongban/domain/delegation';
import { AGREEMENT_STANDING_NAMES, agreementStandingOf, inFlightText } from '@tongban/domain/register';
import type { Refusal } from '@tongban/domain/terms';
import { dateInShanghai } from '@tongban/domain/time';
import { agreementStream, selectDelegations, selectLists } from '../delegations/index.ts';
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
import { renewWithinDays, STAGE_NAMES, stageOf } from './paper-stage.ts';
import { paperTemplates } from './paper-templates.ts';
import { scansOf } from './scans.present.ts';

export function agreementRow(
  reading: PaperReading,
  paper: Paper<'agreement'>,
  all: readonly Agreement[],
): PaperRowView {
  const { now } = reading;
  const { signed } = paper;
  const { kind, departmentId, townshipId, itemIds, from, until } = termsOf(paper);
  const stage = signed === null ? 'draft' : stageOf(signed, now);
  return {
    ...placeView(reading, townshipId),
    id: idOfPaper(paper),
    number: signed?.number ?? null,
    kindName: AGREEMENT_NAMES[kind],
    partyName: bodyName(reading, departmentId, signed?.signedOn),
    itemCount: itemIds.length,
    from,
    until: signed === null ? until : lastDayOf(signed, now),
    stage,
    stageName: STAGE_NAMES[stage],
    standingName: signed === null ? null : AGREEMENT_STANDING_NAMES[agreementStandingOf(signed, now, now)],
    renewWithinDays: signed === null ? null : renewWithinDays(signed, all, now),
  };
}

export async function presentAgreementPaper(
  reading: PaperReading,
  paper: Paper<'agreement'>,
  all: readonly Agreement[],
): Promise<AgreementPaperView> {
  const { tx, county, now } = reading;
  const { signed, draft } = paper;
  const terms = termsOf(paper);
  const { kind, townshipId, departmentId } = terms;
  const part = { countyId: county.id, townshipId };
  const [list] = await selectLists(tx, part);
  const announced = new Map(
    (await selectDelegations(tx, part)).map(({ itemId, announcements }) => [itemId, announcements.at(-1)]),
  );
  const listed = (list?.versions.at(-1)?.rows ?? []).filter(
    (row) => row.mode === kind && row.departmentId === departmentId,
  );
  return {
    row: agreementRow(reading, paper, all),
    kind,
    version: signed === null ? null : (await agreementStream.load(tx, county.id, signed.id)).version,
    draft: draft === null ? null : await presentDraft(reading, draft),
    content: draft === null ? null : contentView(draft.content),
    headings: AGREEMENT_SECTIONS[kind].map(({ key, name }) => ({
      key,
      name,
      reference: paperTemplates().agreements[kind][key] ?? '',
    })),
    items: terms.itemIds.map((itemId) => ({
      ...itemView(reading, itemId),
      announcedOn: announced.get(itemId)?.announcedOn ?? null,
    })),
    listedItems: listed.map(({ itemId }) => itemView(reading, itemId)),
    inFlightText: inFlightText(terms.inFlight),
    scans: signed === null ? [] : await scansOf(reading, `agreement:${signed.id}`, signed.scans),
    filing: filingView(kind, signed),
    suspensions: (signed?.suspensions ?? []).map(({ from, until }) => ({ from, until })),
    terminationReason: signed?.termination?.reason ?? null,
    signedOn: signed?.signedOn ?? null,
    today: dateInShanghai(now),
  };
}

async function presentDraft(
  reading: PaperReading,
  { version, draftedBy, draftedAt, content }: StoredDraft<'agreement'>,
) {
  const names = await namesOf(reading.tx, [draftedBy]);
  return {
    version,
    draftedByName: names.get(draftedBy) ?? '（未建账号的人员）',
    draftedAt,
    missing: [...checkAgreementDraft(content), ...partyRefusals(reading, content)],
  };
}

/** DLG-06 told while there is still time to write another agreement (E-06). */
export function partyRefusals(
  { organisations, now }: Pick<PaperReading, 'organisations' | 'now'>,
  draft: AgreementDraft,
): Refusal[] {
  const { departmentId, townshipId, kind, from } = draft;
  const refusals = draft.itemIds.flatMap((itemId) => {
    const wrong = checkParties(organisations, { departmentId, townshipId, itemId, mode: kind }, from, now);
    return wrong === null ? [] : [wrong];
  });
  return refusals.filter(({ text }, at) => refusals.findIndex((other) => other.text === text) === at);
}

function contentView({ itemIds, sections, ...content }: AgreementDraft) {
  return { ...content, itemIds: [...itemIds], sections: { ...sections } };
}

function filingView(kind: Agreement['kind'], signed: Agreement | null): AgreementPaperView['filing'] {
  const state = signed === null ? 'not_submitted' : filingStateOf(signed);
  return {
    state,
    stateName: FILING_STATE_NAMES[state],
    needed: kind === 'entrusted_decision',
    number: signed?.filing?.number ?? null,
    filedOn: signed?.filing?.filedOn ?? null,
    steps: filingSteps(signed),
  };
}

/** The way to the number, in words. */
export function filingSteps(agreement: Agreement | null): AgreementPaperView['filing']['steps'] {
  return (agreement?.filingSteps ?? []).map((step) => ({
    kind: step.kind,
    name: step.kind === 'submitted' ? '报送' : '退回',
    on: step.on,
    reason: step.kind === 'returned' ? step.reason : null,
  }));
}
