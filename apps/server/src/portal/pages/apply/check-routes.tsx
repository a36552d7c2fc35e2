import type { SubmitCase } from '@tongban/contract';
import { dateInShanghai } from '@tongban/domain/time';
import canonicalize from 'canonicalize';
import { draftScope, finishDraft, readDraft } from '../../../features/application-drafts/index.ts';
import { statedAnswers, submitCase } from '../../../features/cases/index.ts';
import { listItemPlaces } from '../../../features/delegations/index.ts';
import { sm3Hex } from '../../../platform/crypto/sm3.ts';
import type { HttpApp } from '../../../platform/http/create-http.ts';
import type { ProblemRefusal } from '../../../platform/http/problem.ts';
import { problemOfOutcome } from '../../../platform/http/problem-of-outcome.ts';
import { type Answer, page, redirect } from '../../site/answer.ts';
import { bindForm, bindPage, type FormCall, type PageCall } from '../../site/bind-page.ts';
import { one, queryText } from '../../site/form-fields.ts';
import type { Site } from '../../site/visit.ts';
import { type OpenApplication, openApplication, placeNameOf } from './apply-context.ts';
import { fileFields } from './check-pages.ts';
import { CheckStep } from './check-step.tsx';
import { applicantSummary, formSummary } from './draft-summary.ts';
import { keepStalePost } from './keep-stale-post.ts';
import { stepHref } from './steps.ts';
import { incompletePages, submissionOf } from './submission-of.ts';
import { answersOf } from './typed-answers.ts';

/** 5 · Check and submit. */
export function checkRoutes(app: HttpApp, site: Site): void {
  bindPage(app, site, '/items/:id/apply/:draft/check', async (call) => {
    const opened = await openApplication(site, call);
    if (opened.kind === 'closed') return opened.answer;
    return show(site, call, opened.value, await placeRefusals(site, opened.value));
  });
  bindForm(
    app,
    site,
    '/items/:id/apply/:draft/check',
    (call) => submit(site, call),
    (call) => keepStalePost(site, call, 'check'),
  );
}

async function submit(site: Site, call: FormCall): Promise<Answer> {
  const opened = await openApplication(site, call);
  if (opened.kind === 'closed') return opened.answer;
  const { ctx } = site;
  const { draft, guide, county } = opened.value;
  const closed = await placeRefusals(site, opened.value);
  const incomplete = incompletePages(draft, guide, county, dateInShanghai(ctx.clock.now()));
  if (closed.length > 0 || incomplete.length > 0) return show(site, call, opened.value, closed);
  const reason = one(call.fields, 'second-reason').trim();
  const command: SubmitCase = {
    ...submissionOf(draft, guide, county),
    secondApplication: reason === '' ? 'ask' : { reason },
  };
  const scope = draftScope(draft);
  // The key is the draft's: a double click, or a page opened twice, makes one case (E-42).
  const request = sm3Hex(canonicalize(command) ?? '');
  const outcome = await submitCase(ctx, { kind: 'visitor', scope }, command, { key: draft.id, request });
  if (outcome.kind === 'done') {
    await finishDraft(ctx, { id: draft.id, visitHash: call.visit.hash }, outcome.value);
    return redirect(`/receipts/${draft.id}`);
  }
  // Meanwhile another tab may have submitted it.
  const now = await readDraft(ctx, { id: draft.id, visitHash: call.visit.hash });
  if (now !== undefined && now.content.receipt !== null) return redirect(`/receipts/${draft.id}`);
  if (outcome.kind === 'problem' && outcome.problem.code === 'second_application') {
    return show(site, call, opened.value, [], [], true);
  }
  if (outcome.kind === 'refused') return show(site, call, opened.value, outcome.refusals);
  if (outcome.kind === 'invalid') {
    const messages = outcome.fields.map(({ field, message }) => ({ name: field, message }));
    return show(site, call, opened.value, [], messages);
  }
  return { kind: 'problem', problem: problemOfOutcome(outcome) };
}

/**
 * Why the chosen place takes the item no more. A window may take in any paper, but nobody is sent from here to a place that
 * could not go on with it.
 */
async function placeRefusals(
  { ctx }: Site,
  { draft, county, item, guide }: OpenApplication,
): Promise<readonly ProblemRefusal[]> {
  const { place, typed } = draft.content;
  if (place === null) return [];
  const { formFields } = guide;
  // Before the form is filled in nothing can lie beyond a scope: what is missing is told by itself.
  const stated = typed.form && statedAnswers(formFields, answersOf(typed.form, formFields, county));
  const places = await listItemPlaces(ctx, { county, itemId: item.id, ...(stated ? { stated } : {}) });
  return places.find(({ township }) => (township?.id ?? null) === place.townshipId)?.refusals ?? [];
}

async function show(
  { ctx }: Site,
  { visit, query }: PageCall,
  open: OpenApplication,
  refusals: readonly ProblemRefusal[],
  problems: readonly { readonly name: string; readonly message: string }[] = [],
  asksForReason = false,
): Promise<Answer> {
  const { item, guide, draft, county } = open;
  const { typed, files } = draft.content;
  const incomplete = incompletePages(draft, guide, county, dateInShanghai(ctx.clock.now()));
  const body = (
    <CheckStep
      shell={visit.shell}
      item={item}
      guide={guide}
      draftId={draft.id}
      kept={queryText(query, 'kept') !== ''}
      action={stepHref(draft, 'check')}
      discardAction={`/items/${item.id}/apply/${draft.id}/discard`}
      csrfToken={visit.csrfToken}
      idempotencyKey={draft.id}
      placeName={placeNameOf(open)}
      applicant={applicantSummary(typed.applicant ?? {}, guide)}
      form={formSummary(typed.form ?? {}, guide, county)}
      files={[...guide.materials, ...fileFields(guide).map(({ id, label }) => ({ id, name: label }))]
        .map(({ id, name }) => ({ name, files: files.filter(({ materialId }) => materialId === id) }))
        .filter((material) => material.files.length > 0)}
      incomplete={incomplete}
      refusals={refusals}
      problems={problems.map(({ message }) => message)}
      asksForReason={asksForReason}
      hrefOf={(step) => stepHref(draft, step)}
    />
  );
  return page(body, refusals.length > 0 || problems.length > 0 || asksForReason ? 422 : 200);
}
