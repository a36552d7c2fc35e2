import { localDate } from '@tongban/domain/time';
import type { FastifyRequest } from 'fastify';
import type { AppContext } from '../../app-context.ts';
import { bindEndpoint } from '../../platform/http/bind-endpoint.ts';
import type { HttpApp } from '../../platform/http/create-http.ts';
import type { Outcome } from '../../platform/outcome.ts';
import { itemNamed } from '../catalogue/index.ts';
import { reviewEntrustability } from '../delegations/index.ts';
import { type Actor, recordedOutcome } from '../organisations/index.ts';
import { staffOf } from '../staff/index.ts';
import { governorOfCounty } from './governed-township.ts';
import { chooseDepartment } from './operations/choose-department.ts';
import { readEntrustability } from './operations/read-entrustability.ts';

interface ItemCall {
  readonly request: FastifyRequest;
  readonly params: { readonly countyId: string; readonly itemId: string };
}

/** Which department entrusts each item of a county, and whether the law lets it. */
export function entrustabilityRoutes(app: HttpApp, ctx: AppContext): void {
  const ofItem = async <T>(
    { request, params }: ItemCall,
    act: (by: Actor) => Promise<Outcome<T>>,
  ): Promise<Outcome<T>> => {
    const by = governorOfCounty(staffOf(request), params.countyId);
    if (by === undefined || itemNamed(ctx.reference, params.itemId) === undefined)
      return { kind: 'not_found' };
    return act(by);
  };
  bindEndpoint(app, 'readEntrustability', 'governance', ({ request, query }) =>
    readEntrustability(ctx, staffOf(request), query.county),
  );
  bindEndpoint(app, 'chooseDepartment', 'governance', (call) =>
    ofItem(call, (by) => chooseDepartment(ctx, by, { ...call.params, ...call.body })),
  );
  bindEndpoint(app, 'reviewItem', 'governance', (call) =>
    ofItem(call, async (by) => {
      const { isEntrustable: entrustable, reviewedOn, ...rest } = call.body;
      const finding = { ...call.params, ...rest, entrustable, reviewedOn: localDate(reviewedOn) };
      return recordedOutcome(await reviewEntrustability(ctx, by, finding));
    }),
  );
}
