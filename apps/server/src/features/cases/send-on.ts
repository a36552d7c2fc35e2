import { type CaseState, clockOf, decideTransfer, outcomeClockOf } from '@tongban/domain/case';
import { transferSlipModel } from '@tongban/domain/certificate';
import type { LocalDate } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import type { IdempotencyKey } from '../../platform/http/idempotency.ts';
import { readStream } from '../../platform/ledger/read-stream.ts';
import { Abandoned, type Outcome } from '../../platform/outcome.ts';
import type { StaffActor } from '../staff/index.ts';
import type { ActBody } from './act-body.ts';
import type { ActDone } from './act-done.ts';
import { actOnCase, type Prepared } from './act-on-case.ts';
import { putContent, readContents } from './case-content.ts';
import { casePlaceAt } from './case-places.ts';
import { filePaper } from './papers/file-paper.ts';
import { loadPaperFacts, type PaperFacts } from './papers/paper-facts.ts';
import { filedEntries, paperNumber } from './papers/paper-words.ts';
import { caseStream } from './save-case.ts';

export interface SendOn {
  readonly caseId: string;
  readonly body: ActBody<'transferCase'>;
  readonly idempotency: IdempotencyKey | null;
}

/** 转递 and 退回: the file goes on with a slip, the same number and the same deadline. */
export function sendOn(
  ctx: AppContext,
  actor: StaffActor,
  act: 'transfer' | 'return',
  { caseId, body, idempotency }: SendOn,
): Promise<Outcome<ActDone>> {
  return actOnCase(ctx, actor, act, { caseId, idempotency, ...body }, async (prepared) => {
    const { tx, context, now } = prepared;
    const { state, facts } = context;
    const to = casePlaceAt(facts.organisations, body.toTownshipId, state.itemId, now);
    if (to === null) throw new Abandoned({ kind: 'problem', problem: { code: 'unknown_place' } });
    const slipNumber = paperNumber(state, 'transfer_slip', (await transfersOf(prepared)) + 1);
    const at = { countyId: state.countyId, at: now };
    const note = body.note ? await putContent(tx, ctx, at, 'text', body.note) : null;
    const transfer = { transferId: ctx.ids.uuid(), to, slipNumber, note };
    const decided = decideTransfer(context, act, transfer);
    if (decided.ok) await fileSlip(ctx, prepared, body, slipNumber);
    return decided;
  });
}

async function fileSlip(
  ctx: AppContext,
  prepared: Prepared,
  { toTownshipId, note }: ActBody<'transferCase'>,
  number: string,
): Promise<void> {
  const { state } = prepared.context;
  const facts = await loadPaperFacts(ctx, prepared);
  const { places, printed, item, guide, applicant, today } = facts;
  const slip = transferSlipModel({
    organ: printed,
    number,
    issuedOn: today,
    applicant: applicant.name,
    itemName: item.name,
    caseNumber: state.number,
    fromPlace: placeWhere(state.custody.townshipId, facts),
    toPlace: placeWhere(toTownshipId, facts),
    handedOverBy: prepared.actor.name,
    handedOverOn: today,
    reason: note ?? `由${places.place(toTownshipId)}继续办理`,
    preReviewOpinion: await preReviewOpinion(ctx, prepared),
    dueOn: nextDueOn(state, ctx, prepared),
    materials: filedEntries(guide, state),
  });
  await filePaper(ctx, prepared, state, slip, null);
}

/** The centre of a township; at the county the organ itself, which keeps the file. */
function placeWhere(townshipId: string | null, { places, printed }: PaperFacts): string {
  return townshipId === null ? printed.name : places.place(townshipId);
}

async function transfersOf({ tx, context }: Prepared): Promise<number> {
  const { countyId, id } = context.state;
  const events = await readStream(tx, countyId, caseStream(id));
  return events.filter(({ type }) => type === 'caseTransferred').length;
}

async function preReviewOpinion(
  ctx: Pick<AppContext, 'keys'>,
  { tx, context }: Prepared,
): Promise<string | null> {
  const { countyId, preReview } = context.state;
  const contentOf = await readContents(tx, ctx, countyId, [preReview?.opinion]);
  return contentOf(preReview?.opinion, 'text') ?? null;
}

function nextDueOn(
  state: CaseState,
  { calendar }: Pick<AppContext, 'calendar'>,
  { now }: Prepared,
): LocalDate | null {
  return (outcomeClockOf(state, calendar, now) ?? clockOf(state, calendar, now))?.dueOn ?? null;
}
