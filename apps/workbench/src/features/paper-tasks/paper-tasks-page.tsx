import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { PaperTasksView } from '@tongban/contract';
import { Choice, ListFilters } from '../../shell/list-filters.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { ReadPage } from '../../shell/read-page.tsx';
import { RecordPart, RecordParts } from '../../shell/record-parts.tsx';
import { paperTasksQuery } from './paper-task-queries.ts';
import { SignPart } from './sign-part.tsx';
import { SubmitPart } from './submit-part.tsx';
import '../../choices/many-form.css';

const TITLE = '批量登记签订和报备';

/** Drafts that were signed and agreements to be filed, of all townships of a county (ADR 0012). */
export function PaperTasksPage() {
  const { county } = getRouteApi('/governance/paper-tasks').useSearch();
  return (
    <ReadPage title={TITLE} query={useQuery(paperTasksQuery(county))}>
      {(tasks) => <Tasks key={tasks.countyId} tasks={tasks} />}
    </ReadPage>
  );
}

function Tasks({ tasks }: { readonly tasks: PaperTasksView }) {
  const { countyId, countyName, counties, today, agreements, memos, toSubmit } = tasks;
  const navigate = useNavigate();
  return (
    <>
      <PageHead
        title={TITLE}
        above={<Link to="/governance/agreements">委托协议</Link>}
        note={`${countyName}：纸质文书签字盖章以后，在这里一次登记多份。每份分别登记，不能登记的逐份说明原因。`}
      />
      {counties.length > 1 && (
        <ListFilters>
          <Choice
            label="县区"
            value={countyId}
            options={counties.map(({ value, name }) => ({ value, label: name }))}
            onChange={(county) =>
              void navigate({ to: '/governance/paper-tasks', search: county === undefined ? {} : { county } })
            }
          />
        </ListFilters>
      )}
      <div className="many-parts">
        <RecordParts>
          <RecordPart title={`协议签订（${agreements.length}份草案）`}>
            <SignPart countyId={countyId} paper="agreement" today={today} tasks={agreements} />
          </RecordPart>
          <RecordPart title={`备忘录签订（${memos.length}份草案）`}>
            <SignPart countyId={countyId} paper="memo" today={today} tasks={memos} />
          </RecordPart>
          <RecordPart title={`协议报备（${toSubmit.length}份）`}>
            <SubmitPart countyId={countyId} tasks={toSubmit} />
          </RecordPart>
        </RecordParts>
      </div>
    </>
  );
}
