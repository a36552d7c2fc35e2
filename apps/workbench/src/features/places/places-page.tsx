import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { PlaceRecordView } from '@tongban/contract';
import { problemFrom } from '../../api/api-problem.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { Waiting } from '../../shell/waiting.tsx';
import { ownPlacesQuery } from './place-queries.ts';
import './places.css';

/** 办事场所: every place that the person keeps, with what is still missing. */
export function PlacesPage() {
  const places = useQuery(ownPlacesQuery);
  return (
    <>
      <PageHead
        title="办事场所"
        note="群众在网上看到的地址、服务时间和暂停服务公告以这里的登记为准；不知道的请留空，显示“待县补充”。"
      />
      {places.isPending && <Waiting />}
      {places.isError && <ProblemNotice problem={problemFrom(places.error)} />}
      {places.data &&
        groupsOf(places.data.places).map((group) => <PlaceGroup key={group[0]?.id} places={group} />)}
    </>
  );
}

function PlaceGroup({ places }: { readonly places: readonly PlaceRecordView[] }) {
  const [first] = places;
  if (first === undefined) return null;
  const name = first.townshipName ?? first.countyName;
  return (
    <section className="place-group" aria-label={name}>
      <header>
        <h2>{name}</h2>
        {first.townshipId !== null && (
          <Link
            to="/places/$countyId/new-station/$townshipId"
            params={{ countyId: first.countyId, townshipId: first.townshipId }}
          >
            登记便民服务站
          </Link>
        )}
      </header>
      <ul>
        {places.map((place) => (
          <li key={place.id}>
            <Link to="/places/$countyId/$placeId" params={{ countyId: place.countyId, placeId: place.id }}>
              {place.name}
            </Link>
            <span className="soft">{place.open.text}</span>
            <span className={place.version === 0 ? 'place-missing' : 'soft'}>{missingText(place)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A township's centre and stations stand together, as the list is sorted. */
function groupsOf(places: readonly PlaceRecordView[]): PlaceRecordView[][] {
  const groups = new Map<string, PlaceRecordView[]>();
  for (const place of places) {
    const key = `${place.countyId}/${place.townshipId ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  return [...groups.values()];
}

function missingText(place: PlaceRecordView): string {
  const missing = [
    place.address === null && '地址',
    place.phone === null && '电话',
    place.hours === null && '服务时间',
    place.directions === null && '怎么走',
    place.accessibility === null && '无障碍',
  ].filter((word) => word !== false);
  if (missing.length === 0) return '信息齐全';
  return `待补充：${missing.join('、')}`;
}
