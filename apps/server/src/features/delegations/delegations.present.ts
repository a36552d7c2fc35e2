import type { AuthorityAnswerView, PlaceView } from '@tongban/contract';
import { type AuthorityAnswer, latestDayFor } from '@tongban/domain/authority';
import { placeName } from '@tongban/domain/place';
import { MODE_NAMES } from '@tongban/domain/terms';
import type { Instant } from '@tongban/domain/time';
import type { ItemPlace } from './operations/list-item-places.ts';

export function presentPlace({ county, township, open, mode }: ItemPlace): PlaceView {
  return {
    townshipId: township?.id ?? null,
    countyId: county.id,
    name: placeName(county.name, township?.name ?? null),
    open,
    modeName: mode === null ? null : MODE_NAMES[mode],
  };
}

export function presentAuthority(
  answer: AuthorityAnswer,
  organName: string | null,
  { at, knownAt }: { readonly at: Instant; readonly knownAt: Instant },
): AuthorityAnswerView {
  return {
    allowed: answer.allowed,
    mode: answer.mode,
    modeName: answer.mode === null ? null : MODE_NAMES[answer.mode],
    decidingOrganName: organName,
    at,
    knownAt,
    chain: [...answer.chain],
    refusals: answer.refusals.map((refusal) => ({ ...refusal, byDay: latestDayFor(refusal.code, at) })),
  };
}
