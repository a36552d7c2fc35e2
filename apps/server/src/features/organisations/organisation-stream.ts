import { evolveOrganisation } from '@tongban/domain/organisation';
import { defineStream } from './governance/governance-stream.ts';
import { type OrganisationRow, saveOrganisation, selectOrganisation } from './organisations.store.ts';

/** `organisation:<id>` */
export const organisationStream = defineStream({
  prefix: 'organisation',
  evolve: evolveOrganisation,
  project: (countyId, version, state): OrganisationRow => ({
    county_id: countyId,
    id: state.id,
    kind: state.kind,
    township_id: state.townshipId,
    version,
    state,
  }),
  save: saveOrganisation,
  find: selectOrganisation,
});
