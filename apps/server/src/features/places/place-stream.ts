import { evolvePlace } from '@tongban/domain/place';
import { defineStream } from '../organisations/index.ts';
import { type PlaceRow, savePlace, selectPlace } from './places.store.ts';

/** `place:<id>` */
export const placeStream = defineStream({
  prefix: 'place',
  evolve: evolvePlace,
  project: (countyId, version, state): PlaceRow => ({
    county_id: countyId,
    id: state.id,
    kind: state.kind,
    township_id: state.townshipId,
    name: state.name,
    version,
    state,
  }),
  save: savePlace,
  find: selectPlace,
});
