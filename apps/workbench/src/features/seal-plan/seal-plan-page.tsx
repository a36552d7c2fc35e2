import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { SealPlanView } from '@tongban/contract';
import { Choice, ListFilters } from '../../shell/list-filters.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { ReadPage } from '../../shell/read-page.tsx';
import { RecordPart, RecordParts } from '../../shell/record-parts.tsx';
import { AuthorisePart } from './authorise-part.tsx';
import { CarvePart } from './carve-part.tsx';
import { ReleasePart } from './release-part.tsx';
import { sealPlanQuery } from './seal-plan-queries.ts';
import '../../choices/many-form.css';

const TITLE = '按清单刻制和发放印章';

/** 2号公章 of all townships of a county: what the lists need and nobody authorised, what to carve, what to hand out. */
export function SealPlanPage() {
  const { county } = getRouteApi('/governance/seal-plan').useSearch();
  return (
    <ReadPage title={TITLE} query={useQuery(sealPlanQuery(county))}>
      {(plan) => <Plan key={plan.countyId} plan={plan} />}
    </ReadPage>
  );
}

function Plan({ plan }: { readonly plan: SealPlanView }) {
  const { countyId, countyName, counties, lacking, toCarve, toRelease } = plan;
  const navigate = useNavigate();
  return (
    <>
      <PageHead
        title={TITLE}
        above={<Link to="/governance/seals">印章管理</Link>}
        note={`${countyName}：委托办理的事项，每个赋权部门在每个乡镇（街道）一枚2号公章。每枚分别登记，不能办理的逐枚说明原因。`}
      />
      {counties.length > 1 && (
        <ListFilters>
          <Choice
            label="县区"
            value={countyId}
            options={counties.map(({ value, name }) => ({ value, label: name }))}
            onChange={(county) =>
              void navigate({ to: '/governance/seal-plan', search: county === undefined ? {} : { county } })
            }
          />
        </ListFilters>
      )}
      <div className="many-parts">
        <RecordParts>
          <RecordPart title={`一、授权刻制（${lacking.length}枚）`}>
            <AuthorisePart plan={plan} />
          </RecordPart>
          <RecordPart title={`二、登记刻制（${toCarve.length}枚）`}>
            <CarvePart plan={plan} />
          </RecordPart>
          <RecordPart title={`三、发放和首次领用（${toRelease.length}枚）`}>
            <ReleasePart plan={plan} />
          </RecordPart>
        </RecordParts>
      </div>
    </>
  );
}
