import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { CityFilingView } from '@tongban/contract';
import { Button } from 'antd';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { FactList } from '../../shell/fact-list.tsx';
import { PageHead, PrintButton } from '../../shell/page-head.tsx';
import { ReadPage } from '../../shell/read-page.tsx';
import { RecordPart, RecordParts } from '../../shell/record-parts.tsx';
import { dateText } from '../../words/dates.ts';
import { GovernanceProblem } from '../governance/governance-problem.tsx';
import { useGovernanceAct } from '../governance/use-governance-act.ts';
import { CityAnswers } from './city-answers.tsx';
import { cityFilingQuery } from './city-filing-queries.ts';

/** One list on its way to the city's number. */
export function CityFilingPage() {
  const path = getRouteApi('/governance/city-filings/$countyId/$filingId').useParams();
  return (
    <ReadPage title="清单报市备案" query={useQuery(cityFilingQuery(path))}>
      {(found) => <OneFiling of={found} />}
    </ReadPage>
  );
}

function OneFiling({ of }: { readonly of: CityFilingView }) {
  const { row, steps, maySubmit, mayAnswer } = of;
  return (
    <>
      <PageHead
        title={row.title}
        above={
          <Link to="/governance/city-filings" search={{ state: row.state }}>
            清单报市备案
          </Link>
        }
        note={`${row.countyName}，${row.rowCount}项；${row.stateName}`}
      >
        <PrintButton />
        {row.townshipId === null ? (
          <Link className="tool-link" to="/governance/plan" search={{ county: row.countyId }}>
            查看方案
          </Link>
        ) : (
          <Link
            className="tool-link"
            to="/registers/lists/$townshipId"
            params={{ townshipId: row.townshipId }}
          >
            查看清单
          </Link>
        )}
      </PageHead>
      <RecordParts>
        <RecordPart title={row.stateName}>
          <FactList
            facts={[
              ['公布日期', dateText(row.issuedOn)],
              ['最迟报送', `${dateText(row.dueOn)}${lateText(row)}`],
              ['报送日期', row.submittedOn === null ? '—' : dateText(row.submittedOn)],
              ['备案编号', row.number ?? '—'],
              ['备案日期', row.filedOn === null ? '—' : dateText(row.filedOn)],
            ]}
          />
          {steps.length > 0 && (
            <ol className="record-items">
              {steps.map((step) => (
                <li key={step.no}>
                  {dateText(step.on)}
                  {step.kind === 'submitted' ? '报送' : `退回：${step.reason ?? ''}`}
                </li>
              ))}
            </ol>
          )}
        </RecordPart>
        {maySubmit && <SubmitPart of={of} />}
        {mayAnswer && <CityAnswers of={of} />}
      </RecordParts>
    </>
  );
}

function lateText({ isLate, submittedOn }: CityFilingView['row']): string {
  if (!isLate) return '';
  return submittedOn === null ? '，已经超过' : '，逾期报送';
}

function SubmitPart({ of: { row, version } }: { readonly of: CityFilingView }) {
  const submitting = useGovernanceAct(() =>
    answerOf(
      api.POST('/api/v1/city-filings/{countyId}/{filingId}/submission', {
        params: { path: { countyId: row.countyId, filingId: row.id } },
        body: { expectedVersion: version },
      }),
    ),
  );
  return (
    <RecordPart title="报送">
      <p className="soft">报送以后由市政务服务管理办公室登记备案编号，或者退回并说明理由。</p>
      <GovernanceProblem problem={submitting.problem} />
      <Button type="primary" loading={submitting.isSending} onClick={() => submitting.send(undefined)}>
        {row.state === 'returned' ? '重新报送' : '报市备案'}
      </Button>
    </RecordPart>
  );
}
