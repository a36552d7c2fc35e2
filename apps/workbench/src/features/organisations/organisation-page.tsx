import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { GovernedOrganisationView } from '@tongban/contract';
import { Button } from 'antd';
import { useState } from 'react';
import { FactList } from '../../shell/fact-list.tsx';
import { PageHead, PrintButton } from '../../shell/page-head.tsx';
import { ReadPage } from '../../shell/read-page.tsx';
import { RecordPart, RecordParts } from '../../shell/record-parts.tsx';
import { periodText } from '../../words/dates.ts';
import { RecordHistory } from '../registers/record-history.tsx';
import { CapacityForm } from './capacity-form.tsx';
import { CapacityTable } from './capacity-table.tsx';
import { ChangeForm } from './change-form.tsx';
import { OpenChanges } from './open-changes.tsx';
import { type BodyPath, bodyHistoryQuery, bodyQuery } from './organisation-queries.ts';
import { TouchedGroups } from './touched-groups.tsx';
import './organisations.css';

const ACTS = [
  { value: 'capacity', label: '登记职能' },
  { value: 'rename', label: '更名' },
  { value: 'move', label: '划转或者终止职能' },
  { value: 'end', label: '撤并' },
] as const;

/** One body: its names, what it may do, what rests on it, and the changes that can be written. */
export function OrganisationPage() {
  const path = getRouteApi('/governance/organisations/$countyId/$organisationId').useParams();
  return (
    <ReadPage title="机构" query={useQuery(bodyQuery(path))}>
      {(body) => <OneOrganisation key={path.organisationId} path={path} of={body} />}
    </ReadPage>
  );
}

interface OneOrganisationProps {
  readonly path: BodyPath;
  readonly of: GovernedOrganisationView;
}

function OneOrganisation({ path, of }: OneOrganisationProps) {
  const { row, formerNames, predecessors, successor, capacities, restsOn, toDo } = of;
  const [act, setAct] = useState<(typeof ACTS)[number]['value'] | null>(null);
  const history = useQuery(bodyHistoryQuery(path));
  const close = () => setAct(null);
  const bodyLink = ({ id, name }: { readonly id: string; readonly name: string }) => (
    <p key={id}>
      <Link
        to="/governance/organisations/$countyId/$organisationId"
        params={{ countyId: path.countyId, organisationId: id }}
      >
        {name}
      </Link>
    </p>
  );
  return (
    <>
      <PageHead
        title={row.name}
        above={
          <Link to="/governance/organisations" search={{ county: path.countyId }}>
            机构管理
          </Link>
        }
        note={row.kindName}
      >
        <PrintButton />
        {of.row.isCurrent &&
          ACTS.map(({ value, label }) => (
            <Button key={value} onClick={() => setAct(value)}>
              {label}
            </Button>
          ))}
      </PageHead>
      <OpenChanges rows={of.changes} />
      {act === 'capacity' && <CapacityForm path={path} of={of} onClose={close} />}
      {act !== null && act !== 'capacity' && (
        <ChangeForm key={act} path={path} of={of} kind={act} onClose={close} />
      )}
      <RecordParts>
        {toDo.length > 0 && (
          <RecordPart title="变更以后待办">
            <TouchedGroups groups={toDo} />
          </RecordPart>
        )}
        <RecordPart title="基本情况">
          <FactList
            facts={[
              ...(row.townshipName === null ? [] : ([['乡镇（街道）', row.townshipName]] as const)),
              ['简称', of.shortName],
              ['统一社会信用代码', row.creditCode],
              ['印章所有机关', of.sealOwnerName],
              ['存续', periodText({ from: row.validFrom, until: row.validUntil })],
              ...(formerNames.length === 0
                ? []
                : ([
                    [
                      '原名称',
                      formerNames.map(({ name, until }) => <p key={until}>{`${name}（至${until}）`}</p>),
                    ],
                  ] as const)),
              ...(predecessors.length === 0 ? [] : ([['承接自', predecessors.map(bodyLink)]] as const)),
              ...(successor === null ? [] : ([['承接机构', bodyLink(successor)]] as const)),
            ]}
          />
        </RecordPart>
        <RecordPart title={`职能（${capacities.length}项）`}>
          <CapacityTable rows={capacities} />
        </RecordPart>
        <RecordPart title="以本机构为依据的登记">
          {restsOn.length === 0 ? (
            <p className="soft">没有清单、协议、备忘录、印章、任岗和在办办件。</p>
          ) : (
            <TouchedGroups groups={restsOn} />
          )}
        </RecordPart>
        {history.data && <RecordHistory events={history.data.history} />}
      </RecordParts>
    </>
  );
}
