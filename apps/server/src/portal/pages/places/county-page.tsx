import type { PlaceRecordView } from '@tongban/contract';
import type { County } from '@tongban/domain/catalogue';
import { UnknownMark } from '../../components/unknown-mark.tsx';
import { Page, type PageShell } from '../../layout/page.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Section } from '../../layout/section.tsx';
import { placeHref } from './place-links.ts';
import { listFeedHref } from './township-record-links.ts';

export type CountyPageProps = {
  readonly shell: PageShell;
  readonly county: County;
  /** All places of the county: the hall, then each centre with its stations. */
  readonly places: readonly PlaceRecordView[];
};

/** The hall and the centres of one county, of equal weight, with whether they are open now. */
export function CountyPage({ shell, county, places }: CountyPageProps) {
  const [hall, ...others] = places;
  const centres = others.filter(({ kind }) => kind === 'centre');
  return (
    <Page
      shell={shell}
      title={`${county.name}服务网点`}
      current="places"
      path={placeHref(county.id)}
      jsonHref={`/api/v1/counties/${county.id}/places`}
      feedHref={listFeedHref(county.id)}
      description={`${county.name}政务服务大厅和${centres.length}个乡镇（街道）便民服务中心的地址、服务时间和现在受理的事项。`}
      crumbs={[{ label: '首页', href: '/' }, { label: '服务网点', href: '/places' }, { label: county.name }]}
    >
      <PageHeading
        title={`${county.name}服务网点`}
        lead={`县政务服务大厅和${centres.length}个便民服务中心有同等的受理权，去哪里由您选。点开网点，看它现在受理哪些事项、怎么走。`}
      />
      {places.some(({ open, kind }) => kind !== 'station' && open.kind === 'hours_unknown') && (
        <p className="fine-print">
          没有写明是否开放的网点，服务时间 <UnknownMark />
        </p>
      )}
      {hall !== undefined && (
        <Section id="hall" title="县政务服务大厅">
          <ul className="place-rows">
            <PlaceRow place={hall} />
          </ul>
        </Section>
      )}
      <Section id="centres" title="乡镇（街道）便民服务中心">
        <ul className="place-rows place-rows-two">
          {centres.map((centre) => (
            <PlaceRow
              key={centre.id}
              place={centre}
              stations={others.filter(
                ({ kind, townshipId }) => kind === 'station' && townshipId === centre.townshipId,
              )}
            />
          ))}
        </ul>
        <p className="more">
          <a href={listFeedHref(county.id)}>订阅{county.name}赋权事项清单变化（Atom）</a>
        </p>
      </Section>
    </Page>
  );
}

type PlaceRowProps = {
  readonly place: PlaceRecordView;
  readonly stations?: readonly PlaceRecordView[];
};

function PlaceRow({ place, stations = [] }: PlaceRowProps) {
  return (
    <li>
      <a href={place.href}>{place.name}</a>
      <span className="place-row-state">
        {place.open.kind !== 'hours_unknown' && <span>{place.open.text}</span>}
        {stations.length > 0 && <span>{stations.length}个村（社区）便民服务站</span>}
      </span>
    </li>
  );
}
