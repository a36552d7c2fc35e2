import { type CatalogueItem, type County, type Guide, handlingOf } from '@tongban/domain/catalogue';
import { type ApplicationDraft, readDraft } from '../../../features/application-drafts/index.ts';
import { findCounty, findItem } from '../../../features/catalogue/index.ts';
import { placeName } from '../../../features/delegations/index.ts';
import { type Answer, problem, redirect } from '../../site/answer.ts';
import type { PageCall } from '../../site/bind-page.ts';
import { mayTypePersonalData } from '../../site/secure.ts';
import type { Site } from '../../site/visit.ts';
import { applyHref } from '../items/item-links.ts';
import { HALL } from '../places/place-links.ts';

/** An item that can be applied for here. */
export interface OpenItem {
  readonly item: CatalogueItem;
  readonly guide: Guide;
}

/** A draft of the visitor with everything that its pages need. */
export interface OpenApplication extends OpenItem {
  readonly draft: ApplicationDraft;
  readonly county: County;
}

type Loaded<T> =
  | { readonly kind: 'open'; readonly value: T }
  | { readonly kind: 'closed'; readonly answer: Answer };

/** The item of the address, if it can be applied for here and the connection is safe for it. */
export function openItem({ ctx }: Site, { params, request }: PageCall): Loaded<OpenItem> {
  const found = findItem(ctx.reference, params.id ?? '');
  if (found === undefined) return closed(problem('unknown_item'));
  if (handlingOf(found.guide) === 'payment_order') return closed(redirect(`/pay/${found.item.id}`));
  if (!mayTypePersonalData(ctx, request)) return closed(problem('tls_required'));
  return { kind: 'open', value: found };
}

/** The visitor's draft of the address. A submitted one leads to its receipt, one that is gone to the beginning. */
export async function openApplication(site: Site, call: PageCall): Promise<Loaded<OpenApplication>> {
  const opened = openItem(site, call);
  if (opened.kind === 'closed') return opened;
  const { item } = opened.value;
  const key = { id: call.params.draft ?? '', visitHash: call.visit.hash };
  const draft = await readDraft(site.ctx, key);
  if (draft === undefined || draft.itemId !== item.id) {
    return closed(redirect(`${applyHref(item.id)}?gone=1`));
  }
  if (draft.content.receipt !== null) return closed(redirect(`/receipts/${draft.id}`));
  const county = findCounty(site.ctx.reference, draft.countyId);
  if (county === undefined) return closed(redirect(applyHref(item.id)));
  return { kind: 'open', value: { ...opened.value, draft, county } };
}

/** What the chosen place is called. */
export function placeNameOf({ draft, county }: Pick<OpenApplication, 'draft' | 'county'>): string {
  const { place } = draft.content;
  if (place === null) return '';
  const township = county.townships.find(({ id }) => id === place.townshipId);
  return placeName(county.name, township?.name ?? null);
}

/** The place as it travels in a form, so that a post that lost its draft still knows it. */
export function placeFields({ draft }: Pick<OpenApplication, 'draft'>): Readonly<Record<string, string>> {
  const { place } = draft.content;
  return { county: draft.countyId, place: place === null ? '' : (place.townshipId ?? HALL) };
}

function closed(answer: Answer): { readonly kind: 'closed'; readonly answer: Answer } {
  return { kind: 'closed', answer };
}
