import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ListComparisonView } from '@tongban/contract';
import { PageHead, PrintButton } from '../../shell/page-head.tsx';
import { ReadPage } from '../../shell/read-page.tsx';
import { RecordPart, RecordParts } from '../../shell/record-parts.tsx';
import { dateText } from '../../words/dates.ts';
import { DifferenceView } from './difference-view.tsx';
import { comparisonQuery } from './list-queries.ts';
import './lists.css';

const route = getRouteApi('/governance/lists/$townshipId/comparison');

/** Two versions of a township's list beside each other, in words; printed as it is. */
export function ComparisonPage() {
  const { townshipId } = route.useParams();
  const { from = 0, to = from + 1 } = route.useSearch();
  return (
    <ReadPage title="清单变化" query={useQuery(comparisonQuery(townshipId, { from, to }))}>
      {(comparison) => <Comparison comparison={comparison} />}
    </ReadPage>
  );
}

function Comparison({ comparison }: { readonly comparison: ListComparisonView }) {
  const { townshipId, townshipName, countyName, from, to, versions, difference } = comparison;
  return (
    <>
      <PageHead
        title={`${townshipName}赋权事项清单的变化`}
        above={
          <Link to="/governance/lists/$townshipId" params={{ townshipId }}>
            {townshipName}赋权事项清单
          </Link>
        }
        note={`${countyName}，${from ? `第${from.version}版` : '尚无清单'}到第${to.version}版（${dateText(to.publishedOn)}公布，${dateText(to.effectiveFrom)}起生效，共${to.itemCount}项）`}
      >
        <PrintButton />
      </PageHead>
      {versions.length > 1 && (
        <nav className="list-counties" aria-label="比较哪个版本">
          {versions.map(({ version }) => (
            <Link
              key={version}
              to="/governance/lists/$townshipId/comparison"
              params={{ townshipId }}
              search={{ from: version - 1, to: version }}
              aria-current={version === to.version ? 'page' : undefined}
            >
              第{version}版
            </Link>
          ))}
        </nav>
      )}
      <RecordParts>
        <RecordPart title="逐项变化">
          <DifferenceView difference={difference} />
        </RecordPart>
      </RecordParts>
    </>
  );
}
