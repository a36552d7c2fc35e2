import { dayOf, known } from '../../shell/address-parts.ts';

/** The day of a reconciliation, as it stands in the address; yesterday where it is left out. */
export function readDaySearch({ day }: Readonly<Record<string, unknown>>): { day?: string | undefined } {
  return known({ day: dayOf(day) });
}
