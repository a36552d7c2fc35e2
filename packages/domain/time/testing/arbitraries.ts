import * as fc from 'fast-check';
import { addDays, type LocalDate, localDate } from '../local-date.ts';
import { PAUSE_KINDS, type Pause } from '../pauses.ts';

/** A day of the published years, early enough that the longest period tried still ends in 2026. */
export const startDay: fc.Arbitrary<LocalDate> = fc
  .integer({ min: 0, max: 1460 })
  .map((days) => addDays(localDate('2022-01-01'), days));

/** Up to four closed pauses around a period that starts on `startsOn`; they may overlap, touch and lie outside it. */
export function closedPauses(startsOn: LocalDate): fc.Arbitrary<Pause[]> {
  const pause = fc.record({
    kind: fc.constantFrom(...PAUSE_KINDS),
    offset: fc.integer({ min: -10, max: 60 }),
    length: fc.integer({ min: 0, max: 20 }),
  });
  return fc.array(pause, { maxLength: 4 }).map((drawn) =>
    drawn.map(({ kind, offset, length }) => {
      const from = addDays(startsOn, offset);
      return { kind, from, through: addDays(from, length) };
    }),
  );
}
