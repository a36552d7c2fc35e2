import { decideScanAttachment } from '@tongban/domain/delegation';
import type { AppContext } from '../../../app-context.ts';
import { type Outcome, outcomeOf } from '../../../platform/outcome.ts';
import { agreementStream } from '../../delegations/index.ts';
import { type Actor, recordedOutcome, recordGovernance } from '../../organisations/index.ts';
import { type FiledScans, fileScans, uploadedScans } from '../uploaded-scans.ts';

export interface AttachScans extends FiledScans {
  readonly id: string;
  readonly expectedVersion: number;
}

/** Attaches scans to an agreement that was recorded without; refusals as `decideScanAttachment`. */
export function attachScans(
  ctx: AppContext,
  actor: Actor,
  command: AttachScans,
): Promise<Outcome<{ id: string; version: number }>> {
  const { countyId, id, expectedVersion } = command;
  return outcomeOf(async () =>
    recordedOutcome(
      await recordGovernance(ctx, actor, {
        countyId,
        stream: agreementStream,
        key: id,
        expectedVersion,
        // A scan changes nobody's power.
        touches: {},
        loadFacts: (tx) => uploadedScans(tx, ctx, command),
        decide: (state, scans) => decideScanAttachment(state, scans),
        alongside: (tx, _scans, now) => fileScans(tx, ctx, command, `agreement:${id}`, now),
      }),
    ),
  );
}
