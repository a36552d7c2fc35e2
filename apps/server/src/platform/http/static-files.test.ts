import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instant } from '@tongban/domain/time';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createKeyRing } from '../crypto/keys.ts';
import type { Database } from '../db/database.ts';
import { openTestDatabase } from '../testing/test-database.ts';
import { createHttp, type HttpApp } from './create-http.ts';
import { createProblemTable } from './problem-table.ts';

describe('static files', () => {
  let database: Database;
  let app: HttpApp;
  beforeAll(async () => {
    database = await openTestDatabase('embedded');
    const root = await mkdtemp(join(tmpdir(), 'tongban-static-'));
    await mkdir(join(root, 'app'));
    await writeFile(join(root, 'secret.txt'), 'outside');
    await writeFile(join(root, 'app', 'a.1f.js'), 'let a;');
    await writeFile(join(root, 'app', 'index.html'), '<!doctype html><p>页</p>');
    app = await createHttp({
      config: {
        tls: undefined,
        trustProxy: false,
        logLevel: 'silent',
        maxUploadBytes: 1000,
        publicUrl: undefined,
      },
      database,
      keys: createKeyRing(),
      now: () => instant('2026-03-02T01:00:00.000Z'),
      problems: createProblemTable(),
      guard: { isKnown: () => false, authorize: async () => undefined },
      version: '0',
      folders: [
        { root: join(root, 'app'), prefix: '/assets', immutable: true },
        { root: join(root, 'app'), prefix: '/desk', immutable: false, fallback: 'index.html' },
      ],
    });
    await app.ready();
  });
  afterAll(async () => {
    await app?.close();
    await database?.close();
  });

  it('are served to anybody, and kept for a year when their names carry a hash', async () => {
    const answer = await app.inject('/assets/a.1f.js');
    expect([answer.statusCode, answer.body]).toEqual([200, 'let a;']);
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it('a single-page app answers each address below its prefix, and only there', async () => {
    const page = await app.inject('/desk/queue/1');
    expect([page.statusCode, page.body]).toEqual([200, '<!doctype html><p>页</p>']);
    expect(page.headers['cache-control']).toBe('no-cache');
    expect((await app.inject('/assets/none.js')).json()).toMatchObject({ code: 'not_found' });
  });

  it('design §9: nothing outside the folder is reachable', async () => {
    for (const url of ['/assets/../secret.txt', '/assets/%2e%2e/secret.txt', '/assets/..%2fsecret.txt']) {
      expect((await app.inject(url)).body).not.toContain('outside');
    }
  });
});
