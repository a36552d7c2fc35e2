import type { LawRowView } from '@tongban/contract';
import { type CitedLaw, citedLaws } from '@tongban/domain/catalogue';
import { dateInShanghai, type Instant } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import type { ReferenceData } from '../../catalogue/index.ts';

const LAW_STATES = { checked: '已核对条文', unchecked: '待核对', ended: '已失效' } as const;

/** Every law that the system's texts or a guide cite, and whether its text was read here (issue 4). */
export function listLaws({ reference, clock }: Pick<AppContext, 'reference' | 'clock'>): LawRowView[] {
  const now = clock.now();
  return lawsOf(reference).map((law) => presentLawRow(law, now));
}

export function lawsOf({ laws, guides }: Pick<ReferenceData, 'laws' | 'guides'>): CitedLaw[] {
  return citedLaws(laws, guides.values());
}

export function presentLawRow({ name, text, citations }: CitedLaw, now: Instant): LawRowView {
  const validUntil = text?.validUntil ?? null;
  const isEnded = validUntil !== null && validUntil < dateInShanghai(now);
  const state = isEnded ? 'ended' : text?.checked ? 'checked' : 'unchecked';
  return {
    name,
    state,
    stateName: LAW_STATES[state],
    number: text?.number ?? null,
    validFrom: text?.validFrom ?? null,
    validUntil,
    checkedAsOf: text?.checkedAsOf ?? null,
    itemCount: new Set(citations.map(({ itemId }) => itemId)).size,
  };
}
