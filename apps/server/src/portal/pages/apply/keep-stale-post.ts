import {
  adoptDraft,
  changeDraft,
  SHORTLY_KEPT_MS,
  startDraft,
  withTyped,
} from '../../../features/application-drafts/index.ts';
import { findCounty } from '../../../features/catalogue/index.ts';
import { type Answer, redirect } from '../../site/answer.ts';
import type { StaleCall } from '../../site/bind-page.ts';
import { one } from '../../site/form-fields.ts';
import { type Site, visitHashOf } from '../../site/visit.ts';
import { applyHref } from '../items/item-links.ts';
import { HALL } from '../places/place-links.ts';
import { openItem } from './apply-context.ts';
import { keptHref, type StepId } from './steps.ts';

/**
 * A page that was open too long: what was typed is not submitted, and not lost (design §9). The form's token shows that it
 * was this person's page, so the draft moves to the new visit; where the draft is gone as well, the page is kept for half an
 * hour in a new one.
 */
export async function keepStalePost(site: Site, call: StaleCall, step: StepId): Promise<Answer> {
  const { ctx } = site;
  const opened = openItem(site, call);
  if (opened.kind === 'closed') return opened.answer;
  const { visit, params, fields, token } = call;
  const itemId = opened.value.item.id;
  const own = { id: params.draft ?? '', visitHash: visit.hash };
  const isKept = step !== 'check' && step !== 'place';
  if (token !== '' && (await adoptDraft(ctx, { ...own, visitHash: visitHashOf(token) }, visit.hash))) {
    if (isKept) {
      await changeDraft(ctx, own, ({ content, countyId }) => ({
        content: withTyped(content, step, fields),
        countyId,
      }));
    }
    return redirect(keptHref({ id: own.id, itemId }, step));
  }
  const county = findCounty(ctx.reference, one(fields, 'county'));
  if (county === undefined || !isKept) return redirect(`${applyHref(itemId)}?kept=1`);
  const place = one(fields, 'place');
  const township = county.townships.find(({ id }) => id === place);
  const draft = await startDraft(ctx, {
    visitHash: visit.hash,
    itemId,
    countyId: county.id,
    keptMs: SHORTLY_KEPT_MS,
    content: {
      typed: { [step]: fields },
      place: township === undefined && place !== HALL ? null : { townshipId: township?.id ?? null },
    },
  });
  return redirect(keptHref(draft, step));
}
