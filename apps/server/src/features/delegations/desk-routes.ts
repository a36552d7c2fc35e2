import type { EndpointName } from '@tongban/contract';
import type { AppContext } from '../../app-context.ts';
import { bindEndpoint } from '../../platform/http/bind-endpoint.ts';
import type { HttpApp } from '../../platform/http/create-http.ts';
import { staffOf } from '../staff/index.ts';
import { startDelegationBatch } from './operations/start-delegation-batch.ts';

/** The acts of one batch, by the endpoint that starts it. */
const STARTS = [
  ['announceDelegations', 'announce', '登记赋权公告'],
  ['prepareDelegations', 'prepare', '登记承接准备'],
  ['startDelegations', 'go_live', '宣布启动实施'],
  ['recallDelegations', 'recall', '收回赋权'],
] as const satisfies readonly (readonly [EndpointName, string, string])[];

/** What the county does for its delegations, one or many. */
export function delegationDeskRoutes(app: HttpApp, ctx: AppContext): void {
  for (const [endpoint, kind, name] of STARTS) {
    bindEndpoint(app, endpoint, 'governance', ({ params, body, request }) => {
      const { batchId, pairs, ...command } = body;
      const title = `${name}：${pairs.length}项`;
      return startDelegationBatch(ctx, staffOf(request), { ...params, batchId, kind, title, pairs, command });
    });
  }
}
