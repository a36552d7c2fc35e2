import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { GovernedAppointmentRow } from '@tongban/contract';
import { Button } from 'antd';
import { useState } from 'react';
import { type Column, DataTable } from '../../shell/data-table.tsx';
import { EmptyState } from '../../shell/empty-state.tsx';
import { Choice, ListFilters, SearchBox } from '../../shell/list-filters.tsx';
import { ListRows } from '../../shell/list-rows.tsx';
import { PageHead, PrintButton } from '../../shell/page-head.tsx';
import { dateText } from '../../words/dates.ts';
import { GovernanceTabs } from '../governance/governance-tabs.tsx';
import { ManyTrainings } from './many-trainings.tsx';
import { staffingQuery } from './staffing-queries.ts';
import { APPOINTMENT_STATES, type StaffingSearch } from './staffing-search.ts';
import './staffing.css';

const COLUMNS: readonly Column<GovernedAppointmentRow>[] = [
  {
    header: '姓名',
    cell: ({ countyId, id, personName, coversName }) => (
      <>
        <Link to="/governance/appointments/$countyId/$appointmentId" params={{ countyId, appointmentId: id }}>
          {personName}
        </Link>
        {coversName !== null && <small>代{coversName}</small>}
      </>
    ),
  },
  { header: '岗位', cell: ({ postName }) => postName },
  { header: '任职机构', cell: ({ organisationName }) => organisationName },
  { header: '用工性质', cell: ({ employmentName }) => employmentName },
  {
    header: '期限',
    cell: ({ from, until, state }) => (
      <>
        {APPOINTMENT_STATES.find(({ value }) => value === state)?.label}
        <small>
          {dateText(from)}起{until !== null && `，至${dateText(until)}`}
        </small>
      </>
    ),
  },
  { header: '培训事项', isFigure: true, cell: ({ trainedCount }) => `${trainedCount}项` },
  { header: '账号', cell: ({ hasAccount }) => (hasAccount ? '已开通' : '未开通') },
];

/** 岗位管理: who is in which post of the county and its townships; accounts are the security administrator's. */
export function StaffingPage() {
  const search = getRouteApi('/governance/appointments').useSearch();
  const navigate = useNavigate();
  const desk = useQuery(staffingQuery(search));
  const [isTraining, setTraining] = useState(false);
  const current = (desk.data?.rows ?? []).filter(({ state }) => state === 'current');
  const show = (part: StaffingSearch) =>
    void navigate({ to: '/governance/appointments', search: { ...search, ...part } });
  const isNarrowed = Object.values(search).some((value) => value !== undefined);
  const options = (list: readonly { readonly value: string; readonly name: string }[]) =>
    list.map(({ value, name }) => ({ value, label: name }));
  return (
    <>
      <PageHead
        title="岗位管理"
        note="任岗决定能办什么；登录账号和动态口令由安全管理员另行办理。政府购买服务人员和志愿者不得任审查、决定、用印岗位。"
      >
        <PrintButton />
        <Button disabled={current.length === 0} onClick={() => setTraining(true)}>
          批量登记培训
        </Button>
        <Link className="tool-link" to="/governance/import-appointments">
          批量登记任岗
        </Link>
        <Link className="tool-link tool-main" to="/governance/new-appointment" search={{}}>
          登记任岗
        </Link>
      </PageHead>
      <GovernanceTabs />
      {isTraining && <ManyTrainings rows={current} onClose={() => setTraining(false)} />}
      <ListFilters
        onClear={
          isNarrowed
            ? () => show({ township: undefined, post: undefined, state: undefined, q: undefined })
            : undefined
        }
      >
        <SearchBox label="查找人员" placeholder="姓名" value={search.q} onSearch={(q) => show({ q })} />
        <Choice
          label="乡镇（街道）"
          value={search.township}
          options={options(desk.data?.choices.townships ?? [])}
          onChange={(township) => show({ township })}
        />
        <Choice
          label="岗位"
          value={search.post}
          options={options(desk.data?.choices.posts ?? [])}
          onChange={(post) => show({ post })}
        />
        <Choice
          label="在岗情况"
          value={search.state}
          options={APPOINTMENT_STATES}
          onChange={(state) => show({ state })}
        />
      </ListFilters>
      <ListRows
        query={desk}
        rowsOf={({ rows }) => rows}
        empty={
          <EmptyState title="没有符合条件的任岗">
            <p>请换一个条件再查，或者登记任岗。</p>
          </EmptyState>
        }
      >
        {({ rows }) => (
          <>
            <DataTable caption="任岗" columns={COLUMNS} rows={rows} keyOf={({ id }) => id} />
            <p className="data-foot soft">共{rows.length}人次</p>
          </>
        )}
      </ListRows>
    </>
  );
}
