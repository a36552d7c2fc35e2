import type { HttpApp } from '../../../platform/http/create-http.ts';
import { page } from '../../site/answer.ts';
import { bindPage } from '../../site/bind-page.ts';
import type { Site } from '../../site/visit.ts';
import { AboutPage } from './about-page.tsx';
import { AccessibilityPage } from './accessibility-page.tsx';
import { HelpPage } from './help-page.tsx';
import { PrivacyPage } from './privacy-page.tsx';

/** Pages to read. */
export function textsRoutes(app: HttpApp, site: Site): void {
  const maxMegabytes = Math.floor(site.ctx.config.maxUploadBytes / 1024 / 1024);
  bindPage(app, site, '/about', async ({ visit }) => page(<AboutPage shell={visit.shell} />));
  bindPage(app, site, '/help', async ({ visit }) =>
    page(<HelpPage shell={visit.shell} maxMegabytes={maxMegabytes} />),
  );
  bindPage(app, site, '/privacy', async ({ visit }) => page(<PrivacyPage shell={visit.shell} />));
  bindPage(app, site, '/accessibility', async ({ visit }) => page(<AccessibilityPage shell={visit.shell} />));
}
