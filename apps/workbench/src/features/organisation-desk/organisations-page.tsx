import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { OrganisationDeskRow, OrganisationDeskView } from '@tongban/contract';
import { Button } from 'antd';
import { useState } from 'react';
import { type Column, DataTable } from '../../shell/data-table.tsx';
import { EmptyState } from '../../shell/empty-state.tsx';
import { Unknown } from '../../shell/fact-list.tsx';
import { Choice, ListFilters, SearchBox } from '../../shell/list-filters.tsx';
import { ListRows } from '../../shell/list-rows.tsx';
import { PageHead, PrintButton } from '../../shell/page-head.tsx';
import { RecordParts } from '../../shell/record-parts.tsx';
import { periodText } from '../../words/dates.ts';
import { GovernanceTabs } from '../governance/governance-tabs.tsx';
import { ChangeRows } from './change-rows.tsx';
import { GovernmentsForm } from './forms/governments-form.tsx';
import { RegisterForm } from './forms/register-form.tsx';
import { organisationsQuery } from './organisation-queries.ts';
import { BODY_STATES, type OrganisationsSearch } from './organisation-search.ts';
import './organisation-desk.css';

const COLUMNS: readonly Column<OrganisationDeskRow>[] = [
  {
    header: '机构',
    cell: ({ countyId, id, name, townshipName }) => (
      <>
        <Link
          to="/governance/organisations/$countyId/$organisationId"
          params={{ countyId, organisationId: id }}
        >
          {name}
        </Link>
        {townshipName !== null && !name.includes(townshipName) && <small>{townshipName}</small>}
      </>
    ),
  },
  { header: '类别', cell: ({ kindName }) => kindName },
  {
    header: '现有职能',
    cell: ({ capacities }) => (capacities.length === 0 ? '没有登记' : capacities.join('、')),
  },
  { header: '统一社会信用代码', cell: ({ creditCode }) => creditCode ?? <Unknown /> },
  {
    header: '存续',
    cell: ({ validFrom: from, validUntil: until, isCurrent }) => (
      <>
        {isCurrent ? '现存' : BODY_STATES[1].label}
        <small>{periodText({ from, until })}</small>
      </>
    ),
  },
];

/** 机构: the bodies of a county or of the city, from when to when, and what each may do (E-05, E-06). */
export function OrganisationsPage() {
  const search = getRouteApi('/governance/organisations').useSearch();
  const navigate = useNavigate();
  const desk = useQuery(organisationsQuery(search));
  const [form, setForm] = useState<'one' | 'governments' | null>(null);
  const show = (part: OrganisationsSearch) =>
    void navigate({ to: '/governance/organisations', search: { ...search, ...part } });
  const { q, kind, state } = search;
  const isNarrowed = [q, kind, state].some((value) => value !== undefined);
  const { data } = desk;
  const missing = data?.missingGovernments.length ?? 0;
  return (
    <>
      <PageHead
        title="机构"
        note={`${data ? `${data.countyName}。` : ''}机构更名、撤并和职能划转都写明日期，以前的文书保留当时的名称。`}
      >
        <PrintButton />
        {missing > 0 && (
          <Button onClick={() => setForm('governments')}>登记{missing}个乡镇政府（街道办事处）</Button>
        )}
        <Button type="primary" disabled={data === undefined} onClick={() => setForm('one')}>
          登记机构
        </Button>
      </PageHead>
      <GovernanceTabs />
      {data && form === 'one' && <RegisterForm desk={data} onClose={() => setForm(null)} />}
      {data && form === 'governments' && <GovernmentsForm desk={data} onClose={() => setForm(null)} />}
      <ListFilters
        onClear={isNarrowed ? () => show({ q: undefined, kind: undefined, state: undefined }) : undefined}
      >
        <CountyChoice desk={data} onChange={(county) => show({ county, kind: undefined })} />
        <SearchBox
          label="查找机构"
          placeholder="现在或者以前的名称"
          value={q}
          onSearch={(text) => show({ q: text })}
        />
        <Choice
          label="类别"
          value={kind}
          options={(data?.kinds ?? []).map(({ value, name }) => ({ value, label: name }))}
          onChange={(value) => show({ kind: value })}
        />
        <Choice
          label="存续"
          value={state}
          options={BODY_STATES}
          onChange={(value) => show({ state: value })}
        />
      </ListFilters>
      {data && data.changes.length > 0 && (
        <RecordParts>
          <ChangeRows rows={data.changes} />
        </RecordParts>
      )}
      <ListRows
        query={desk}
        rowsOf={({ rows }) => rows}
        empty={
          <EmptyState title={isNarrowed ? '没有符合条件的机构' : '还没有登记机构'}>
            <p>{isNarrowed ? '请换一个条件再查。' : '先登记县级政府（管委会）和政务服务管理机构。'}</p>
            {!isNarrowed && data && (
              <Link to="/governance/start" search={{ county: data.countyId }}>
                查看县区起步的各个步骤
              </Link>
            )}
          </EmptyState>
        }
      >
        {({ rows }) => (
          <>
            <DataTable caption="机构" columns={COLUMNS} rows={rows} keyOf={({ id }) => id} />
            <p className="data-foot soft">共{rows.length}个机构</p>
          </>
        )}
      </ListRows>
    </>
  );
}

interface CountyChoiceProps {
  readonly desk: OrganisationDeskView | undefined;
  readonly onChange: (county: string | undefined) => void;
}

function CountyChoice({ desk, onChange }: CountyChoiceProps) {
  if (desk === undefined || desk.counties.length < 2) return null;
  return (
    <Choice
      label="县区"
      value={desk.countyId}
      options={desk.counties.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={onChange}
    />
  );
}
