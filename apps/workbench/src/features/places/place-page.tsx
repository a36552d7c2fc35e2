import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { problemFrom } from '../../api/api-problem.ts';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { usePageTitle } from '../../shell/use-page-title.ts';
import { Waiting } from '../../shell/waiting.tsx';
import { instantText } from '../../words/dates.ts';
import { ClosuresPart } from './closures-part.tsx';
import { EditPlace } from './edit-place.tsx';
import { ownPlaceQuery } from './place-queries.ts';
import { fitsForm } from './place-values.ts';
import './places.css';

/** One place: what is known of it, and its closures. */
export function PlacePage() {
  const { countyId, placeId } = useParams({ from: '/places/$countyId/$placeId' });
  const place = useQuery(ownPlaceQuery(countyId, placeId));
  usePageTitle(place.data?.name ?? '办事场所');
  if (place.isPending) return <Waiting />;
  if (place.isError) return <ProblemNotice problem={problemFrom(place.error)} />;
  const { name, kindName, countyName, townshipName, href, changedAt, open, version } = place.data;
  return (
    <>
      <header className="page-head place-head">
        <p className="soft">
          <Link to="/places">办事场所</Link>　{countyName}
          {townshipName}　{kindName}
        </p>
        <h1>{name}</h1>
        <p className="soft">
          {open.text}　{changedAt === null ? '尚未登记' : `更新于${instantText(changedAt)}`}　
          <a href={href} target="_blank" rel="noreferrer">
            查看群众看到的页面
          </a>
        </p>
      </header>
      <div className="place-columns">
        {fitsForm(place.data) ? (
          <EditPlace key={`${place.data.id}.${version}`} place={place.data} />
        ) : (
          <p>这个场所的服务时间多于每天两段，请通过接口变更。</p>
        )}
        {version > 0 && <ClosuresPart place={place.data} />}
      </div>
    </>
  );
}
