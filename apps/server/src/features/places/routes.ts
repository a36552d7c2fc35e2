import type { County } from '@tongban/domain/catalogue';
import { localDate } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import { bindEndpoint } from '../../platform/http/bind-endpoint.ts';
import type { HttpApp } from '../../platform/http/create-http.ts';
import { done } from '../../platform/outcome.ts';
import { findCounty } from '../catalogue/index.ts';
import { recordedOutcome } from '../organisations/index.ts';
import { staffOf } from '../staff/index.ts';
import { changePlace } from './operations/change-place.ts';
import { closePlace } from './operations/close-place.ts';
import { listOwnPlaces } from './operations/list-own-places.ts';
import { listPlaces } from './operations/list-places.ts';
import { readPlace } from './operations/read-place.ts';
import { recordPlace } from './operations/record-place.ts';
import { reopenPlace } from './operations/reopen-place.ts';
import { ownPlace, ownRegion } from './own-place.ts';
import { placeFactsOf } from './place-facts-of.ts';
import type { KnownPlace } from './place-where.ts';
import { presentPlaceRecord } from './places.present.ts';

const UNKNOWN_PLACE = { kind: 'problem', problem: { code: 'unknown_place' } } as const;
const NOT_FOUND = { kind: 'not_found' } as const;

/** Where people are served: for everybody to read, for the head of the centre and the service manager to keep. */
export function placeRoutes(app: HttpApp, ctx: AppContext): void {
  const present = (place: KnownPlace) => presentPlaceRecord(place, ctx.clock.now(), ctx.calendar);
  bindEndpoint(app, 'listPlaces', 'public', async ({ params, query }) => {
    const county = findCounty(ctx.reference, params.countyId);
    const township = townshipOf(county, query.township);
    if (county === undefined || township === undefined) return UNKNOWN_PLACE;
    return done({ places: (await listPlaces(ctx, { county, township })).map(present) });
  });
  bindEndpoint(app, 'readPlace', 'public', async ({ params }) => {
    const place = await readPlace(ctx, params.countyId, params.placeId);
    return place === undefined ? UNKNOWN_PLACE : done(present(place));
  });
  bindEndpoint(app, 'listPlaceRecords', 'places', async ({ request }) =>
    done({ places: (await listOwnPlaces(ctx, staffOf(request))).map(present) }),
  );
  bindEndpoint(app, 'readPlaceRecord', 'places', async ({ params, request }) => {
    const own = await ownPlace(ctx, staffOf(request), params);
    return own === undefined ? NOT_FOUND : done(present(own.known));
  });
  bindEndpoint(app, 'recordPlace', 'places', async ({ body, request }) => {
    const { kind, countyId, townshipId, facts } = body;
    const by = ownRegion(ctx, staffOf(request), { countyId, townshipId });
    if (by === undefined) return NOT_FOUND;
    return recordedOutcome(
      await recordPlace(ctx, by, { kind, countyId, townshipId, ...placeFactsOf(facts) }),
    );
  });
  bindEndpoint(app, 'changePlace', 'places', async ({ params, body, request }) => {
    const own = await ownPlace(ctx, staffOf(request), params);
    if (own === undefined) return NOT_FOUND;
    const target = { ...own.target, expectedVersion: body.expectedVersion };
    return recordedOutcome(await changePlace(ctx, own.by, target, placeFactsOf(body.facts)));
  });
  bindEndpoint(app, 'closePlace', 'places', async ({ params, body, request }) => {
    const own = await ownPlace(ctx, staffOf(request), params);
    if (own === undefined) return NOT_FOUND;
    const { expectedVersion, from, until, reason, note } = body;
    const days = { from: localDate(from), until: until === null ? null : localDate(until) };
    return recordedOutcome(
      await closePlace(ctx, own.by, { ...own.target, expectedVersion }, { ...days, reason, note }),
    );
  });
  bindEndpoint(app, 'reopenPlace', 'places', async ({ params, body, request }) => {
    const own = await ownPlace(ctx, staffOf(request), params);
    if (own === undefined) return NOT_FOUND;
    const { expectedVersion, number, reopensOn } = body;
    const reopening = { number, reopensOn: localDate(reopensOn) };
    return recordedOutcome(await reopenPlace(ctx, own.by, { ...own.target, expectedVersion }, reopening));
  });
}

/** Null without a township, undefined when the county has no such one. */
function townshipOf(county: County | undefined, id: string | undefined) {
  return id === undefined ? null : county?.townships.find((township) => township.id === id);
}
