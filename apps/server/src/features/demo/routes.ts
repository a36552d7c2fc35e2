import type { AppContext } from '../../app-context.ts';
import { bindEndpoint } from '../../platform/http/bind-endpoint.ts';
import type { HttpApp } from '../../platform/http/create-http.ts';
import { listDemoAccounts } from './list-demo-accounts.ts';
import { readDemoStory } from './read-demo-story.ts';

/** What exists only in a demonstration; elsewhere it answers as if there were no such address. */
export function demoRoutes(app: HttpApp, ctx: AppContext): void {
  bindEndpoint(app, 'listDemoAccounts', 'public', () => listDemoAccounts(ctx));
  bindEndpoint(app, 'readDemoStory', 'public', async () => readDemoStory(ctx));
}
