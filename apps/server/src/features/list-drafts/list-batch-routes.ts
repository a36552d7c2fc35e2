import type { AppContext } from '../../app-context.ts';
import { bindEndpoint } from '../../platform/http/bind-endpoint.ts';
import type { HttpApp } from '../../platform/http/create-http.ts';
import { staffOf } from '../staff/index.ts';
import { startListBatch } from './operations/start-list-batch.ts';

/** Drafts and approvals of many townships by one start. */
export function listBatchRoutes(app: HttpApp, ctx: AppContext): void {
  bindEndpoint(app, 'draftLists', 'governance', ({ params, body, request }) => {
    const { batchId, townshipIds, ...command } = body;
    const commands = townshipIds.map((townshipId) => ({ ...command, townshipId, draftId: ctx.ids.uuid() }));
    const start = { ...params, batchId, kind: 'list_draft', name: '拟制清单草稿', commands } as const;
    return startListBatch(ctx, staffOf(request), start);
  });
  bindEndpoint(app, 'approveLists', 'governance', ({ params, body, request }) => {
    const { batchId, drafts, ...command } = body;
    const commands = drafts.map((draft) => ({ ...command, ...draft }));
    const start = { ...params, batchId, kind: 'list_approval', name: '审定并公布清单', commands } as const;
    return startListBatch(ctx, staffOf(request), start);
  });
}
