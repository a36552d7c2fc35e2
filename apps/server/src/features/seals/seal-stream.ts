import { evolveSeal, isSealInForce } from '@tongban/domain/seal';
import { defineStream } from '../organisations/index.ts';
import { type SealRow, saveSeal, selectSeal } from './seals.store.ts';

/** `seal:<id>` */
export const sealStream = defineStream({
  prefix: 'seal',
  evolve: evolveSeal,
  project: (countyId, version, state): SealRow => ({
    county_id: countyId,
    id: state.id,
    seal_owner_id: state.sealOwnerId,
    township_id: state.townshipId,
    kind: state.kind,
    in_force: isSealInForce(state),
    version,
    state,
  }),
  save: saveSeal,
  find: selectSeal,
});
