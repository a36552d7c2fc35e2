import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { GovernedOrganisationView } from '@tongban/contract';
import { Button } from 'antd';
import { useState } from 'react';
import { type Column, DataTable } from '../../shell/data-table.tsx';
import { type Fact, FactList, Unknown } from '../../shell/fact-list.tsx';
import { PageHead, PrintButton } from '../../shell/page-head.tsx';
import { ReadPage } from '../../shell/read-page.tsx';
import { RecordPart, RecordParts } from '../../shell/record-parts.tsx';
import { dateText, periodText } from '../../words/dates.ts';
import { RecordHistory } from '../registers/record-history.tsx';
import { ChangeRows } from './change-rows.tsx';
import { CapacityForm } from './forms/capacity-form.tsx';
import { EndBodyForm } from './forms/end-form.tsx';
import { MoveForm } from './forms/move-form.tsx';
import { RenameForm } from './forms/rename-form.tsx';
import {
  type OrganisationPath,
  organisationHistoryQuery,
  organisationQuery,
} from './organisation-queries.ts';
import { TouchedGroups } from './touched-groups.tsx';
import './organisation-desk.css';

const FORMS = { capacity: CapacityForm, rename: RenameForm, move: MoveForm, end: EndBodyForm } as const;
const LABELS = { capacity: '登记职能', rename: '更名', move: '职能划转或者终止', end: '撤并' } as const;
type Act = keyof typeof FORMS;

type Capacity = GovernedOrganisationView['capacities'][number];

const CAPACITIES: readonly Column<Capacity>[] = [
  {
    header: '职能',
    cell: ({ kindName, isHeld }) => (
      <>
        {kindName}
        {!isHeld && <small>现不行使</small>}
      </>
    ),
  },
  { header: '事项', cell: ({ item }) => (item === null ? '不限事项' : `${item.no ?? ''} ${item.name}`) },
  {
    header: '期限',
    cell: (each) => (
      <>
        {periodText(each)}
        {each.successorName !== null && <small>此后由{each.successorName}承接</small>}
      </>
    ),
  },
  { header: '依据', cell: ({ basis }) => basis ?? <Unknown /> },
];

/** One body: its names, what it may do, what rests on it, and how it changes (E-05, E-06). */
export function OrganisationPage() {
  const path = getRouteApi('/governance/organisations/$countyId/$organisationId').useParams();
  return (
    <ReadPage title="机构" query={useQuery(organisationQuery(path))}>
      {(of) => <OneOrganisation key={path.organisationId} path={path} of={of} />}
    </ReadPage>
  );
}

interface OneOrganisationProps {
  readonly path: OrganisationPath;
  readonly of: GovernedOrganisationView;
}

function OneOrganisation({ path, of }: OneOrganisationProps) {
  const [asked, setAsked] = useState<Act | null>(null);
  const history = useQuery(organisationHistoryQuery(path));
  const { row, capacities, toDo } = of;
  const Form = asked && FORMS[asked];
  return (
    <>
      <PageHead
        title={row.name}
        above={
          <Link to="/governance/organisations" search={{ county: path.countyId }}>
            机构
          </Link>
        }
      >
        <PrintButton />
      </PageHead>
      <RecordParts>
        {row.validUntil === null && (
          <RecordPart title="可以办理">
            <div className="page-tools">
              {(Object.keys(LABELS) as Act[])
                .filter((act) => act !== 'move' || capacities.length > 0)
                .map((act) => (
                  <Button key={act} danger={act === 'end'} onClick={() => setAsked(act)}>
                    {LABELS[act]}
                  </Button>
                ))}
            </div>
            {Form && <Form key={asked} path={path} of={of} onClose={() => setAsked(null)} />}
          </RecordPart>
        )}
        <ChangeRows rows={of.changes} />
        {toDo.length > 0 && (
          <RecordPart title="变更后待办">
            <TouchedGroups groups={toDo} none="" />
          </RecordPart>
        )}
        <RecordPart title={row.kindName}>
          <FactList facts={factsOf(path.countyId, of)} />
        </RecordPart>
        <RecordPart title={`职能（${capacities.length}项）`}>
          {capacities.length === 0 ? (
            <p className="soft">还没有登记职能。</p>
          ) : (
            <DataTable
              caption="职能"
              columns={CAPACITIES}
              rows={capacities}
              keyOf={({ kind, item, from }) => `${kind}/${item?.id ?? ''}/${from}`}
            />
          )}
        </RecordPart>
        <RecordPart title="以该机构为依据的登记">
          <TouchedGroups groups={of.restsOn} none="没有。" />
        </RecordPart>
        {history.data && <RecordHistory events={history.data.history} />}
      </RecordParts>
    </>
  );
}

function factsOf(countyId: string, of: GovernedOrganisationView): Fact[] {
  const { row, formerNames, predecessors, successor } = of;
  const bodies = (named: GovernedOrganisationView['predecessors']) =>
    named.map(({ id, name }) => (
      <p key={id}>
        <Link
          to="/governance/organisations/$countyId/$organisationId"
          params={{ countyId, organisationId: id }}
        >
          {name}
        </Link>
      </p>
    ));
  return [
    ['简称', of.shortName],
    ['统一社会信用代码', row.creditCode],
    ...(row.townshipName === null ? [] : [['乡镇（街道）', row.townshipName] as const]),
    ['存续', periodText({ from: row.validFrom, until: row.validUntil })],
    ['印章所有机关', of.sealOwnerName],
    ...(formerNames.length === 0
      ? []
      : [
          [
            '以前的名称',
            formerNames.map(({ name, until }) => (
              <p key={until}>
                {name}，至{dateText(until)}
              </p>
            )),
          ] as const,
        ]),
    ...(predecessors.length === 0 ? [] : [['承接自', bodies(predecessors)] as const]),
    ...(successor === null ? [] : [['承接机构', bodies([successor])] as const]),
  ];
}
