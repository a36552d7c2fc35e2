import type { AgreementDraftView, MemoDraftView } from '@tongban/contract';
import type { AgreementDraft, MemoDraft } from '@tongban/domain/delegation';
import { localDate } from '@tongban/domain/time';

/** What was posted, as the rules take it; its days have passed the contract. */
export function agreementDraftOf(draft: AgreementDraftView): AgreementDraft {
  return { ...draft, from: localDate(draft.from), until: localDate(draft.until) };
}

export function memoDraftOf(draft: MemoDraftView): MemoDraft {
  const { from, until } = draft;
  return { ...draft, from: localDate(from), until: until === null ? null : localDate(until) };
}
