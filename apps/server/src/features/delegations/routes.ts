import { parseInstant } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import { inSnapshot } from '../../platform/db/transaction.ts';
import { bindEndpoint } from '../../platform/http/bind-endpoint.ts';
import type { HttpApp } from '../../platform/http/create-http.ts';
import { done } from '../../platform/outcome.ts';
import {
  findCounty,
  findCountyByCode,
  findItem,
  findItemByNo,
  type ReferenceData,
} from '../catalogue/index.ts';
import { loadOrganisations } from '../organisations/index.ts';
import { presentAuthority, presentPlace } from './delegations.present.ts';
import { explainAuthority } from './operations/explain-authority.ts';
import { listItemPlaces } from './operations/list-item-places.ts';
import { placeOf } from './place-of.ts';

const UNKNOWN_ITEM = { kind: 'problem', problem: { code: 'unknown_item' } } as const;
const UNKNOWN_PLACE = { kind: 'problem', problem: { code: 'unknown_place' } } as const;

/** Where an item is handled, and by what authority: open to everybody. */
export function delegationRoutes(app: HttpApp, ctx: AppContext): void {
  bindEndpoint(app, 'listItemPlaces', 'public', async ({ params, query }) => {
    if (!findItem(ctx.reference, params.itemId)) return UNKNOWN_ITEM;
    const county = findCounty(ctx.reference, query.county) ?? findCountyByCode(ctx.reference, query.county);
    if (!county) return UNKNOWN_PLACE;
    const places = await listItemPlaces(ctx, { county, itemId: params.itemId });
    return done({ places: places.map(presentPlace) });
  });
  bindEndpoint(app, 'explainAuthority', 'public', async ({ query }) => {
    const item = itemOf(ctx.reference, query.item);
    if (!item) return UNKNOWN_ITEM;
    const place = placeOf(ctx.reference, query.township);
    if (!place) return UNKNOWN_PLACE;
    const now = ctx.clock.now();
    const at = query.at === undefined ? now : parseInstant(new Date(query.at).toISOString());
    const knownAt = query.knownAt === undefined ? now : parseInstant(new Date(query.knownAt).toISOString());
    if (at === null || knownAt === null) {
      return { kind: 'invalid', fields: [{ field: 'at', message: '时间须在1992年以后。' }] };
    }
    const { county, township } = place;
    const asked = { countyId: county.id, townshipId: township?.id ?? null, itemId: item.item.id };
    const answer = await explainAuthority(ctx, { ...asked, act: query.act, at, knownAt });
    const organisations = await inSnapshot(ctx.database, (tx) => loadOrganisations(tx, county.id));
    const organName =
      answer.decidingOrganId === null ? null : (organisations.get(answer.decidingOrganId)?.name ?? null);
    return done(presentAuthority(answer, organName, { at, knownAt }));
  });
}

/** By id, or by the number of the catalogue. */
function itemOf(reference: ReferenceData, text: string) {
  return /^\d{1,3}$/u.test(text) ? findItemByNo(reference, Number(text)) : findItem(reference, text);
}
