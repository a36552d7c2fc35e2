import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { HomeView } from '@tongban/contract';
import { Light } from '../cases/light.tsx';
import { caseListQuery } from '../cases/queue/case-list-query.ts';
import { readQueueSearch } from '../cases/queue/queue-search.ts';

const SHOWN = 5;

interface FirstCasesProps {
  readonly of: HomeView;
  /** Whether the reader handles cases; whoever looks on has nothing to do with them first. */
  readonly isDesk: boolean;
}

/** The first cases of the first list that has any: most mornings begin with them. */
export function FirstCases({ of, isDesk }: FirstCasesProps) {
  const entry = of.sections.flatMap(({ entries }) => entries).find(isList);
  const search = readQueueSearch(entry?.link?.search ?? {});
  const list = useQuery({ ...caseListQuery(search), enabled: entry !== undefined });
  if (entry === undefined || !list.data || list.data.cases.length === 0) return null;
  return (
    <section className="home-section" aria-labelledby="home-first">
      <header>
        <h2 id="home-first">{isDesk ? '先办这几件' : '可先查看的办件'}</h2>
        <span className="soft">{entry.label}</span>
      </header>
      <ul className="first-cases">
        {list.data.cases.slice(0, SHOWN).map((row) => (
          <li key={row.id}>
            <Link to="/cases/$caseId" params={{ caseId: row.id }}>
              <b>{row.itemName}</b>
              <span>{row.applicantMasked}</span>
              <span className="soft">{row.waitingFor}</span>
              <span>
                <Light light={row.light} /> <span className="number">{row.dueOn ?? row.number}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function isList({ count, link }: HomeView['sections'][number]['entries'][number]): boolean {
  return count !== null && count > 0 && link?.to === '/queue';
}
