import { STATUS_SET_BY } from '@tongban/domain/seal';
import { instant, localDate } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import { bindEndpoint } from '../../platform/http/bind-endpoint.ts';
import type { HttpApp } from '../../platform/http/create-http.ts';
import { done } from '../../platform/outcome.ts';
import {
  carveSeal,
  changeSealStatus,
  nameSealDeputy,
  pursueSealLoss,
  reportSealLoss,
} from '../seals/index.ts';
import { staffOf } from '../staff/index.ts';
import { actOnSeal } from './act-on-seal.ts';
import { beginSeal, enterSeal } from './operations/begin-seal.ts';
import { handOverTo, releaseTo } from './operations/hand-over.ts';
import { fileImpression, readImpression } from './operations/impressions.ts';
import { listGovernedSeals } from './operations/list-governed-seals.ts';
import { readGovernedSeal } from './operations/read-governed-seal.ts';
import { sealChoices, suggestSealName } from './operations/seal-choices.ts';

/** 印章管理: the county has seals made and stopped, the place that uses one hands it on and reports its loss. */
export function sealDeskRoutes(app: HttpApp, ctx: AppContext): void {
  bindEndpoint(app, 'listGovernedSeals', 'seals', ({ query, request }) =>
    listGovernedSeals(ctx, staffOf(request), query),
  );
  bindEndpoint(app, 'readGovernedSeal', 'seals', ({ params, request }) =>
    readGovernedSeal(ctx, staffOf(request), params),
  );
  bindEndpoint(app, 'readSealChoices', 'governance', ({ request }) => sealChoices(ctx, staffOf(request)));
  bindEndpoint(app, 'suggestSealName', 'governance', ({ query, request }) =>
    suggestSealName(ctx, staffOf(request), query),
  );
  bindEndpoint(app, 'authoriseSeal', 'governance', ({ body, request }) =>
    beginSeal(ctx, staffOf(request), body),
  );
  bindEndpoint(app, 'enterSeal', 'governance', ({ body, request }) => enterSeal(ctx, staffOf(request), body));

  bindEndpoint(app, 'carveSeal', 'governance', ({ params, body, request }) =>
    actOnSeal(ctx, staffOf(request), params, 'carve', (by) =>
      carveSeal(ctx, by, { ...params, ...body }, { ...body, carvedOn: localDate(body.carvedOn) }),
    ),
  );
  bindEndpoint(app, 'releaseSeal', 'governance', ({ params, body, request }) =>
    actOnSeal(ctx, staffOf(request), params, 'release', (by, found) => releaseTo(ctx, by, found, body)),
  );
  bindEndpoint(app, 'handOverSeal', 'seals', ({ params, body, request }) =>
    actOnSeal(ctx, staffOf(request), params, 'hand_over', (by, found) => handOverTo(ctx, by, found, body)),
  );
  bindEndpoint(app, 'nameSealDeputy', 'seals', ({ params, body, request }) =>
    actOnSeal(ctx, staffOf(request), params, 'name_deputy', (by) =>
      nameSealDeputy(ctx, by, { ...params, ...body }, body.personId),
    ),
  );
  bindEndpoint(app, 'reportSealLoss', 'seals', ({ params, body, request }) =>
    actOnSeal(ctx, staffOf(request), params, 'report_loss', (by) => {
      const { reason, lastConfirmedUseAt: last } = body;
      const lastConfirmedUseAt = last === null ? null : instant(last);
      return reportSealLoss(ctx, by, params, { reason, lastConfirmedUseAt });
    }),
  );
  bindEndpoint(app, 'pursueSealLoss', 'seals', ({ params, body, request }) =>
    actOnSeal(ctx, staffOf(request), params, 'pursue_loss', (by) => {
      const { policeReport, notice } = body;
      const published = notice && { ...notice, publishedOn: localDate(notice.publishedOn) };
      return pursueSealLoss(ctx, by, { ...params, ...body }, { policeReport, notice: published });
    }),
  );
  bindEndpoint(app, 'changeSealStatus', 'governance', ({ params, body, request }) =>
    actOnSeal(ctx, staffOf(request), params, body.act, (by) => {
      const { act, reason, expectedVersion } = body;
      const change = { status: STATUS_SET_BY[act], from: null, reason };
      return changeSealStatus(ctx, by, { ...params, expectedVersion, ...change });
    }),
  );

  bindEndpoint(app, 'fileSealImpression', 'seals', ({ params, request }) =>
    fileImpression(ctx, staffOf(request), params, request),
  );
  bindEndpoint(app, 'readSealImpression', 'seals', async ({ params, request }) => {
    const picture = await readImpression(ctx, staffOf(request), params, request.id);
    if (picture.kind !== 'done') return picture;
    return done((reply) =>
      reply
        .header('content-type', picture.value.mediaType)
        .header('content-disposition', 'inline')
        .header('x-content-type-options', 'nosniff')
        .header('cache-control', 'no-store')
        .send(Buffer.from(picture.value.content)),
    );
  });
}
