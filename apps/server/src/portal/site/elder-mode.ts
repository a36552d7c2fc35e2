import type { FastifyReply, FastifyRequest } from 'fastify';
import type { HttpApp } from '../../platform/http/create-http.ts';
import { redirect } from './answer.ts';
import { bindForm, type FormCall } from './bind-page.ts';
import { one } from './form-fields.ts';
import { elderCookie, type Site } from './visit.ts';

const YEAR_SECONDS = 365 * 24 * 3600;

/** 长辈版 on or off. The choice is worth nothing to anybody else, so a page that was open too long counts as well. */
export function elderModeRoutes(app: HttpApp, site: Site): void {
  const change = async ({ fields, request, reply }: FormCall) => {
    setElder(request, reply, one(fields, 'elder') === 'on');
    return redirect(ownPath(one(fields, 'returnTo')));
  };
  bindForm(app, site, '/elder-mode', change, change);
}

function setElder(request: FastifyRequest, reply: FastifyReply, on: boolean): void {
  const options = {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: request.protocol === 'https',
  } as const;
  if (on) reply.setCookie(elderCookie, '1', { ...options, maxAge: YEAR_SECONDS });
  else reply.clearCookie(elderCookie, options);
}

/** A path of this site; `//elsewhere` and `/\elsewhere` would lead away. */
function ownPath(path: string): string {
  return /^\/(?![/\\])[\x21-\x7e]*$/.test(path) ? path : '/';
}
