import { localDate } from '@tongban/domain/time';
import type { FastifyRequest } from 'fastify';
import type { AppContext } from '../../app-context.ts';
import { bindEndpoint } from '../../platform/http/bind-endpoint.ts';
import type { HttpApp } from '../../platform/http/create-http.ts';
import type { Outcome } from '../../platform/outcome.ts';
import { staffOf } from '../staff/index.ts';
import { type GovernedTownship, governedTownship } from './governed-township.ts';
import { approveListDraft } from './operations/approve-list-draft.ts';
import { changeListDraft } from './operations/change-list-draft.ts';
import { checkListDraft } from './operations/check-list-draft.ts';
import { compareListVersions } from './operations/compare-list-versions.ts';
import { discardListDraft, returnListDraft, submitListDraft } from './operations/move-list-draft.ts';
import { openListDraft } from './operations/open-list-draft.ts';
import { readListDesk } from './operations/read-list-desk.ts';
import { readLists } from './operations/read-lists.ts';

/** 一乡镇一清单: written by one person, approved by another, each township in its county's reach alone. */
export function listDraftRoutes(app: HttpApp, ctx: AppContext): void {
  const inTownship = async <T>(
    {
      request,
      params,
    }: { readonly request: FastifyRequest; readonly params: { readonly townshipId: string } },
    act: (township: GovernedTownship) => Promise<Outcome<T>>,
  ): Promise<Outcome<T>> => {
    const township = governedTownship(ctx, staffOf(request), params.townshipId);
    return township === undefined ? { kind: 'not_found' } : act(township);
  };
  bindEndpoint(app, 'listTownshipLists', 'governance', ({ request, query }) =>
    readLists(ctx, staffOf(request), query.county),
  );
  bindEndpoint(app, 'readListDesk', 'governance', (call) =>
    inTownship(call, (township) => readListDesk(ctx, staffOf(call.request), township)),
  );
  bindEndpoint(app, 'openListDraft', 'governance', (call) =>
    inTownship(call, (township) => openListDraft(ctx, township, call.body)),
  );
  bindEndpoint(app, 'changeListDraft', 'governance', (call) =>
    inTownship(call, (township) => changeListDraft(ctx, township, call.body)),
  );
  bindEndpoint(app, 'checkListDraft', 'governance', (call) =>
    inTownship(call, (township) => checkListDraft(ctx, township, daysOf(call.query))),
  );
  bindEndpoint(app, 'discardListDraft', 'governance', (call) =>
    inTownship(call, (township) => discardListDraft(ctx, township, call.body.expectedVersion)),
  );
  bindEndpoint(app, 'submitListDraft', 'governance', (call) =>
    inTownship(call, (township) => submitListDraft(ctx, township, call.body.expectedVersion)),
  );
  bindEndpoint(app, 'returnListDraft', 'governance', (call) =>
    inTownship(call, (township) => returnListDraft(ctx, township, call.body)),
  );
  bindEndpoint(app, 'approveListDraft', 'governance', (call) =>
    inTownship(call, (township) => {
      const { publishedOn, effectiveFrom, announcement, ...rest } = call.body;
      return approveListDraft(ctx, township, {
        ...rest,
        publishedOn: localDate(publishedOn),
        effectiveFrom: localDate(effectiveFrom),
        announcement: announcement && { ...announcement, announcedOn: localDate(announcement.announcedOn) },
      });
    }),
  );
  bindEndpoint(app, 'compareListVersions', 'governance', (call) =>
    inTownship(call, (township) => compareListVersions(ctx, township, call.query)),
  );
}

function daysOf({
  publishedOn,
  effectiveFrom,
}: {
  publishedOn?: string | undefined;
  effectiveFrom?: string | undefined;
}) {
  return {
    publishedOn: publishedOn === undefined ? undefined : localDate(publishedOn),
    effectiveFrom: effectiveFrom === undefined ? undefined : localDate(effectiveFrom),
  };
}
