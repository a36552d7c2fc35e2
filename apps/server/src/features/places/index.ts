export { changePlace, type PlaceTarget } from './operations/change-place.ts';
export { closePlace } from './operations/close-place.ts';
export { recordPlace } from './operations/record-place.ts';
export { reopenPlace } from './operations/reopen-place.ts';
export { placeStream } from './place-stream.ts';
export { cardOf, loadPlaces, type PlaceCard, placesOf } from './places-of.ts';
