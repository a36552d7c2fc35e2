import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { markSvg } from '@tongban/look';
import type { HttpApp } from '../../platform/http/create-http.ts';
import { portalCss } from '../layout/portal-css.ts';

/** Addresses of the two files that every page links; each names its content, so that a browser keeps it for a year. */
export interface PortalAssets {
  readonly stylesheetHref: string;
  readonly iconHref: string;
}

/** Serves the style sheet and the icon from memory. */
export function assetRoutes(app: HttpApp): PortalAssets {
  return {
    stylesheetHref: serve(app, 'portal', 'css', 'text/css; charset=utf-8', portalCss()),
    iconHref: serve(app, 'mark', 'svg', 'image/svg+xml', markSvg()),
  };
}

function serve(app: HttpApp, name: string, ending: string, mediaType: string, text: string): string {
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 12);
  const href = `/assets/${name}-${digest}.${ending}`;
  const packed = gzipSync(text, { level: 9 });
  app.get(href, { config: { permission: 'public', session: false } }, async (request, reply) => {
    reply
      .type(mediaType)
      .header('cache-control', 'public, max-age=31536000, immutable')
      .header('vary', 'accept-encoding');
    if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return reply.send(text);
    return reply.header('content-encoding', 'gzip').send(packed);
  });
  return href;
}
