import type { Recorded } from '../ledger/event.ts';
import { addDays } from '../time/index.ts';
import type { Place, PlaceClosure, PlaceEvent } from './place.ts';

/** Folds one event of a place's stream. */
export function evolvePlace(state: Place | null, event: Recorded<PlaceEvent>): Place {
  if (event.type === 'placeRecorded') return { ...event.payload, closures: [], changedAt: event.at };
  if (state === null) throw new Error(`${event.type} before placeRecorded`);
  switch (event.type) {
    case 'placeChanged':
      return { ...state, ...event.payload, changedAt: event.at };
    case 'placeClosed':
      return { ...state, closures: [...state.closures, { ...event.payload, recordedAt: event.at }] };
    case 'placeReopened': {
      const { number, reopensOn } = event.payload;
      const until = addDays(reopensOn, -1);
      return { ...state, closures: state.closures.map((c) => (c.number === number ? { ...c, until } : c)) };
    }
  }
}

/** A closure that was taken back before its first day has no day left. */
export function isWithdrawn({ from, until }: PlaceClosure): boolean {
  return until !== null && until < from;
}
