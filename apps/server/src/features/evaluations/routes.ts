import type { AppContext } from '../../app-context.ts';
import { bindEndpoint } from '../../platform/http/bind-endpoint.ts';
import type { HttpApp } from '../../platform/http/create-http.ts';
import { staffOf } from '../staff/index.ts';
import { listEvaluations } from './operations/list-evaluations.ts';
import { readEvaluations } from './operations/read-evaluations.ts';
import { recordEvaluation } from './operations/record-evaluation.ts';

/** 跟踪评估: figures from the cases, judgement by people. */
export function evaluationRoutes(app: HttpApp, ctx: AppContext): void {
  bindEndpoint(app, 'listEvaluations', 'governance', ({ request, query }) =>
    listEvaluations(ctx, staffOf(request), query),
  );
  bindEndpoint(app, 'readEvaluations', 'governance', ({ request, params, query }) =>
    readEvaluations(ctx, staffOf(request), params, query),
  );
  bindEndpoint(app, 'recordEvaluation', 'governance', ({ request, params, body }) =>
    recordEvaluation(ctx, staffOf(request), params, body),
  );
}
