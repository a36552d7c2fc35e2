import type { County, CountyId, Township } from '@tongban/domain/catalogue';
import {
  HALL_ID,
  hoursLines,
  type OpenState,
  openAt,
  openText,
  type Place,
  placeName,
} from '@tongban/domain/place';
import type { Instant, WorkCalendar } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import { inSnapshot, type Tx } from '../../platform/db/transaction.ts';
import { selectAcceptingPlaces } from './places.store.ts';

/** What a resident must know to go to a hall or centre; null is 待县补充. */
export interface PlaceCard {
  readonly name: string;
  readonly address: string | null;
  readonly phone: string | null;
  /** 周一至周五　08:30–12:00，13:30–17:30; empty when the hours are not known. */
  readonly hours: readonly string[];
  readonly open: OpenState;
  /** 现在开放，17:30结束 … in one line. */
  readonly openText: string;
}

/** The recorded halls and centres of a county by id (`hall`, or the township's id); what is not recorded has no entry. */
async function loadPlaces(tx: Tx, countyId: CountyId): Promise<ReadonlyMap<string, Place>> {
  const rows = await selectAcceptingPlaces(tx, countyId);
  return new Map(rows.map((row) => [row.id, row.state]));
}

/**
 * Hall and every centre of a county with hours and whether they are open now, in one statement: for guides, apply steps and
 * lists. `get(HALL_ID)` is the hall, `get(township.id)` a centre; every place of the county has an entry.
 */
export async function placesOf(
  ctx: Pick<AppContext, 'database' | 'clock' | 'calendar'>,
  county: County,
): Promise<ReadonlyMap<string, PlaceCard>> {
  const now = ctx.clock.now();
  const known = await inSnapshot(ctx.database, (tx) => loadPlaces(tx, county.id));
  return new Map(
    [null, ...county.townships].map((township): [string, PlaceCard] => {
      const id = township?.id ?? HALL_ID;
      return [id, cardOf(known.get(id), { county, township }, now, ctx.calendar)];
    }),
  );
}

/** The card of a place, recorded or not. */
function cardOf(
  place: Place | undefined,
  { county, township }: { readonly county: County; readonly township: Township | null },
  now: Instant,
  calendar: WorkCalendar,
): PlaceCard {
  const open: OpenState = place === undefined ? { kind: 'hours_unknown' } : openAt(place, now, calendar);
  return {
    name: place?.name ?? placeName(county.name, township?.name ?? null),
    address: place?.address ?? null,
    phone: place?.phone ?? null,
    hours: place?.hours ? hoursLines(place.hours) : [],
    open,
    openText: openText(open, now),
  };
}
