import { parseInstant } from '@tongban/domain/time';
import { Moment } from '../../components/moment.tsx';
import { momentOf } from '../../site/dates.ts';

/** An instant of the API as a reader's day and time. */
export function InstantText({ at }: { readonly at: string }) {
  const instant = parseInstant(at);
  return instant === null ? at : <Moment {...momentOf(instant)} />;
}
