import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { problemFrom } from '../../api/api-problem.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { PageProblem } from '../../shell/page-problem.tsx';
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
  if (place.isPending) return <Waiting />;
  if (place.isError) return <PageProblem title="办事场所" problem={problemFrom(place.error)} />;
  const { name, kindName, countyName, townshipName, href, changedAt, open, version } = place.data;
  return (
    <>
      <PageHead
        title={name}
        above={
          <>
            <Link to="/places">办事场所</Link>　{countyName}
            {townshipName}　{kindName}
          </>
        }
        note={`${open.text}　${changedAt === null ? '尚未登记' : `更新于${instantText(changedAt)}`}`}
      >
        <a className="tool-link" href={href} target="_blank" rel="noreferrer">
          群众看到的页面
        </a>
      </PageHead>
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
