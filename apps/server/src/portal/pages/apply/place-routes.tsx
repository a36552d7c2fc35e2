import type { County } from '@tongban/domain/catalogue';
import {
  changeDraft,
  draftScope,
  findOpenDraft,
  startDraft,
} from '../../../features/application-drafts/index.ts';
import { eraseUploads } from '../../../features/cases/index.ts';
import { findCounty } from '../../../features/catalogue/index.ts';
import { type ItemPlace, listItemPlaces } from '../../../features/delegations/index.ts';
import { placesOf } from '../../../features/places/index.ts';
import type { HttpApp } from '../../../platform/http/create-http.ts';
import { type Answer, page, redirect } from '../../site/answer.ts';
import { bindForm, bindPage, type FormCall, type PageCall } from '../../site/bind-page.ts';
import { one, queryText } from '../../site/form-fields.ts';
import { keepPreference } from '../../site/preference.ts';
import { countyCookie, type Site } from '../../site/visit.ts';
import { applyHref } from '../items/item-links.ts';
import { HALL } from '../places/place-links.ts';
import { type OpenItem, openApplication, openItem, placeFields } from './apply-context.ts';
import { keepStalePost } from './keep-stale-post.ts';
import { PlaceStep } from './place-step.tsx';
import { stepHref } from './steps.ts';

/** 1 · The place: begins an application, or changes where a begun one goes. */
export function placeRoutes(app: HttpApp, site: Site): void {
  const { ctx } = site;
  bindPage(app, site, '/items/:id/apply', async (call) => {
    const opened = openItem(site, call);
    if (opened.kind === 'closed') return opened.answer;
    const { item } = opened.value;
    const draft = await findOpenDraft(ctx, { visitHash: call.visit.hash, itemId: item.id });
    const resumeHref = draft === undefined ? null : stepHref(draft, 'check');
    const asked = queryText(call.query, 'county');
    const county = asked === '' ? (call.visit.county?.id ?? '') : asked;
    return showPlaces(site, call, opened.value, { resumeHref, county });
  });
  bindForm(
    app,
    site,
    '/items/:id/apply',
    async (call) => {
      const opened = openItem(site, call);
      if (opened.kind === 'closed') return opened.answer;
      const { item } = opened.value;
      const chosen = await choosePlace(site, opened.value, call);
      if (chosen === null) return wrongPlace(site, call, opened.value);
      const { county, townshipId } = chosen;
      keepPreference(call.request, call.reply, countyCookie, county.id);
      const start = { visitHash: call.visit.hash, itemId: item.id, countyId: county.id };
      const draft = await startDraft(ctx, { ...start, content: { place: { townshipId } } });
      return redirect(stepHref(draft, 'applicant'));
    },
    (call) => keepStalePost(site, call, 'place'),
  );
  bindPage(app, site, '/items/:id/apply/:draft/place', async (call) => {
    const opened = await openApplication(site, call);
    if (opened.kind === 'closed') return opened.answer;
    const { county, place } = placeFields(opened.value);
    const asked = queryText(call.query, 'county');
    return showPlaces(site, call, opened.value, {
      county: asked === '' ? (county ?? '') : asked,
      chosen: place ?? '',
    });
  });
  bindForm(
    app,
    site,
    '/items/:id/apply/:draft/place',
    async (call) => {
      const opened = await openApplication(site, call);
      if (opened.kind === 'closed') return opened.answer;
      const chosen = await choosePlace(site, opened.value, call);
      if (chosen === null) return wrongPlace(site, call, opened.value);
      const { county, townshipId } = chosen;
      const { draft } = opened.value;
      if (county.id !== draft.countyId) {
        await eraseUploads(ctx, { countyId: draft.countyId, scope: draftScope(draft) });
      }
      await changeDraft(ctx, { id: draft.id, visitHash: call.visit.hash }, ({ content, countyId }) => ({
        countyId: county.id,
        // Files are stored by county: those of another must be chosen again.
        content: {
          ...content,
          place: { townshipId },
          files: countyId === county.id ? content.files : [],
        },
      }));
      return redirect(stepHref(draft, 'applicant'));
    },
    (call) => keepStalePost(site, call, 'place'),
  );
}

interface Shown {
  readonly county: string;
  readonly chosen?: string;
  readonly resumeHref?: string | null;
  readonly wrong?: boolean;
}

async function showPlaces(
  { ctx }: Site,
  { visit, query, params }: PageCall,
  { item, guide }: OpenItem,
  { county: countyId, chosen = '', resumeHref = null, wrong = false }: Shown,
): Promise<Answer> {
  const county = findCounty(ctx.reference, countyId);
  const places = county === undefined ? [] : await listItemPlaces(ctx, { county, itemId: item.id });
  const body = (
    <PlaceStep
      shell={visit.shell}
      item={item}
      guide={guide}
      draftId={params.draft ?? null}
      kept={queryText(query, 'kept') !== ''}
      gone={queryText(query, 'gone') !== ''}
      errors={wrong ? [{ name: 'place', message: '请选择一个受理地点。' }] : []}
      action={
        params.draft === undefined
          ? applyHref(item.id)
          : stepHref({ itemId: item.id, id: params.draft }, 'place')
      }
      csrfToken={visit.csrfToken}
      counties={ctx.reference.counties}
      county={county ?? null}
      places={places}
      cards={county === undefined ? new Map() : await placesOf(ctx, county)}
      chosen={chosen}
      resumeHref={resumeHref}
    />
  );
  return page(body, wrong ? 422 : 200);
}

function wrongPlace(site: Site, call: FormCall, open: OpenItem): Promise<Answer> {
  return showPlaces(site, call, open, { county: one(call.fields, 'county'), wrong: true });
}

/** The chosen place, if it takes the item now. */
async function choosePlace(
  { ctx }: Site,
  { item }: OpenItem,
  { fields }: FormCall,
): Promise<{ readonly county: County; readonly townshipId: string | null } | null> {
  const county = findCounty(ctx.reference, one(fields, 'county'));
  if (county === undefined) return null;
  const wanted = one(fields, 'place');
  const places: readonly ItemPlace[] = await listItemPlaces(ctx, { county, itemId: item.id });
  const place = places.find(({ open, township }) => open && (township?.id ?? HALL) === wanted);
  return place === undefined ? null : { county, townshipId: place.township?.id ?? null };
}
