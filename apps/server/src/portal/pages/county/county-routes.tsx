import { findCounty } from '../../../features/catalogue/index.ts';
import type { HttpApp } from '../../../platform/http/create-http.ts';
import { page, redirect } from '../../site/answer.ts';
import { bindForm, bindPage, type FormCall } from '../../site/bind-page.ts';
import { one, queryText } from '../../site/form-fields.ts';
import { keepPreference, ownPath } from '../../site/preference.ts';
import { countyCookie, type Site } from '../../site/visit.ts';
import { CountyChoicePage } from './county-page.tsx';

const LONGEST_PATH = 400;

/** `/county`: the chosen county, kept in a cookie. An old page counts as well: the choice is no secret. */
export function countyRoutes(app: HttpApp, site: Site): void {
  bindPage(app, site, '/county', async ({ visit, query }) =>
    page(
      <CountyChoicePage
        shell={visit.shell}
        csrfToken={visit.csrfToken}
        counties={site.ctx.reference.counties}
        chosen={visit.county?.id}
        returnTo={ownPath(queryText(query, 'returnTo', LONGEST_PATH))}
      />,
    ),
  );
  const choose = async ({ fields, request, reply }: FormCall) => {
    const county = findCounty(site.ctx.reference, one(fields, 'county'));
    keepPreference(request, reply, countyCookie, county?.id ?? null);
    return redirect(ownPath(one(fields, 'returnTo')));
  };
  bindForm(app, site, '/county', choose, choose);
}
