import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { OrganisationChangeView } from '@tongban/contract';
import { Button } from 'antd';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { type Fact, FactList } from '../../shell/fact-list.tsx';
import { PageHead, PrintButton } from '../../shell/page-head.tsx';
import { ReadPage } from '../../shell/read-page.tsx';
import { RecordPart, RecordParts } from '../../shell/record-parts.tsx';
import { momentText } from '../../words/dates.ts';
import { GovernanceProblem } from '../governance/governance-problem.tsx';
import { useGovernanceAct } from '../governance/use-governance-act.ts';
import { type ChangePath, changeQuery } from './organisation-queries.ts';
import { TouchedGroups } from './touched-groups.tsx';
import './organisation-desk.css';

/** A change that waits: what it says, all that it touches, and the second person's confirmation (ADR 0014). */
export function ChangePage() {
  const path = getRouteApi('/governance/organisation-changes/$countyId/$changeId').useParams();
  return (
    <ReadPage title="机构变更" query={useQuery(changeQuery(path))}>
      {(of) => <OneChange path={path} of={of} />}
    </ReadPage>
  );
}

interface OneChangeProps {
  readonly path: ChangePath;
  readonly of: OrganisationChangeView;
}

function OneChange({ path, of }: OneChangeProps) {
  const { row, facts, touched, organisationId, organisationName } = of;
  const isFirst = row.kind === 'first_manager';
  const changed: readonly Fact[] = [
    ...facts.map(({ label, text }): Fact => [label, text]),
    ['提出', `${row.writtenByName}，${momentText(row.writtenAt)}`],
    ...(of.closedAt === null
      ? []
      : [[row.stateName, `${of.closedByName ?? ''}，${momentText(of.closedAt)}`] as const]),
  ];
  return (
    <>
      <PageHead
        title={row.title}
        above={
          <Link
            to="/governance/organisations/$countyId/$organisationId"
            params={{ countyId: path.countyId, organisationId }}
          >
            {organisationName}
          </Link>
        }
      >
        <PrintButton />
      </PageHead>
      <RecordParts>
        <RecordPart title={row.stateName}>
          <FactList facts={changed} />
        </RecordPart>
        {!isFirst && row.state === 'open' && (
          <RecordPart title="影响的登记">
            <TouchedGroups groups={touched} none="没有受影响的清单、协议、备忘录、印章和办件。" />
          </RecordPart>
        )}
        {row.state === 'open' && <ClosePart path={path} of={of} />}
        {row.state === 'confirmed' && (
          <RecordPart title="接下来">
            <NextLink path={path} of={of} />
          </RecordPart>
        )}
      </RecordParts>
    </>
  );
}

function NextLink({ path, of }: OneChangeProps) {
  return of.row.kind === 'first_manager' ? (
    <Link to="/governance/start" search={{ county: path.countyId }}>
      查看县区起步的各个步骤
    </Link>
  ) : (
    <Link
      to="/governance/organisations/$countyId/$organisationId"
      params={{ countyId: path.countyId, organisationId: of.organisationId }}
    >
      查看变更后待办
    </Link>
  );
}

function ClosePart({ path, of }: OneChangeProps) {
  const navigate = useNavigate();
  const params = { params: { path } };
  const confirming = useGovernanceAct(() =>
    answerOf(
      api.POST('/api/v1/governance/organisation-changes/{countyId}/{changeId}/confirmation', {
        ...params,
        body: { organisationVersion: of.organisationVersion },
      }),
    ),
  );
  const withdrawing = useGovernanceAct(
    () =>
      answerOf(api.POST('/api/v1/governance/organisation-changes/{countyId}/{changeId}/withdrawal', params)),
    () => void navigate({ to: '/governance/organisations', search: { county: path.countyId } }),
  );
  return (
    <RecordPart title="可以办理">
      {!of.mayConfirm && <p>本人提出的变更，请由另一名有权人员确认。</p>}
      {of.mayConfirm && of.isOwn && <p>现在只有您一人有权确认，确认后记录为一人办理。</p>}
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
