import { listEditions, readEdition } from '../../../features/catalogue-editions/index.ts';
import type { HttpApp } from '../../../platform/http/create-http.ts';
import { page, problem } from '../../site/answer.ts';
import { bindPage } from '../../site/bind-page.ts';
import type { Site } from '../../site/visit.ts';
import { EDITIONS } from './edition-links.ts';
import { EditionPage } from './edition-page.tsx';
import { EditionsPage } from './editions-page.tsx';

const NUMBER = /^[1-9]\d{0,3}$/u;

/** 指导目录, edition after edition, for anybody. */
export function editionRoutes(app: HttpApp, site: Site): void {
  bindPage(app, site, EDITIONS, async ({ visit }) =>
    page(<EditionsPage shell={visit.shell} list={await listEditions(site.ctx)} />),
  );
  bindPage(app, site, `${EDITIONS}/:no`, async ({ visit, params }) => {
    const no = params.no ?? '';
    const edition = NUMBER.test(no) ? await readEdition(site.ctx, Number(no)) : undefined;
    return edition === undefined
      ? problem('not_found')
      : page(<EditionPage shell={visit.shell} edition={edition} />);
  });
}
