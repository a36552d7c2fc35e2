import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { CityFilingPageView, CityFilingRowView } from '@tongban/contract';
import { useState } from 'react';
import { type Column, DataTable } from '../../shell/data-table.tsx';
import { EmptyState } from '../../shell/empty-state.tsx';
import { Choice, ListFilters } from '../../shell/list-filters.tsx';
import { ListRows } from '../../shell/list-rows.tsx';
import { PageHead, PrintButton } from '../../shell/page-head.tsx';
import { PageTabs } from '../../shell/page-tabs.tsx';
import { Pager } from '../../shell/pager.tsx';
import { dateText } from '../../words/dates.ts';
import { GovernanceTabs } from '../governance/governance-tabs.tsx';
import { cityFilingsQuery } from './city-filing-queries.ts';
import type { CityFilingsSearch } from './city-filings-search.ts';
import { SubmitMany } from './submit-many.tsx';

/** 报市备案: lists on their way to the city's number, with the three days of. */
export function CityFilingsPage() {
  const search = getRouteApi('/governance/city-filings').useSearch();
  const state = search.state ?? 'submitted';
  const page = useQuery(cityFilingsQuery({ ...search, state }));
  const navigate = useNavigate();
  const show = (county: string | undefined) =>
    void navigate({
      to: '/governance/city-filings',
      search: { state, ...(county === undefined ? {} : { county }) } as CityFilingsSearch,
    });
  return (
    <>
      <PageHead
        title="清单报市备案"
        note="清单公布、实施方案印发后三日内报市政务服务管理办公室备案。第三日是休息日的，顺延到下一个工作日。"
      >
        <PrintButton />
      </PageHead>
      <GovernanceTabs />
      {page.data && page.data.counties.length > 1 && (
        <ListFilters>
          <Choice
            label="县区"
            value={search.county}
            options={page.data.counties.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={show}
          />
        </ListFilters>
      )}
      {page.data && (
        <PageTabs label="备案阶段">
          {page.data.states.map(({ value, name, count }) => (
            <Link
              key={value}
              to="/governance/city-filings"
              search={{ state: value, ...(search.county === undefined ? {} : { county: search.county }) }}
              aria-current={value === state ? 'page' : undefined}
            >
              {name}（{count}）
            </Link>
          ))}
        </PageTabs>
      )}
      <ListRows
        query={page}
        rowsOf={({ rows }) => rows}
        empty={
          <EmptyState title={EMPTY[state]}>
            <p>清单公布以后显示在“未报备”，报送以后由市级登记备案编号或者退回。</p>
          </EmptyState>
        }
      >
        {(data) => <Rows key={state} page={data} after={search.after} canTick={state === 'not_submitted'} />}
      </ListRows>
    </>
  );
}

const EMPTY = {
  not_submitted: '没有未报送的清单',
  submitted: '没有等待备案的清单',
  returned: '没有被退回的清单',
  filed: '还没有备案的清单',
} as const;

interface RowsProps {
  readonly page: CityFilingPageView;
  readonly after: string | undefined;
  readonly canTick: boolean;
}

function Rows({ page: { rows, next, maySubmit }, after, canTick }: RowsProps) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const ticks = canTick && maySubmit;
  const tick = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  return (
    <>
      {ticks && (
        <SubmitMany rows={rows} chosen={rows.filter(({ id }) => chosen.includes(id))} onChoose={setChosen} />
      )}
      <DataTable
        caption="清单报市备案"
        columns={COLUMNS}
        rows={rows}
        keyOf={({ id }) => id}
        tick={
          ticks
            ? {
                header: '选择',
                cell: ({ id, title }) => (
                  <label className="tick-box">
                    <input
                      type="checkbox"
                      aria-label={`选择${title}`}
                      checked={chosen.includes(id)}
                      onChange={() => tick(id)}
                    />
                  </label>
                ),
              }
            : undefined
        }
      />
      <Pager count={rows.length} unit="份" after={after} next={next} />
    </>
  );
}

const COLUMNS: readonly Column<CityFilingRowView>[] = [
  {
    header: '清单、方案',
    cell: ({ countyId, id, countyName, title }) => (
      <>
        <Link to="/governance/city-filings/$countyId/$filingId" params={{ countyId, filingId: id }}>
          {title}
        </Link>
        <small>{countyName}</small>
      </>
    ),
  },
  { header: '事项、措施', isFigure: true, cell: ({ rowCount }) => `${rowCount}项` },
  { header: '公布日期', cell: ({ issuedOn }) => dateText(issuedOn) },
  {
    header: '最迟报送',
    cell: ({ dueOn, isLate, submittedOn }) => (
      <>
        {dateText(dueOn)}
        {isLate && <small>{submittedOn === null ? '已经超过' : '逾期报送'}</small>}
      </>
    ),
  },
  { header: '报送日期', cell: ({ submittedOn }) => (submittedOn === null ? '—' : dateText(submittedOn)) },
  {
    header: '备案',
    cell: ({ stateName, number, filedOn }) =>
      number === null ? (
        stateName
      ) : (
        <>
          {number}
          <small>{filedOn !== null && dateText(filedOn)}</small>
        </>
      ),
  },
];
