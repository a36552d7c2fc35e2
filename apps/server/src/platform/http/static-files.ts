import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';

/** One folder of built, public files. */
export interface StaticFolder {
  /** Absolute path. */
  readonly root: string;
  /** URL prefix without a slash at the end, for example `/assets`. */
  readonly prefix: string;
  /** Whether names carry a content hash and may be kept for a year. */
  readonly immutable: boolean;
  /** Page for every address below `prefix` that is no file: a single-page app. Never kept by the browser. */
  readonly fallback?: string;
}

/**
 * Serves public folders; everything in them is readable by anybody, and no session is looked up. Registered
 * before the route guard, because the library's routes cannot name a permission themselves.
 */
export const staticFiles = fp(
  async (app: FastifyInstance, { folders }: { folders: readonly StaticFolder[] }) => {
    for (const folder of folders) {
      await app.register((scope) => serve(scope, folder), { prefix: folder.prefix });
    }
  },
  { name: 'static-files' },
);

async function serve(scope: FastifyInstance, { root, immutable, fallback }: StaticFolder): Promise<void> {
  scope.addHook('onRoute', (route) => {
    route.config = { ...route.config, permission: 'public', session: false };
  });
  await scope.register(fastifyStatic, {
    root,
    prefix: '/',
    decorateReply: false,
    index: false,
    dotfiles: 'ignore',
    immutable,
    maxAge: immutable ? '365d' : '1h',
  });
  if (fallback === undefined) return;
  const page = await readFile(join(root, fallback), 'utf8');
  const sendPage = (_request: FastifyRequest, reply: FastifyReply) =>
    reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page);
  // The folder itself is no file either, and the library would answer it with an error.
  scope.get('/', sendPage);
  scope.setNotFoundHandler(sendPage);
}
