import { Link } from '@tanstack/react-router';
import type { ListDeskView } from '@tongban/contract';
import { dateText } from '../../words/dates.ts';

/** The versions that were published, each with what it changed. */
export function ListVersions({ desk }: { readonly desk: ListDeskView }) {
  const { versions, inForce, townshipId } = desk;
  if (versions.length === 0) return null;
  return (
    <section className="list-versions" aria-labelledby="list-versions">
      <h2 id="list-versions">历次版本</h2>
      <ul>
        {versions.map(({ version, publishedOn, effectiveFrom, itemCount }) => (
          <li key={version}>
            <b>第{version}版</b>
            {version === inForce && <span className="tag tag-accepted">现行</span>}
            <span>
              {dateText(publishedOn)}公布，{dateText(effectiveFrom)}起生效，共{itemCount}项
            </span>
            <Link
              to="/governance/lists/$townshipId/comparison"
              params={{ townshipId }}
              search={{ from: version - 1, to: version }}
            >
              查看变化
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
