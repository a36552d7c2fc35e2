import type { County } from '@tongban/domain/catalogue';
import { MODE_NAMES } from '@tongban/domain/terms';
import type { ItemPlace } from '../../../features/delegations/index.ts';
import { placeName } from '../../../features/delegations/index.ts';
import type { PlaceCard } from '../../../features/places/index.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { HoursLines } from '../../components/hours-lines.tsx';
import { Icon } from '../../components/icon.tsx';
import { UnknownMark } from '../../components/unknown-mark.tsx';
import { CountyChoice } from '../county/county-choice.tsx';
import { HALL, placeHref } from '../places/place-links.ts';
import { ClosedPlaces } from './closed-places.tsx';

export type GuidePlacesProps = {
  /** Path of the guide, to come back to after a county is chosen. */
  readonly returnTo: string;
  readonly csrfToken: string;
  readonly counties: readonly County[];
  /** The chosen county and its places for the item; null before one is chosen. */
  readonly chosen: {
    readonly county: County;
    readonly places: readonly ItemPlace[];
    /** Hours and address by place: `hall`, or the township's id. */
    readonly cards: ReadonlyMap<string, PlaceCard>;
  } | null;
};

/** 到哪里办: hall and every centre that takes the item, of equal right and weight; then why the others do not. */
export function GuidePlaces({ returnTo, csrfToken, counties, chosen }: GuidePlacesProps) {
  const choice = (
    <CountyChoice
      csrfToken={csrfToken}
      counties={counties}
      chosen={chosen?.county.id}
      returnTo={`${returnTo}#where`}
    />
  );
  if (chosen === null) {
    return (
      <>
        <p className="strong-line">您想在哪个县区办？</p>
        {choice}
      </>
    );
  }
  return (
    <>
      <Places {...chosen} />
      <Disclosure title={`换一个县区（现在是${chosen.county.name}）`}>{choice}</Disclosure>
    </>
  );
}

function Places({ county, places, cards }: NonNullable<GuidePlacesProps['chosen']>) {
  const open = places.filter((place) => place.open);
  const closed = places.filter((place) => !place.open);
  return (
    <>
      {open.length > 0 ? (
        <>
          <p>
            {county.name}以下{open.length}个地点都可以办，条件、材料、时限和结果一样，不看户籍和住址：
          </p>
          <ul className="place-cards">
            {open.map((place) => {
              const id = place.township?.id ?? HALL;
              return (
                <li key={id}>
                  <OpenPlace place={place} card={cards.get(id)} href={placeHref(county.id, id)} />
                </li>
              );
            })}
          </ul>
        </>
      ) : (
        <p className="strong-line">
          {county.name}
          尚未在本系统登记该事项的实施机关和办理地点。请到县政务服务大厅窗口办理，或者拨打12345询问。
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

function OpenPlace({
  place,
  card,
  href,
}: {
  readonly place: ItemPlace;
  readonly card: PlaceCard | undefined;
  readonly href: string;
}) {
  return (
    <article className="place-card">
      <h3>
        <a href={href}>{nameOf(place)}</a>
      </h3>
      <p className="place-how">{howText(place)}</p>
      {card === undefined || (card.address === null && card.hours.length === 0) ? (
        <p className="place-how">
          地址、服务时间 <UnknownMark />
        </p>
      ) : (
        <WhereAndWhen card={card} />
      )}
    </article>
  );
}

function WhereAndWhen({ card: { address, hours, openText } }: { readonly card: PlaceCard }) {
  return (
    <ul>
      <li>
        <Icon name="place" label="地址" />
        <span>{address ?? <UnknownMark />}</span>
      </li>
      <li>
        <Icon name="clock" label="服务时间" />
        <span>
          {hours.length === 0 ? <UnknownMark /> : <span className="place-open">{openText}</span>}
          <HoursLines lines={hours} />
        </span>
      </li>
    </ul>
  );
}

/** What is done there: the whole, or the acceptance. */
function howText({ township, mode }: ItemPlace): string {
  if (mode === null || mode === 'own_power')
    return township === null ? '县级窗口受理和决定' : '当地受理和决定';
  return {
    entrusted_decision: `${MODE_NAMES.entrusted_decision}：当地受理、审查、决定`,
    entrusted_acceptance: `${MODE_NAMES.entrusted_acceptance}：当地受理，县级部门决定`,
    collection_service: `${MODE_NAMES.collection_service}：当地缴费，当场取得凭证`,
  }[mode];
}

/** What the place is called. */
export function nameOf({ county, township }: Pick<ItemPlace, 'county' | 'township'>): string {
  return placeName(county.name, township?.name ?? null);
}
