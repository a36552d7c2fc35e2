import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createApp } from './app.ts';
import type { AppContext } from './app-context.ts';
import { resumeBatches } from './features/batches/index.ts';
import { resumeImports } from './features/sheet-imports/index.ts';
import type { StaticFolder } from './platform/http/static-files.ts';
import { registerJobs } from './register-jobs.ts';

/** A listening server. `stop` finishes what runs, then lets go. */
export interface RunningServer {
  readonly address: string;
  stop(): Promise<void>;
}

/** Starts jobs and HTTP on a context. */
export async function startServer(ctx: AppContext): Promise<RunningServer> {
  registerJobs(ctx);
  const app = await createApp(ctx, workbenchFolders());
  await ctx.jobs.start();
  await resumeBatches(ctx);
  await resumeImports(ctx);
  const { host, port, tls } = ctx.config;
  await app.listen({ host, port });
  const { port: bound } = app.server.address() as AddressInfo;
  const shown = host.includes(':') ? `[${host}]` : host;
  return {
    address: `${tls ? 'https' : 'http'}://${shown}:${bound}/`,
    stop: async () => {
      await app.close();
      await ctx.jobs.stop();
    },
  };
}

const WORKBENCH = fileURLToPath(new URL('../../workbench/dist', import.meta.url));

/** The built workbench. Throws when it was not built: a server without its workbench would be half a system. */
function workbenchFolders(): StaticFolder[] {
  if (!existsSync(`${WORKBENCH}/index.html`)) {
    throw new Error('The workbench is not built: run `npm run build` first (`npm start` does it).');
  }
  return [
    { root: `${WORKBENCH}/assets`, prefix: '/workbench/assets', immutable: true },
    { root: WORKBENCH, prefix: '/workbench', immutable: false, fallback: 'index.html' },
  ];
}
