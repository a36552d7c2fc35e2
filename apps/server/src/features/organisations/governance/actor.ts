import type { OrganisationId, PersonId } from '@tongban/domain/terms';

/** Who records a governance act, and for which organisation. Whether they may is asked before (policy of the route). */
export interface Actor {
  readonly personId: PersonId;
  readonly organisationId: OrganisationId | null;
}
