import type { ReceiptView, SubmitCase } from '@tongban/contract';
import { type CaseEvent, caseLimitsOf, decideSubmission } from '@tongban/domain/case';
import { refuse } from '@tongban/domain/terms';
import { dateInShanghai, type Instant, yearOf } from '@tongban/domain/time';
import { caseNumber, receiptCode } from '@tongban/gb';
import type { AppContext } from '../../../app-context.ts';
import { inTransaction, type Tx } from '../../../platform/db/transaction.ts';
import type { IdempotencyKey } from '../../../platform/http/idempotency.ts';
import { Abandoned, done, type Outcome, outcomeOf } from '../../../platform/outcome.ts';
import { lockAuthorityGuard, placeName } from '../../delegations/index.ts';
import { answerOnce } from '../answer-once.ts';
import { putContent } from '../case-content.ts';
import { casePlaceAt, organOf } from '../case-places.ts';
import { answerFiles } from '../intake/answer-files.ts';
import { checkSubmission, type Submission } from '../intake/check-submission.ts';
import { askAboutFirst, explainSecond, findFirstApplication } from '../intake/second-application.ts';
import { APPLICANT_ACTOR, type Submitter, scopeOfSubmitter } from '../intake/submitter.ts';
import { loadIntakeFacts } from '../load-case.ts';
import { openCase } from '../open-case.ts';
import { statedAnswers } from '../stated-answers.ts';
import { claimUploads } from '../uploads.ts';

/** 收件: an application from window or portal becomes a case, with the number and the code for its receipt (R-1.1.6, E-42). */
export async function submitCase(
  ctx: AppContext,
  by: Submitter,
  command: SubmitCase,
  idempotency: IdempotencyKey | null,
): Promise<Outcome<ReceiptView>> {
  const at = ctx.clock.now();
  const checked = checkSubmission(ctx, by, command, at);
  if (checked.kind !== 'done') return checked;
  const scope = scopeOfSubmitter(by);
  return outcomeOf(() =>
    inTransaction(ctx.database, (tx) =>
      answerOnce(tx, ctx.keys, { scope, at, idempotency }, () => receive(tx, ctx, by, checked.value)),
    ),
  );
}

async function receive(
  tx: Tx,
  ctx: AppContext,
  by: Submitter,
  submission: Submission,
): Promise<Outcome<ReceiptView>> {
  const { county, township, item, guide, appointment, applicant, answers, command } = submission;
  if (township !== null) await lockAuthorityGuard(tx, county.id, township.id, item.id, 'share');
  // After the guard, so that what a waiting act of governance recorded first also has the earlier time.
  const now = ctx.clock.now();
  const stated = statedAnswers(guide.formFields, answers);
  const facts = await loadIntakeFacts(tx, ctx, county.id, township?.id ?? null, item.id, stated);
  const organ = organOf(facts.organisations, item.id, now);
  const place = casePlaceAt(facts.organisations, township?.id ?? null, item.id, now);
  if (organ === null || place === null) throw notRegistered(organ !== null);

  const first = await findFirstApplication(tx, ctx, by, { ...command, applicant });
  if (first && command.secondApplication === 'ask') throw await askAboutFirst(tx, ctx, by, first);

  const caseId = ctx.ids.uuid();
  const at = { countyId: county.id, at: now };
  const scope = scopeOfSubmitter(by);
  const filed = [...command.materials, ...answerFiles(guide.formFields, answers)];
  const decided = decideSubmission(
    {
      caseId,
      countyId: county.id,
      number: await nextNumber(tx, ctx, county.code, now),
      itemId: item.id,
      guideRevision: guide.revision,
      limits: caseLimitsOf(guide),
      channel: command.channel,
      place,
      receivedAt: now,
      applicant: await putContent(tx, ctx, at, 'applicant', applicant),
      answers: await putContent(tx, ctx, at, 'answers', answers),
      materials: await claimUploads(tx, ctx, { ...at, caseId, scope, filed }),
      proposedTownships: [...new Set(command.townships)].sort(),
    },
    facts,
    now,
  );
  if (!decided.ok) throw new Abandoned({ kind: 'refused', refusals: decided.refusals });
  const code = receiptCode(ctx.ids.randomBytes(16));
  const actor = by.kind === 'staff' ? by.actor.personId : APPLICANT_ACTOR;
  const actingFor = appointment?.organisationId ?? null;
  const { state, dueOn } = await openCase(tx, ctx, {
    event: opening(decided.events),
    at: now,
    actor,
    actingFor,
    organId: organ.id,
    applicant,
    receiptCode: code,
  });
  const { secondApplication } = command;
  if (first && typeof secondApplication === 'object') {
    await explainSecond(tx, ctx, {
      state,
      first,
      reason: secondApplication.reason,
      at: now,
      actor,
      actingFor,
    });
  }
  return done({
    caseId,
    number: state.number,
    code,
    placeName: placeName(county.name, township?.name ?? null),
    outcomeDueOn: dueOn,
    receivedAt: now,
  });
}

/** A county without the item's organ takes nothing; a township without a registered government is on no list. */
function notRegistered(hasOrgan: boolean): Abandoned {
  const noOrgan = refuse('AUT-01', {
    text: '该县区尚未登记该事项的实施机关，暂不能在本系统收件。',
    next: '请到县政务服务大厅咨询办理。',
  });
  return new Abandoned({ kind: 'refused', refusals: [hasOrgan ? refuse('DLG-10') : noOrgan] });
}

async function nextNumber(
  tx: Tx,
  { numbers }: Pick<AppContext, 'numbers'>,
  countyCode6: string,
  now: Instant,
): Promise<string> {
  const year = yearOf(dateInShanghai(now));
  return caseNumber({ countyCode6, year, sequence: await numbers.nextCase(tx, countyCode6) });
}

function opening(events: readonly CaseEvent[]): Extract<CaseEvent, { type: 'caseSubmitted' }> {
  const [event] = events;
  if (event?.type !== 'caseSubmitted') throw new Error('A submission opens a case with one event.');
  return event;
}
