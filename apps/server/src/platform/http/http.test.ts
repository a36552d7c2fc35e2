import { instant } from '@tongban/domain/time';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sessionCookie } from '../auth/cookies.ts';
import { issueCsrfToken } from '../auth/csrf.ts';
import { readMultipart } from '../auth/read-multipart.ts';
import { startSession } from '../auth/sessions.ts';
import { createKeyRing } from '../crypto/keys.ts';
import type { Database } from '../db/database.ts';
import { inTransaction } from '../db/transaction.ts';
import { systemIds } from '../ids.ts';
import { openTestDatabase } from '../testing/test-database.ts';
import { createHttp, type HttpApp } from './create-http.ts';
import { problemOfRefusals } from './problem.ts';
import { createProblemTable } from './problem-table.ts';
import { sendProblem } from './send-problem.ts';

const keys = createKeyRing();
const now = instant('2026-03-02T01:00:00.000Z');
const config = {
  tls: undefined,
  trustProxy: false,
  logLevel: 'silent',
  maxUploadBytes: 1000,
  publicUrl: undefined,
} as const;
const userAgent = 'browser';

describe('HTTP', () => {
  let database: Database;
  let app: HttpApp;
  let session: { token: string; csrf: string };

  const make = () =>
    createHttp({
      config,
      database,
      keys,
      now: () => now,
      problems: createProblemTable(),
      version: '0',
      guard: {
        isKnown: (permission) => permission === 'signed_in',
        authorize: async (request, reply) => {
          if (!request.session) sendProblem(request, reply, { code: 'unauthenticated' });
        },
      },
    });

  beforeAll(async () => {
    database = await openTestDatabase('embedded');
    const started = await inTransaction(database, (tx) =>
      startSession(tx, systemIds, { accountId: 'account:1', now, userAgent }),
    );
    session = { token: started.token, csrf: started.session.csrfToken };
    app = await make();
    app.problems.register({ 'X-01': { status: 409, title: '不能办理' } });
    const body = z.object({
      name: z.string().min(1),
      count: z.number().max(9),
      on: z.iso.date(),
      kind: z.enum(['a']),
    });
    app.post(
      '/things',
      { schema: { body }, config: { permission: 'public' } },
      async (request) => request.body,
    );
    app.post('/own', { config: { permission: 'signed_in' } }, async (request) => ({
      who: request.session?.accountId,
    }));
    app.get('/form', { config: { permission: 'public' } }, async (request, reply) => ({
      token: issueCsrfToken(request, reply, keys, systemIds),
    }));
    app.post('/form', { config: { permission: 'public' } }, async () => 'taken');
    app.post('/upload', { config: { permission: 'public', csrf: 'first-field' } }, async (request, reply) => {
      const form = await readMultipart(request, keys);
      if (form === 'csrf_failed') return sendProblem(request, reply, { code: form });
      return form.files.map(({ name, content }) => ({
        name,
        length: content.length,
        note: form.fields.get('note'),
      }));
    });
    app.get('/refused', { config: { permission: 'public' } }, async (request, reply) =>
      sendProblem(
        request,
        reply,
        problemOfRefusals([
          { code: 'X-01', clause: 'L-32', text: '尚未备案。', next: '请先备案。' },
          { code: 'X-02', clause: 'L-33', text: '尚未用印。', next: '请先用印。' },
        ]),
      ),
    );
    app.get('/broken', { config: { permission: 'public' } }, async () => {
      throw new Error('select secret from person');
    });
    await app.ready();
  });
  afterAll(async () => {
    await app?.close();
    await database?.close();
  });

  const asSession = (headers: Record<string, string> = {}) => ({
    headers: { 'user-agent': userAgent, cookie: `${sessionCookie}=${session.token}`, ...headers },
  });

  it('design §9: a route without a permission, or with an unknown one, does not start the server', async () => {
    const other = await make();
    expect(() => other.get('/open', async () => 'x')).toThrow('GET /open declares no config.permission');
    expect(() => other.get('/typo', { config: { permission: 'sined_in' } }, async () => 'x')).toThrow(
      'unknown permission',
    );
    await other.close();
  });

  it('design §4: an invalid request names field and mend in Chinese', async () => {
    const answer = await app.inject({
      method: 'POST',
      url: '/things',
      payload: { name: '', count: 12, on: 'soon' },
    });
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([
      400,
      'application/problem+json; charset=utf-8',
    ]);
    expect(answer.json()).toMatchObject({
      code: 'invalid_request',
      status: 400,
      title: '填写的内容有误',
      traceId: answer.headers['x-request-id'],
      fields: [
        { field: 'name', message: '这一项必填，请填写。' },
        { field: 'count', message: '不能大于 9。' },
        { field: 'on', message: '请填写日期，例如 2026-03-02。' },
        { field: 'kind', message: '请从给出的选项中选择。' },
      ],
    });
    const empty = await app.inject({
      method: 'POST',
      url: '/things',
      payload: { count: 1, on: '2026-01-01', kind: 'a' },
    });
    expect(empty.json().fields).toEqual([{ field: 'name', message: '这一项必填，请填写。' }]);
  });

  it('design §4: a refused act answers with code, clause, next step and all refusals', async () => {
    const answer = await app.inject('/refused');
    expect(answer.statusCode).toBe(409);
    expect(answer.json()).toMatchObject({
      code: 'X-01',
      clause: 'L-32',
      next: '请先备案。',
      title: '不能办理',
    });
    expect(answer.json().refusals).toHaveLength(2);
  });

  it('style §6: an outage is 500 and says nothing of its cause', async () => {
    const answer = await app.inject('/broken');
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toContain('secret');
    expect(answer.json()).toMatchObject({ code: 'internal_error', traceId: answer.headers['x-request-id'] });
  });

  it('not found and malformed bodies are problems too', async () => {
    expect((await app.inject('/nowhere')).json()).toMatchObject({ code: 'not_found', status: 404 });
    const malformed = await app.inject({
      method: 'POST',
      url: '/things',
      headers: { 'content-type': 'application/json' },
      payload: '{',
    });
    expect(malformed.json()).toMatchObject({ code: 'invalid_request', status: 400 });
  });

  it('design §9: CSP without inline script or style', async () => {
    const policy = String((await app.inject('/form')).headers['content-security-policy']);
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
  });

  it('design §9: a protected route asks for a session, and for its token', async () => {
    const anonymous = await app.inject({ method: 'POST', url: '/own', payload: {} });
    expect(anonymous.json()).toMatchObject({ code: 'unauthenticated', status: 401 });
    const withoutToken = await app.inject({ method: 'POST', url: '/own', payload: {}, ...asSession() });
    expect(withoutToken.json()).toMatchObject({ code: 'csrf_failed', status: 403 });
    const whole = asSession({ 'x-csrf-token': session.csrf });
    const answer = await app.inject({ method: 'POST', url: '/own', payload: {}, ...whole });
    expect(answer.json()).toEqual({ who: 'account:1' });
  });

  it('design §9: an anonymous form needs the token of its pre-session', async () => {
    const page = await app.inject('/form');
    const [cookie] = page.cookies;
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
    const post = (token: string, visit: string) =>
      app.inject({
        method: 'POST',
        url: '/form',
        headers: { 'content-type': 'application/x-www-form-urlencoded', cookie: `tongban_visit=${visit}` },
        payload: `_csrf=${token}&a=1`,
      });
    const { token } = page.json<{ token: string }>();
    expect((await post(token, cookie?.value ?? '')).statusCode).toBe(200);
    expect((await post(token, 'another visitor')).statusCode).toBe(403);
    expect((await post('', cookie?.value ?? '')).statusCode).toBe(403);
  });

  it('design §9: an upload brings the token as its first field; too large a file is cut, not lost', async () => {
    const page = await app.inject('/form');
    const { token } = page.json<{ token: string }>();
    const post = (parts: string[][]) => upload(app, parts, `tongban_visit=${page.cookies[0]?.value}`);
    const file = ['file', '身份证.pdf', 'x'.repeat(2000)];
    const taken = await post([['_csrf', token], ['note', '甲'], file]);
    expect(taken.json()).toEqual([{ name: '身份证.pdf', length: 1001, note: ['甲'] }]);
    expect((await post([file, ['_csrf', token]])).json()).toMatchObject({ code: 'csrf_failed' });
    expect((await post([['_csrf', 'x'], file])).json()).toMatchObject({ code: 'csrf_failed' });
  });

  it('design §9: anonymous posts are limited by address, generously; reads are not', async () => {
    const post = () =>
      app.inject({
        method: 'POST',
        url: '/things',
        payload: { name: 'a', count: 1, on: '2026-01-01', kind: 'a' },
      });
    const statuses = await Promise.all(Array.from({ length: 320 }, async () => (await post()).statusCode));
    expect(new Set(statuses)).toEqual(new Set([200, 429]));
    expect((await post()).json()).toMatchObject({ code: 'too_many_requests' });
    expect((await app.inject('/form')).statusCode).toBe(200);
    expect(
      (
        await app.inject({
          method: 'POST',
          url: '/own',
          payload: {},
          ...asSession({ 'x-csrf-token': session.csrf }),
        })
      ).statusCode,
    ).toBe(200);
  });

  it('describes its routes as OpenAPI 3.1', () => {
    expect(app.swagger()).toMatchObject({ openapi: '3.1.0', paths: { '/things': { post: {} } } });
  });
});

function upload(app: Pick<FastifyInstance, 'inject'>, parts: string[][], cookie: string) {
  const boundary = 'xyz';
  const text = parts.map(([field, nameOrValue, content]) =>
    content === undefined
      ? `--${boundary}\r\ncontent-disposition: form-data; name="${field}"\r\n\r\n${nameOrValue}\r\n`
      : `--${boundary}\r\ncontent-disposition: form-data; name="${field}"; filename="${nameOrValue}"\r\ncontent-type: application/pdf\r\n\r\n${content}\r\n`,
  );
  return app.inject({
    method: 'POST',
    url: '/upload',
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, cookie },
    payload: `${text.join('')}--${boundary}--\r\n`,
  });
}
