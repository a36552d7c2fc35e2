import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { OrganisationChangeView } from '@tongban/contract';
import { Button } from 'antd';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { FactList } from '../../shell/fact-list.tsx';
import { PageHead, PrintButton } from '../../shell/page-head.tsx';
import { ReadPage } from '../../shell/read-page.tsx';
import { RecordPart, RecordParts } from '../../shell/record-parts.tsx';
import { instantText } from '../../words/dates.ts';
import { GovernanceProblem } from '../governance/governance-problem.tsx';
import { useGovernanceAct } from '../governance/use-governance-act.ts';
import { changeQuery } from './organisation-queries.ts';
import { TouchedGroups } from './touched-groups.tsx';
import './organisations.css';

/** A change before it is confirmed: what it says, and everything that it touches. */
export function ChangePage() {
  const path = getRouteApi('/governance/organisation-changes/$countyId/$changeId').useParams();
  return (
    <ReadPage title="机构变更" query={useQuery(changeQuery(path))}>
      {(change) => <OneChange of={change} />}
    </ReadPage>
  );
}

function OneChange({ of }: { readonly of: OrganisationChangeView }) {
  const { row, facts, touched, closedByName, closedAt } = of;
  const params = { countyId: row.countyId, organisationId: of.organisationId };
  return (
    <>
      <PageHead
        title={row.title}
        above={
          <Link to="/governance/organisations/$countyId/$organisationId" params={params}>
            {of.organisationName}
          </Link>
        }
        note={row.stateName}
      >
        <PrintButton />
      </PageHead>
      <RecordParts>
        <RecordPart title="变更内容">
          <FactList
            facts={[
              ...facts.map(({ label, text }) => [label, text] as const),
              ['提出', `${row.writtenByName}，${instantText(row.writtenAt)}`],
              ...(closedByName === null || closedAt === null
                ? []
                : ([[row.stateName, `${closedByName}，${instantText(closedAt)}`]] as const)),
            ]}
          />
        </RecordPart>
        {row.kind !== 'first_manager' && (
          <RecordPart title={row.state === 'open' ? '确认以后影响的登记' : '影响的登记和待办'}>
            {touched.length === 0 ? (
              <p className="soft">没有清单、协议、备忘录、印章、任岗和在办办件受影响。</p>
            ) : (
              <TouchedGroups groups={touched} />
            )}
          </RecordPart>
        )}
        {row.state === 'open' && <Answer of={of} />}
      </RecordParts>
    </>
  );
}

function Answer({ of }: { readonly of: OrganisationChangeView }) {
  const path = { countyId: of.row.countyId, changeId: of.row.id };
  const confirming = useGovernanceAct(() =>
    answerOf(
      api.POST('/api/v1/governance/organisation-changes/{countyId}/{changeId}/confirmation', {
        params: { path },
        body: { organisationVersion: of.organisationVersion },
      }),
    ),
  );
  const withdrawing = useGovernanceAct(() =>
    answerOf(
      api.POST('/api/v1/governance/organisation-changes/{countyId}/{changeId}/withdrawal', {
        params: { path },
      }),
    ),
  );
  return (
    <RecordPart title="确认">
      <p className="soft">
        {of.mayConfirm
          ? of.isOwn
            ? '目前没有第二名有权人员，由提出人本人确认，登记中写明。'
            : '确认以后生效，不能撤销；要改的另行登记。'
          : of.isOwn
            ? '您提出的变更，请由另一名有权人员确认。'
            : '您的岗位不能确认这项变更。'}
      </p>
      <GovernanceProblem problem={confirming.problem ?? withdrawing.problem} />
      <div className="page-tools">
        {of.mayConfirm && (
          <Button type="primary" loading={confirming.isSending} onClick={() => confirming.send(undefined)}>
            确认变更
          </Button>
        )}
        <Button loading={withdrawing.isSending} onClick={() => withdrawing.send(undefined)}>
          撤回
        </Button>
      </div>
    </RecordPart>
  );
}
