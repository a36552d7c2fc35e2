export { listPlaces, loadTownshipPlaces } from './operations/list-places.ts';
export { listStations } from './operations/list-stations.ts';
export { readPlace } from './operations/read-place.ts';
export { recordPlace } from './operations/record-place.ts';
export { placeStream } from './place-stream.ts';
export { type KnownPlace, placeHref } from './place-where.ts';
export { presentPlaceRecord } from './places.present.ts';
export { type PlaceCard, placesOf } from './places-of.ts';
