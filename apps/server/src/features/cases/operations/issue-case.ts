import { decideIssuance } from '@tongban/domain/case';
import { dateInShanghai } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import type { IdempotencyKey } from '../../../platform/http/idempotency.ts';
import type { Outcome } from '../../../platform/outcome.ts';
import type { StaffActor } from '../../staff/index.ts';
import type { ActBody } from '../act-body.ts';
import type { ActDone } from '../act-done.ts';
import { actOnCase } from '../act-on-case.ts';
import { markIssued } from '../certificates.store.ts';

/** 出件: the sealed paper may be handed over, and the public check calls it valid from today. */
export function issueCase(
  ctx: AppContext,
  actor: StaffActor,
  caseId: string,
  body: ActBody<'issueCase'>,
  idempotency: IdempotencyKey | null,
): Promise<Outcome<ActDone>> {
  return actOnCase(
    ctx,
    actor,
    'issue',
    { caseId, idempotency, ...body },
    async ({ context }) => decideIssuance(context),
    { after: ({ tx, now }, { countyId, id }) => markIssued(tx, countyId, id, dateInShanghai(now)) },
  );
}
