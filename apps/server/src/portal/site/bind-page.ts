import type { FastifyReply, FastifyRequest } from 'fastify';
import type { TypedFields } from '../../features/application-drafts/index.ts';
import { csrfField, verifyCsrf } from '../../platform/auth/csrf.ts';
import { type MultipartForm, readMultipart } from '../../platform/auth/read-multipart.ts';
import type { HttpApp } from '../../platform/http/create-http.ts';
import { sendProblem } from '../../platform/http/send-problem.ts';
import { renderPage } from '../layout/render.ts';
import { type Answer, problem } from './answer.ts';
import { fieldsOf } from './form-fields.ts';
import { type Site, type Visit, visitOf } from './visit.ts';

/** One call of a page. */
export interface PageCall {
  readonly visit: Visit;
  readonly params: Readonly<Record<string, string>>;
  readonly query: unknown;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

export interface FormCall extends PageCall {
  readonly fields: TypedFields;
}

export interface FilesCall extends PageCall, MultipartForm {}

/** A post whose page was too old: what was typed, and the token it came with. */
export interface StaleCall extends FormCall {
  readonly token: string;
}

/** The portal never asks for a signed-in session: a member of staff on the same browser is a visitor like any other. */
const OPEN = { permission: 'public', session: false } as const;

/** Binds a page that is read. GET never writes (design §9). */
export function bindPage(
  app: HttpApp,
  site: Site,
  path: string,
  handle: (call: PageCall) => Promise<Answer>,
): void {
  app.get(path, { config: OPEN }, async (request, reply) =>
    answer(request, reply, await handle(callOf(site, request, reply))),
  );
}

/**
 * Binds a form without files. `onStale` gets a post whose page was too old, to keep what was typed; a post that another
 * site sent is refused without looking at it.
 */
export function bindForm(
  app: HttpApp,
  site: Site,
  path: string,
  handle: (call: FormCall) => Promise<Answer>,
  onStale: (call: StaleCall) => Promise<Answer>,
): void {
  app.post(path, { config: { ...OPEN, csrf: 'own' } }, async (request, reply) => {
    if (isFromElsewhere(request)) return answer(request, reply, problem('csrf_failed'));
    const token = tokenOf(request.body);
    const isFresh = verifyCsrf(request, site.ctx.keys, token);
    const call = { ...callOf(site, request, reply), fields: fieldsOf(request.body) };
    return answer(request, reply, await (isFresh ? handle(call) : onStale({ ...call, token })));
  });
}

/** Binds a form with files. A page that was too old is shown again: files cannot be kept for anybody unknown. */
export function bindFiles(
  app: HttpApp,
  site: Site,
  path: string,
  handle: (call: FilesCall) => Promise<Answer>,
  onStale: (call: PageCall) => Promise<Answer>,
): void {
  app.post(path, { config: { ...OPEN, csrf: 'first-field' } }, async (request, reply) => {
    if (!request.isMultipart() || isFromElsewhere(request)) {
      return answer(request, reply, problem('csrf_failed'));
    }
    const form = await readMultipart(request, site.ctx.keys);
    const call = callOf(site, request, reply);
    if (form !== 'csrf_failed') return answer(request, reply, await handle({ ...call, ...form }));
    return answer(request, reply, await onStale(call));
  });
}

function callOf(site: Site, request: FastifyRequest, reply: FastifyReply): PageCall {
  const params = request.params as Readonly<Record<string, string>>;
  return { visit: visitOf(site, request, reply), params, query: request.query, request, reply };
}

function answer(request: FastifyRequest, reply: FastifyReply, given: Answer): FastifyReply {
  if (given.kind === 'problem') return sendProblem(request, reply, given.problem);
  if (given.kind === 'redirect') return reply.redirect(given.to, 303);
  return reply
    .status(given.status)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(renderPage(given.body));
}

function tokenOf(body: unknown): string {
  const token = typeof body === 'object' && body !== null ? Reflect.get(body, csrfField) : undefined;
  return typeof token === 'string' ? token : '';
}

/** Another site made the browser post: it has no business here, and must not cost the visitor the cookie either. */
function isFromElsewhere({ headers, host }: FastifyRequest): boolean {
  const { origin } = headers;
  if (origin === undefined) return headers['sec-fetch-site'] === 'cross-site';
  return !URL.canParse(origin) || new URL(origin).host !== host;
}
