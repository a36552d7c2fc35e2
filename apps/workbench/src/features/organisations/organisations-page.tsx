import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { OrganisationDeskRow } from '@tongban/contract';
import { type Column, DataTable } from '../../shell/data-table.tsx';
import { EmptyState } from '../../shell/empty-state.tsx';
import { Unknown } from '../../shell/fact-list.tsx';
import { Choice, ListFilters, SearchBox } from '../../shell/list-filters.tsx';
import { ListRows } from '../../shell/list-rows.tsx';
import { PageHead, PrintButton } from '../../shell/page-head.tsx';
import { GovernanceTabs } from '../governance/governance-tabs.tsx';
import { OpenChanges } from './open-changes.tsx';
import { deskQuery } from './organisation-queries.ts';
import { BODY_STATES, type OrganisationSearch } from './organisation-search.ts';
import './organisations.css';

const COLUMNS: readonly Column<OrganisationDeskRow>[] = [
  {
    header: '机构名称',
    cell: ({ countyId, id, name, isCurrent }) => (
      <>
        <Link
          to="/governance/organisations/$countyId/$organisationId"
          params={{ countyId, organisationId: id }}
        >
          {name}
        </Link>
        {!isCurrent && <small>今日不在存续期间</small>}
      </>
    ),
  },
  { header: '种类', cell: ({ kindName }) => kindName },
  {
    header: '现有职能',
    cell: ({ capacities }) => (capacities.length === 0 ? '没有登记' : capacities.join('、')),
  },
  { header: '统一社会信用代码', cell: ({ creditCode }) => creditCode ?? <Unknown /> },
  {
    header: '存续',
    cell: ({ validFrom, validUntil }) =>
      validUntil === null ? `${validFrom}起` : `${validFrom}至${validUntil}`,
  },
];

/** 机构管理: the bodies of a county, what they may do, and what waits for a second person. */
export function OrganisationsPage() {
  const search = getRouteApi('/governance/organisations').useSearch();
  const navigate = useNavigate();
  const desk = useQuery(deskQuery(search));
  const show = (part: OrganisationSearch) =>
    void navigate({ to: '/governance/organisations', search: { ...search, ...part } });
  const isNarrowed = [search.q, search.kind, search.state].some((value) => value !== undefined);
  const counties = desk.data?.counties ?? [];
  const countySearch = desk.data === undefined ? {} : { county: desk.data.countyId };
  return (
    <>
      <PageHead
        title="机构管理"
        note="机构的名称、职能和存续期间都按日期登记：更名、撤并、职能划转以后，以前的文书仍显示当时的名称。"
      >
        <PrintButton />
        <Link className="tool-link" to="/governance/start" search={countySearch}>
          县区起步
        </Link>
        {(desk.data?.missingGovernments.length ?? 0) > 0 && (
          <Link className="tool-link" to="/governance/new-governments" search={countySearch}>
            批量登记乡镇政府
          </Link>
        )}
        <Link className="tool-link tool-main" to="/governance/new-organisation" search={countySearch}>
          登记机构
        </Link>
      </PageHead>
      <GovernanceTabs />
      <OpenChanges rows={desk.data?.changes ?? []} />
      <ListFilters
        onClear={isNarrowed ? () => show({ q: undefined, kind: undefined, state: undefined }) : undefined}
      >
        {counties.length > 1 && (
          <Choice
            label="县区"
            value={desk.data?.countyId}
            options={counties.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(county) => show({ county })}
          />
        )}
        <SearchBox
          label="查找机构"
          placeholder="现名称或者原名称"
          value={search.q}
          onSearch={(q) => show({ q })}
        />
        <Choice
          label="种类"
          value={search.kind}
          options={(desk.data?.kinds ?? []).map(({ value, name }) => ({
            value: value as NonNullable<OrganisationSearch['kind']>,
            label: name,
          }))}
          onChange={(kind) => show({ kind })}
        />
        <Choice
          label="存续情况"
          value={search.state}
          options={BODY_STATES}
          onChange={(state) => show({ state })}
        />
      </ListFilters>
      <ListRows
        query={desk}
        rowsOf={({ rows }) => rows}
        empty={
          <EmptyState title={isNarrowed ? '没有符合条件的机构' : '还没有登记机构'}>
            <p>{isNarrowed ? '请换一个条件再查。' : '先登记县级政府（管委会）和政务服务管理机构。'}</p>
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
