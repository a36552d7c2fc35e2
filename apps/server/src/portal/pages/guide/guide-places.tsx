import type { CountyId } from '@tongban/domain/catalogue';
import type { ItemPlace } from '../../../features/delegations/index.ts';
import { placeName } from '../../../features/delegations/index.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { HALL, placeHref } from '../places/place-links.ts';
import { ClosedPlaces } from './closed-places.tsx';
import { CountyChooser } from './county-chooser.tsx';

export type GuidePlacesProps = {
  readonly action: string;
  readonly counties: readonly { readonly id: CountyId; readonly name: string }[];
  /** The chosen county and its places for the item; null before one is chosen. */
  readonly chosen: {
    readonly countyId: CountyId;
    readonly name: string;
    readonly places: readonly ItemPlace[];
  } | null;
};

/** 到哪里办: hall and every centre that takes the item, of equal right and weight; then why the others do not. */
export function GuidePlaces({ action, counties, chosen }: GuidePlacesProps) {
  return (
    <>
      <CountyChooser action={action} counties={counties} chosen={chosen?.countyId} hash="where" />
      {chosen !== null && <Places name={chosen.name} places={chosen.places} />}
    </>
  );
}

function Places({ name, places }: { readonly name: string; readonly places: readonly ItemPlace[] }) {
  const open = places.filter((place) => place.open);
  const closed = places.filter((place) => !place.open);
  return (
    <>
      {open.length > 0 ? (
        <>
          <p>{name}以下地点都可以办，条件、材料、时限和结果一样，不看户籍和住址：</p>
          <ul className="place-links">
            {open.map((place) => (
              <li key={place.township?.id ?? HALL}>
                <a href={placeHref(place.county.id, place.township?.id ?? HALL)}>{nameOf(place)}</a>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className="strong-line">
          {name}尚未在本系统登记该事项的实施机关和办理地点。请到县政务服务大厅窗口办理，或者拨打12345询问。
        </p>
      )}
      {open.length > 0 && closed.length > 0 && (
        <Disclosure title={`暂时不能在乡镇（街道）办理的${closed.length}处，以及原因`}>
          <ClosedPlaces places={closed} />
        </Disclosure>
      )}
    </>
  );
}

/** What the place is called. */
export function nameOf({ county, township }: Pick<ItemPlace, 'county' | 'township'>): string {
  return placeName(county.name, township?.name ?? null);
}
