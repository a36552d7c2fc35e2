import type { ChainLinkView } from '@tongban/contract';
import type { ChainLink } from '@tongban/domain/authority';
import type { CasePlace, VoucherRef } from '@tongban/domain/case';
import { outcomeKindOf } from '@tongban/domain/catalogue';
import {
  type OrganisationId,
  OUTCOME_NAMES,
  type Outcome,
  type PersonId,
  type SealId,
} from '@tongban/domain/terms';
import { APPLICANT_ACTOR } from '../intake/submitter.ts';
import type { CaseParts } from './case-parts.ts';

/** Shown where a record that a case names is not there any more. */
const NOT_ON_FILE = '未登记';

/** Who acted: staff by name, the applicant, or the system itself. */
export function personName({ people }: Pick<CaseParts, 'people'>, id: PersonId): string {
  if (id === APPLICANT_ACTOR) return '申请人';
  if (id === 'system') return '系统';
  return people.get(id) ?? NOT_ON_FILE;
}

export function organName({ organisations }: Pick<CaseParts, 'organisations'>, id: OrganisationId): string {
  return organisations.get(id)?.name ?? NOT_ON_FILE;
}

export function sealName({ seals }: Pick<CaseParts, 'seals'>, id: SealId): string {
  return seals.get(id)?.name ?? NOT_ON_FILE;
}

/** The outcome in the words of the item: only a licence is granted as a licence. */
export function outcomeName({ found }: Pick<CaseParts, 'found'>, outcome: Outcome): string {
  return OUTCOME_NAMES[outcomeKindOf(found.item, found.guide)][outcome];
}

/** Where something was done: the township's centre; at the county the organ that did it. */
export function placeWhere(
  parts: Pick<CaseParts, 'organisations' | 'places'>,
  { organisationId, townshipId }: CasePlace,
): string {
  return townshipId === null ? organName(parts, organisationId) : parts.places.place(townshipId);
}

export function chainView(chain: readonly ChainLink[]): ChainLinkView[] {
  return chain.map((link) => ({ ...link }));
}

export function voucherView({ number, fileId, sealId }: VoucherRef) {
  return { number, fileId, sealed: sealId !== null };
}
