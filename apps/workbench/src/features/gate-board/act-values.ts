import type { AgreementDraftView } from '@tongban/contract';
import type { ReadinessKind, RecallReason } from '@tongban/domain/terms';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import type { BoardAct, BoardPair } from './board-acts.ts';
import type { BoardSearch } from './board-search.ts';

/** What is filled in besides the pairs; each act takes its own part. */
export interface ActValues {
  readonly day: string;
  readonly place: string;
  readonly kinds: readonly ReadinessKind[];
  readonly reason: RecallReason;
  readonly inFlight: AgreementDraftView['inFlight'];
}

type RecallBasis =
  | { readonly kind: 'evaluation'; readonly from: string; readonly until: string }
  | { readonly kind: 'power_request'; readonly requestId: string };

/** What led to the recall, as long as it is of that one power and no other. */
export function basisOf(
  pairs: readonly BoardPair[],
  { township, item, from, until, request }: BoardSearch,
): RecallBasis | undefined {
  const [pair, ...others] = pairs;
  if (others.length > 0 || pair?.townshipId !== township || pair?.itemId !== item) return undefined;
  if (request !== undefined) return { kind: 'power_request', requestId: request };
  return from !== undefined && until !== undefined ? { kind: 'evaluation', from, until } : undefined;
}

export interface BoardStart {
  readonly countyId: string;
  readonly batchId: string;
  readonly pairs: readonly BoardPair[];
}

/** Starts the batch of the act; each pair becomes one act of its own. */
export function startAct(
  act: BoardAct,
  { countyId, batchId, pairs }: BoardStart,
  values: ActValues & { readonly basis: RecallBasis | undefined },
) {
  const params = { path: { countyId } };
  const common = { batchId, pairs: [...pairs] };
  const { day, place, kinds, reason, inFlight, basis } = values;
  switch (act) {
    case 'announce':
      return answerOf(
        api.POST('/api/v1/counties/{countyId}/announcements', {
          params,
          body: { ...common, announcedOn: day, place },
        }),
      );
    case 'prepare':
      return answerOf(
        api.POST('/api/v1/counties/{countyId}/preparations', {
          params,
          body: { ...common, kinds: [...kinds], from: day, until: null },
        }),
      );
    case 'start':
      return answerOf(
        api.POST('/api/v1/counties/{countyId}/starts', { params, body: { ...common, startOn: day } }),
      );
    case 'recall':
      return answerOf(
        api.POST('/api/v1/counties/{countyId}/recalls', {
          params,
          body: { ...common, effectiveOn: day, reason, inFlight, ...(basis && { basis }) },
        }),
      );
  }
}
