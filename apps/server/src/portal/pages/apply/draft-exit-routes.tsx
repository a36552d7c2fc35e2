import { discardDraft } from '../../../features/application-drafts/index.ts';
import type { HttpApp } from '../../../platform/http/create-http.ts';
import { type Answer, page, redirect } from '../../site/answer.ts';
import { bindForm, bindPage, type FormCall } from '../../site/bind-page.ts';
import type { Site } from '../../site/visit.ts';
import { guideHref } from '../items/item-links.ts';
import { openApplication } from './apply-context.ts';
import { applicantSummary, formSummary } from './draft-summary.ts';
import { keepStalePost } from './keep-stale-post.ts';
import { PrintPage } from './print-page.tsx';

/** What else a draft is good for: printed to sign, or given up. */
export function draftExitRoutes(app: HttpApp, site: Site): void {
  bindPage(app, site, '/items/:id/apply/:draft/print', async (call) => {
    const opened = await openApplication(site, call);
    if (opened.kind === 'closed') return opened.answer;
    const { draft, guide, county, item } = opened.value;
    const { typed } = draft.content;
    const rows = [
      ...applicantSummary(typed.applicant ?? {}, guide),
      ...formSummary(typed.form ?? {}, guide, county),
    ];
    const title = guide.materials.find(({ id }) => id === 'application-form')?.name ?? `${item.name}申请表`;
    return page(<PrintPage shell={call.visit.shell} title={title} rows={uniqueLabels(rows)} />);
  });
  const discard = async (call: FormCall): Promise<Answer> => {
    await discardDraft(site.ctx, { id: call.params.draft ?? '', visitHash: call.visit.hash });
    return redirect(guideHref(call.params.id ?? ''));
  };
  bindForm(app, site, '/items/:id/apply/:draft/discard', discard, (call) =>
    keepStalePost(site, call, 'check'),
  );
}

/** The applicant's page and the form may ask for the same thing: one line of a paper is enough. */
function uniqueLabels<T extends { readonly label: string }>(rows: readonly T[]): T[] {
  return rows.filter((row, index) => rows.findIndex(({ label }) => label === row.label) === index);
}
