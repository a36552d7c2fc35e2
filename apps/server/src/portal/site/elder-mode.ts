import type { HttpApp } from '../../platform/http/create-http.ts';
import { redirect } from './answer.ts';
import { bindForm, type FormCall } from './bind-page.ts';
import { one } from './form-fields.ts';
import { keepPreference, ownPath } from './preference.ts';
import { elderCookie, type Site } from './visit.ts';

/** 长辈版 on or off. The choice is worth nothing to anybody else, so a page that was open too long counts as well. */
export function elderModeRoutes(app: HttpApp, site: Site): void {
  const change = async ({ fields, request, reply }: FormCall) => {
    keepPreference(request, reply, elderCookie, one(fields, 'elder') === 'on' ? '1' : null);
    return redirect(ownPath(one(fields, 'returnTo')));
  };
  bindForm(app, site, '/elder-mode', change, change);
}
