import type { EndpointName } from '@tongban/contract';
import type { AppContext } from '../../app-context.ts';
import { bindEndpoint } from '../../platform/http/bind-endpoint.ts';
import type { HttpApp } from '../../platform/http/create-http.ts';
import { type IdempotencyKey, idempotencyOf } from '../../platform/http/idempotency.ts';
import type { Outcome } from '../../platform/outcome.ts';
import { type StaffActor, staffOf } from '../staff/index.ts';
import type { ActBody } from './act-body.ts';
import type { ActDone } from './act-done.ts';

type Operation<N extends EndpointName> = (
  ctx: AppContext,
  actor: StaffActor,
  caseId: string,
  body: ActBody<N>,
  idempotency: IdempotencyKey | null,
) => Promise<Outcome<ActDone>>;

/** Binds an act on a case: all take case, body and the client's key alike. */
export function bindAct<N extends EndpointName>(
  app: HttpApp,
  ctx: AppContext,
  name: N,
  operation: Operation<N>,
): void {
  const handle = ({ params, body, request }: ActCall<N>) =>
    operation(ctx, staffOf(request), params.caseId, body, idempotencyOf(request));
  // Every act's endpoint has `caseId` and answers `ActDone`; with N open the compiler cannot see it.
  bindEndpoint(app, name, 'cases', handle as unknown as Parameters<typeof bindEndpoint<N>>[3]);
}

interface ActCall<N extends EndpointName> {
  readonly params: { readonly caseId: string };
  readonly body: ActBody<N>;
  readonly request: Parameters<typeof staffOf>[0];
}
