import type { County } from '@tongban/domain/catalogue';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AppContext } from '../../app-context.ts';
import { findCounty } from '../../features/catalogue/index.ts';
import { preSessionCookie, setPreSessionCookie } from '../../platform/auth/cookies.ts';
import { issueCsrfToken } from '../../platform/auth/csrf.ts';
import { sm3Hex } from '../../platform/crypto/sm3.ts';
import type { PageShell } from '../layout/page.tsx';
import type { PortalAssets } from './assets.ts';

/** What the pages stand on: the server's parts and the files they link. */
export interface Site {
  readonly ctx: AppContext;
  readonly assets: PortalAssets;
}

/** One request of a visitor. The portal asks nobody to sign in; the cookie of the visit is all it knows. */
export interface Visit {
  readonly csrfToken: string;
  /** Owner of drafts: a digest of what only this browser holds. */
  readonly hash: string;
  /** The county that the visitor has chosen; undefined before. */
  readonly county: County | undefined;
  readonly shell: PageShell;
}

/** Cookie of 长辈版. */
export const elderCookie = 'tongban_elder';
/** Cookie of the chosen county: its id. */
export const countyCookie = 'tongban_county';

/** The visit of a request; a browser that comes for the first time gets its cookie. */
export function visitOf({ ctx, assets }: Site, request: FastifyRequest, reply: FastifyReply): Visit {
  const csrfToken = issueCsrfToken(request, reply, ctx.keys, ctx.ids);
  const known = request.cookies[preSessionCookie];
  // Drafts are kept a day from the last change, so the cookie that opens them must last as long.
  if (known !== undefined) setPreSessionCookie(request, reply, known);
  const elder = request.cookies[elderCookie] === '1';
  const returnTo = request.method === 'GET' ? request.url : (request.url.split('?')[0] ?? '/');
  const county = findCounty(ctx.reference, request.cookies[countyCookie] ?? '');
  return {
    csrfToken,
    hash: visitHashOf(csrfToken),
    county,
    shell: {
      ...bareShell({ ctx, assets }),
      elder,
      elderSwitch: { on: elder, csrfToken, returnTo },
      countyDoor: { name: county?.name ?? null, href: `/county?returnTo=${encodeURIComponent(returnTo)}` },
    },
  };
}

/** The visit that holds this token. */
export function visitHashOf(csrfToken: string): string {
  return sm3Hex(`visit\u0000${csrfToken}`);
}

/** What every page has, whoever reads it. */
export function bareShell({ ctx, assets }: Site): PageShell {
  const { publicUrl, site } = ctx.config;
  return {
    ...assets,
    elder: false,
    ...(publicUrl === undefined ? {} : { origin: publicUrl }),
    footer: { ...site, ...(ctx.demo ? { staffHref: '/workbench/' } : {}) },
    ...(ctx.demo ? { ribbon: '演示环境：所有办件、证照和印章均为演示数据，不具有法律效力' } : {}),
  };
}
