import { dateInShanghai, type LocalDate } from '@tongban/domain/time';
import type { ReactElement } from 'react';
import { changeDraft, type TypedFields, withTyped } from '../../../features/application-drafts/index.ts';
import type { HttpApp } from '../../../platform/http/create-http.ts';
import { type Answer, page, redirect } from '../../site/answer.ts';
import { bindForm, bindPage, type FormCall, type PageCall } from '../../site/bind-page.ts';
import { one, queryText } from '../../site/form-fields.ts';
import type { Site } from '../../site/visit.ts';
import { ApplicantStep } from './applicant-step.tsx';
import { type OpenApplication, openApplication, placeFields } from './apply-context.ts';
import { applicantErrors, formErrors, type PageErrors, questionErrors } from './check-pages.ts';
import { FormStep } from './form-step.tsx';
import { keepStalePost } from './keep-stale-post.ts';
import { nextStep } from './next-step.ts';
import { QuestionsStep } from './questions-step.tsx';
import { stepHref } from './steps.ts';
import { afterRowAction } from './table-rows.ts';
import { applicantOf, prefilled } from './typed-answers.ts';

type TypedStep = 'applicant' | 'form' | 'questions';

interface View {
  readonly open: OpenApplication;
  readonly fields: TypedFields;
  readonly errors: PageErrors;
  readonly kept: boolean;
}

/** 2, 3 and 4a · The pages that are typed: what was typed is kept whatever is wrong with it. */
export function typedStepRoutes(app: HttpApp, site: Site): void {
  for (const step of ['applicant', 'form', 'questions'] as const) {
    const path = `/items/:id/apply/:draft/${step}`;
    bindPage(app, site, path, (call) => showStep(site, step, call));
    bindForm(
      app,
      site,
      path,
      (call) => saveStep(site, step, call),
      (call) => keepStalePost(site, call, step),
    );
  }
}

async function showStep(site: Site, step: TypedStep, call: PageCall): Promise<Answer> {
  const opened = await openApplication(site, call);
  if (opened.kind === 'closed') return opened.answer;
  const fields = opened.value.draft.content.typed[step] ?? {};
  const kept = queryText(call.query, 'kept') !== '';
  return page(view(step, call, { open: opened.value, fields, errors: [], kept }));
}

async function saveStep(site: Site, step: TypedStep, call: FormCall): Promise<Answer> {
  const opened = await openApplication(site, call);
  if (opened.kind === 'closed') return opened.answer;
  const { guide, county, draft } = opened.value;
  const tables = guide.formFields.filter(({ type }) => type === 'table');
  const action = afterRowAction(call.fields, tables, one(call.fields, 'rowAction'));
  const { rowAction: _, ...fields } = action?.fields ?? call.fields;
  const changed = await changeDraft(
    site.ctx,
    { id: draft.id, visitHash: call.visit.hash },
    ({ content, countyId }) => ({ content: withTyped(content, step, fields), countyId }),
  );
  if (action !== null) return redirect(`${stepHref(draft, step)}#f-${action.id}-${action.row}-c0`);
  const today = dateInShanghai(site.ctx.clock.now());
  const errors = errorsOf(step, fields, opened.value, today);
  const open = { ...opened.value, draft: changed ?? draft, county };
  if (errors.length > 0) return page(view(step, call, { open, fields, errors, kept: false }), 422);
  return redirect(stepHref(draft, nextStep(open, step, today)));
}

function errorsOf(
  step: TypedStep,
  fields: TypedFields,
  { guide, county }: OpenApplication,
  today: LocalDate,
): PageErrors {
  if (step === 'applicant') return applicantErrors(fields, guide, today);
  if (step === 'form') return formErrors(fields, guide, county, today);
  return questionErrors(fields, guide);
}

function view(step: TypedStep, { visit }: PageCall, { open, fields, errors, kept }: View): ReactElement {
  const { item, guide, draft, county } = open;
  const common = {
    shell: visit.shell,
    item,
    guide,
    draftId: draft.id,
    errors,
    kept,
    action: stepHref(draft, step),
    csrfToken: visit.csrfToken,
    hidden: placeFields(open),
  };
  if (step === 'applicant') return <ApplicantStep {...common} fields={fields} />;
  if (step === 'questions') return <QuestionsStep {...common} fields={fields} />;
  if (Object.keys(fields).length > 0) {
    return <FormStep {...common} county={county} fields={fields} taken={[]} />;
  }
  const applicant = applicantOf(draft.content.typed.applicant ?? {}, guide.applicantKinds);
  const taken = prefilled(applicant, guide.formFields);
  const first = Object.fromEntries(Object.entries(taken).map(([id, value]) => [id, [value]]));
  return <FormStep {...common} county={county} fields={first} taken={Object.keys(taken)} />;
}
