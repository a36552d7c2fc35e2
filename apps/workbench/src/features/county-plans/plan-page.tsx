import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { CountyPlanView } from '@tongban/contract';
import { Choice, ListFilters } from '../../shell/list-filters.tsx';
import { PageHead, PrintButton } from '../../shell/page-head.tsx';
import { ReadPage } from '../../shell/read-page.tsx';
import { RecordParts } from '../../shell/record-parts.tsx';
import { dateText } from '../../words/dates.ts';
import { GovernanceTabs } from '../governance/governance-tabs.tsx';
import { PlanDraftPart } from './plan-draft-part.tsx';
import { planQuery } from './plan-query.ts';
import { PlanVersions } from './plan-versions.tsx';
import { WorkGroupPart } from './work-group-part.tsx';
import './county-plans.css';

const TITLE = '专班与实施方案';

/** The county's work group and implementation plan. */
export function PlanPage() {
  const search = getRouteApi('/governance/plan').useSearch();
  return (
    <ReadPage title={TITLE} query={useQuery(planQuery(search))}>
      {(plan) => <Plan key={plan.countyId} of={plan} />}
    </ReadPage>
  );
}

function Plan({ of }: { readonly of: CountyPlanView }) {
  const { countyId, countyName, counties, dueOn } = of;
  const navigate = useNavigate();
  return (
    <>
      <PageHead
        title={TITLE}
        note={`${countyName}。实施方案应当在${dateText(dueOn)}前印发，印发后三日内报市备案。`}
      >
        <PrintButton />
      </PageHead>
      <GovernanceTabs />
      {counties.length > 1 && (
        <ListFilters>
          <Choice
            label="县区"
            value={countyId}
            options={counties.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(county) =>
              void navigate({ to: '/governance/plan', search: county === undefined ? {} : { county } })
            }
          />
        </ListFilters>
      )}
      <RecordParts>
        <WorkGroupPart of={of} />
        {of.mayWrite && <PlanDraftPart key={of.draft?.version ?? 0} of={of} />}
        <PlanVersions of={of} />
      </RecordParts>
    </>
  );
}
