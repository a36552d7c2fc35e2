import { normaliseTyped } from '@tongban/gb';
import { verifyCertificate } from '../../../features/cases/index.ts';
import type { HttpApp } from '../../../platform/http/create-http.ts';
import { page, redirect } from '../../site/answer.ts';
import { bindPage } from '../../site/bind-page.ts';
import { momentOf } from '../../site/dates.ts';
import { queryText } from '../../site/form-fields.ts';
import type { Site } from '../../site/visit.ts';
import { VerdictPage, VerifyPage } from './verify-page.tsx';

const LONGEST_CODE = 60;

/** `/verify/:code`: what the QR code of every paper opens. */
export function verifyRoutes(app: HttpApp, site: Site): void {
  bindPage(app, site, '/verify', async ({ visit, query }) => {
    const code = codeOf(queryText(query, 'code', LONGEST_CODE));
    return code === ''
      ? page(<VerifyPage shell={visit.shell} />)
      : redirect(`/verify/${encodeURIComponent(code)}`);
  });
  bindPage(app, site, '/verify/:code', async ({ visit, params }) => {
    const code = codeOf((params.code ?? '').slice(0, LONGEST_CODE));
    const view = await verifyCertificate(site.ctx, code);
    const checkedAt = momentOf(site.ctx.clock.now());
    return page(<VerdictPage shell={visit.shell} code={code} view={view} checkedAt={checkedAt} />);
  });
}

function codeOf(typed: string): string {
  return normaliseTyped(typed).replaceAll('-', '');
}
