import type { AnswerPowerRequestBody } from '@tongban/contract';
import {
  decidePowerRequestAnswer,
  decidePowerRequestWithdrawal,
  type PowerRequest,
} from '@tongban/domain/delegation';
import { validate as isUuid } from 'uuid';
import type { AppContext } from '../../../app-context.ts';
import { inStatements, type Tx } from '../../../platform/db/transaction.ts';
import { type Outcome, outcomeOf } from '../../../platform/outcome.ts';
import { powerRequestStream, selectPowerRequest } from '../../delegations/index.ts';
import { governedTownship, lockListDraft, writeRowIntoDraft } from '../../list-drafts/index.ts';
import { readTexts, recordedOutcome, recordGovernance, writeText } from '../../organisations/index.ts';
import type { StaffActor } from '../../staff/index.ts';
import { askerOf } from '../power-requests.policy.ts';
import type { Statement } from '../statement.ts';

interface RequestKey {
  readonly countyId: string;
  readonly requestId: string;
}
type Recorded = Outcome<{ id: string; version: number }>;

/**
 * The county accepts or refuses with reasons. An accepted item is written into the township's list draft in the same
 * transaction. Not found: another county. Refusals as `decidePowerRequestAnswer`.
 */
export async function answerPowerRequest(
  ctx: AppContext,
  staff: StaffActor,
  { countyId, requestId }: RequestKey,
  { expectedVersion, isAccepted, reasons }: AnswerPowerRequestBody,
): Promise<Recorded> {
  const request = await requestOf(ctx, { countyId, requestId });
  const township = request && governedTownship(ctx, staff, request.townshipId);
  if (request === undefined || township?.countyId !== countyId) return { kind: 'not_found' };
  const at = ctx.clock.now();
  const text = writeText(ctx, { countyId, kind: 'power-request.reasons', content: reasons, at });
  return outcomeOf(async () =>
    recordedOutcome(
      await recordGovernance(ctx, township.by, {
        countyId,
        stream: powerRequestStream,
        key: requestId,
        expectedVersion,
        touches: {},
        loadFacts: async (tx) => ({
          isDraftSubmitted: (await lockListDraft(tx, township))?.status === 'submitted',
        }),
        decide: (state, facts) =>
          decidePowerRequestAnswer(
            state,
            { isAccepted, hasReasons: reasons !== '', reasons: text.ref, answeredBy: township.by.personId },
            facts,
          ),
        alongside: async (tx, _facts, now) => {
          await text.save(tx);
          const row = isAccepted ? await preparedRow(ctx, tx, countyId, request) : null;
          if (row !== null) await writeRowIntoDraft(ctx, tx, township, row, now);
        },
      }),
    ),
  );
}

/** The head of the centre takes an unanswered request back. Not found: another township's. */
export async function withdrawPowerRequest(
  ctx: AppContext,
  staff: StaffActor,
  { countyId, requestId }: RequestKey,
  expectedVersion: number,
): Promise<Recorded> {
  const request = await requestOf(ctx, { countyId, requestId });
  const by = request && askerOf(ctx, staff, request.townshipId);
  if (by?.countyId !== countyId) return { kind: 'not_found' };
  return recordedOutcome(
    await recordGovernance(ctx, by, {
      countyId,
      stream: powerRequestStream,
      key: requestId,
      expectedVersion,
      touches: {},
      loadFacts: async () => null,
      decide: decidePowerRequestWithdrawal,
    }),
  );
}

async function requestOf(
  ctx: Pick<AppContext, 'database'>,
  { countyId, requestId }: RequestKey,
): Promise<PowerRequest | undefined> {
  if (!isUuid(requestId)) return undefined;
  const found = await inStatements(ctx.database, (tx) => selectPowerRequest(tx, countyId, requestId));
  return found?.state;
}

/** What an accepted request brings onto the list draft; null for a return, which is a recall and no row. */
async function preparedRow(
  ctx: Pick<AppContext, 'keys'>,
  tx: Tx,
  countyId: string,
  { id, asked, statement }: PowerRequest,
) {
  if (asked.kind === 'give_back') return null;
  const text = (await readTexts(tx, ctx, countyId, [statement]))(statement) as Statement | null;
  const grounds =
    text?.kind === 'ask'
      ? { volume: text.volume, demand: text.demand, capacity: text.capacity }
      : { volume: '', demand: '', capacity: '' };
  return { itemId: asked.itemId ?? id, localName: asked.localName, mode: asked.mode, grounds };
}
