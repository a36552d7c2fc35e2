import type { CaseView } from '@tongban/contract';
import { type CaseEvent, type CaseState, settleCase } from '@tongban/domain/case';
import type { ContentRef } from '@tongban/domain/terms';
import { dateInShanghai, type Instant } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { type RecordedEvent, readStream } from '../../platform/ledger/read-stream.ts';
import { findCounty, findItemOn } from '../catalogue/index.ts';
import { sealsForCase } from '../delegations/index.ts';
import { namesOf, type StaffActor } from '../staff/index.ts';
import { actsFor } from './acts-for.ts';
import { readContents } from './case-content.ts';
import type { CaseRow } from './cases.store.ts';
import { loadCaseFacts } from './load-case.ts';
import { placeWords } from './present/place-words.ts';
import { presentCase } from './present/present-case.ts';
import { caseStream } from './save-case.ts';

interface Sight {
  readonly actor: StaffActor;
  readonly now: Instant;
  readonly masked: boolean;
  /** Whether the actor may ask for the personal data in full. */
  readonly mayUnmask: boolean;
}

/** Loads what the one screen of a case shows to this actor. The row has been found through their scope. */
export async function loadCaseView(
  tx: Tx,
  ctx: AppContext,
  row: CaseRow,
  { actor, now, masked, mayUnmask }: Sight,
): Promise<CaseView> {
  const { county_id: countyId, id, item_id: itemId } = row;
  const found = findItemOn(ctx.reference, itemId, dateInShanghai(row.submitted_at));
  if (!found) throw new Error(`Case ${id} is about ${itemId}, which the catalogue does not have.`);
  const facts = await loadCaseFacts(tx, ctx, row.state, null);
  const { state } = settleCase(row.state, facts, now);
  const events = await readStream(tx, countyId, caseStream(id));
  const files = await ctx.files.listOf(tx, countyId, caseStream(id));
  const seals = await sealsForCase(tx, countyId, state.decision?.place.townshipId ?? null);
  const parts = {
    state,
    found,
    events,
    contentOf: await readContents(tx, ctx, countyId, contentsOf(state, events)),
    files: new Map(files.map((file) => [file.id, file])),
    people: await namesOf(tx, peopleOf(row, events)),
    organisations: facts.organisations,
    seals: new Map(seals.map((seal) => [seal.id, seal])),
    places: placeWords(ctx.reference, countyId),
    townshipIds: findCounty(ctx.reference, countyId)?.townships.map((township) => township.id) ?? [],
    calendar: ctx.calendar,
    now,
    masked,
    lookUp: ctx.config.outsideUrl !== undefined,
    mayUnmask,
    actor,
  };
  return presentCase(parts, row, await actsFor(tx, ctx, actor, row, now));
}

function contentsOf(state: CaseState, events: readonly RecordedEvent[]): (ContentRef | null | undefined)[] {
  return [
    state.applicant,
    state.answers,
    ...state.notices.map(({ texts }) => texts),
    state.notAccepted?.reason,
    state.termination?.reason,
    state.termination?.basis,
    state.preReview?.opinion,
    state.review?.opinion,
    state.decision?.reason,
    state.decision?.document?.content,
    ...events.map((event) => remarkOf(event as unknown as CaseEvent)),
  ];
}

/** The text of an event that only its summary shows. */
function remarkOf(event: CaseEvent): ContentRef | null {
  if (event.type === 'caseTransferred') return event.payload.note;
  const hasReason = event.type === 'caseWithdrawn' || event.type === 'secondApplicationExplained';
  return hasReason ? event.payload.reason : null;
}

/** Whoever did anything is an actor of the history; besides them, who has the case in hand. */
function peopleOf({ claimed_by: claimant }: CaseRow, events: readonly RecordedEvent[]): string[] {
  const actors = events.map(({ actor }) => actor).filter((actor) => !NOT_STAFF.has(actor));
  return claimant === null ? actors : [...actors, claimant];
}

const NOT_STAFF: ReadonlySet<string> = new Set(['system', 'applicant']);
