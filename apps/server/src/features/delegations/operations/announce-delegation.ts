import { type AnnouncementCommand, decideAnnouncement } from '@tongban/domain/delegation';
import {
  type Actor,
  type GovernanceContext,
  type GovernanceResult,
  recordGovernance,
} from '../../organisations/index.ts';
import { delegationKey, delegationStream } from '../delegation-streams.ts';
import { selectList } from '../delegations.store.ts';

export interface AnnounceDelegation extends AnnouncementCommand {
  readonly countyId: string;
  readonly expectedVersion?: number | undefined;
}

/** Records the announcement to the public; refusals as `decideAnnouncement` (L-24). */
export function announceDelegation(
  ctx: GovernanceContext,
  actor: Actor,
  command: AnnounceDelegation,
): Promise<GovernanceResult> {
  const { countyId, expectedVersion, ...announcement } = command;
  return recordGovernance(ctx, actor, {
    countyId,
    stream: delegationStream,
    key: delegationKey(announcement),
    expectedVersion,
    touches: { pairs: [announcement] },
    loadFacts: async (tx) => ({
      list: (await selectList(tx, countyId, announcement.townshipId))?.state ?? null,
    }),
    decide: (state, facts, now) => decideAnnouncement(state, announcement, facts, now),
  });
}
