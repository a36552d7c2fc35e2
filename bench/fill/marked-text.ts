import { cutAtMarks, mark } from '../sql/script.ts';

/** What takes another value in every copy of a case. */
export type Place =
  | { readonly kind: 'uuid' | 'organisation'; readonly original: string }
  | { readonly kind: 'number' | 'code' | 'county' | 'township' | 'townshipName' | 'prevHash' }
  /** Id and commitment of a content that copies may keep of their own. */
  | {
      readonly kind: 'contentId' | 'commitment';
      readonly of: 'applicant' | 'answers';
      readonly original: string;
    }
  /** Milliseconds, days after the midnight on which the first case came in. */
  | { readonly kind: 'instant' | 'date'; readonly after: number };

/** A text with places left open; `values` are told in the order of the places. */
export interface MarkedText {
  fillWith(values: readonly string[]): string;
}

/** Cuts the text once, so that filling it is putting parts together. */
export function markedText(text: string): MarkedText {
  const parts = cutAtMarks(text);
  const indexes = parts.map((part, index) => (index % 2 === 0 ? -1 : Number(part)));
  return {
    fillWith: (values) => {
      let filled = '';
      for (let at = 0; at < parts.length; at += 1) {
        const index = indexes[at] ?? -1;
        filled += index < 0 ? parts[at] : values[index];
      }
      return filled;
    },
  };
}

/** Gives each different place a number, and its mark. */
export function placeList(): { readonly places: Place[]; markOf(place: Place): string } {
  const places: Place[] = [];
  const known = new Map<string, string>();
  return {
    places,
    markOf: (place) => {
      const key = JSON.stringify(place);
      const found = known.get(key) ?? mark(places.push(place) - 1);
      known.set(key, found);
      return found;
    },
  };
}
