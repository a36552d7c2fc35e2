import type { County } from '@tongban/domain/catalogue';
import { placeName } from '../../../features/delegations/index.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { CountyChoice } from '../county/county-choice.tsx';
import { HALL, placeHref } from '../places/place-links.ts';

export type HomePlacesProps = {
  readonly csrfToken: string;
  readonly counties: readonly County[];
  readonly county: County | undefined;
};

/** 到哪里办: the chosen county's hall and centres, or the choice of a county. */
export function HomePlaces({ csrfToken, counties, county }: HomePlacesProps) {
  const choice = (
    <CountyChoice csrfToken={csrfToken} counties={counties} chosen={county?.id} returnTo="/#where" />
  );
  if (county === undefined) {
    return (
      <>
        <p>先选县区，本站会记住您的选择，办事指南也先显示这个县区的地点。</p>
        {choice}
      </>
    );
  }
  return (
    <>
      <ul className="place-names">
        {[null, ...county.townships].map((township) => (
          <li key={township?.id ?? HALL}>
            <a href={placeHref(county.id, township?.id ?? HALL)}>
              {township === null ? placeName(county.name, null) : township.name}
            </a>
          </li>
        ))}
      </ul>
      <Disclosure title={`换一个县区（现在是${county.name}）`}>{choice}</Disclosure>
    </>
  );
}
