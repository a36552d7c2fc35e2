import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { PageHead } from '../../shell/page-head.tsx';
import { ReadPage } from '../../shell/read-page.tsx';
import { NumberPart } from './number-part.tsx';
import { filingTasksQuery } from './paper-task-queries.ts';
import '../../choices/many-form.css';

const TITLE = '批量登记备案';

/** The justice bureau numbers what it has looked through. */
export function FilingTasksPage() {
  const { county } = getRouteApi('/governance/filing-tasks').useSearch();
  return (
    <ReadPage title={TITLE} query={useQuery(filingTasksQuery(county))}>
      {(tasks) => (
        <>
          <PageHead
            title={TITLE}
            above={<Link to="/governance/filings">协议备案</Link>}
            note={`${tasks.countyName}：逐份审查以后，符合要求的在这里一次登记备案编号。`}
          />
          <NumberPart key={tasks.countyId} tasks={tasks} />
        </>
      )}
    </ReadPage>
  );
}
