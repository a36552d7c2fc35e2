import {
  readTownshipAgreements,
  readTownshipSeals,
  readTownshipVersions,
  type TownshipPlace,
} from '../../../features/townships/index.ts';
import type { HttpApp } from '../../../platform/http/create-http.ts';
import { page, problem } from '../../site/answer.ts';
import { bindPage } from '../../site/bind-page.ts';
import type { Site } from '../../site/visit.ts';
import { ListVersionsPage } from './list-versions-page.tsx';
import { TownshipAgreementsPage } from './township-agreements-page.tsx';
import { TownshipSealsPage } from './township-seals-page.tsx';

type TownshipOf = (params: Readonly<Record<string, string>>) => TownshipPlace | undefined;

/** What is public of a township beside its own page: versions of its list, agreements, seals. */
export function townshipRecordRoutes(app: HttpApp, site: Site, townshipOf: TownshipOf): void {
  const { ctx } = site;
  bindPage(app, site, '/places/:county/:place/versions', async ({ visit, params }) => {
    const where = townshipOf(params);
    if (where === undefined) return problem('unknown_place');
    return page(<ListVersionsPage shell={visit.shell} record={await readTownshipVersions(ctx, where)} />);
  });
  bindPage(app, site, '/places/:county/:place/agreements', async ({ visit, params }) => {
    const where = townshipOf(params);
    if (where === undefined) return problem('unknown_place');
    const record = await readTownshipAgreements(ctx, where);
    return page(<TownshipAgreementsPage shell={visit.shell} record={record} />);
  });
  bindPage(app, site, '/places/:county/:place/seals', async ({ visit, params }) => {
    const where = townshipOf(params);
    if (where === undefined) return problem('unknown_place');
    return page(<TownshipSealsPage shell={visit.shell} record={await readTownshipSeals(ctx, where)} />);
  });
}
