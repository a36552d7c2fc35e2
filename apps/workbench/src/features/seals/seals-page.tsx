import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { GovernedSealRow, SealDeskView } from '@tongban/contract';
import { type Column, DataTable } from '../../shell/data-table.tsx';
import { EmptyState } from '../../shell/empty-state.tsx';
import { Unknown } from '../../shell/fact-list.tsx';
import { Choice, ListFilters } from '../../shell/list-filters.tsx';
import { ListRows } from '../../shell/list-rows.tsx';
import { PageHead, PrintButton } from '../../shell/page-head.tsx';
import { dateText, dayText, instantText } from '../../words/dates.ts';
import { GovernanceTabs } from '../governance/governance-tabs.tsx';
import { sealDeskQuery } from './seal-queries.ts';
import { SEAL_KINDS, type SealSearch } from './seal-search.ts';
import { SealStatus } from './seal-status.tsx';
import './seals.css';

const COLUMNS: readonly Column<GovernedSealRow>[] = [
  {
    header: '印章',
    cell: ({ countyId, id, name, kindName }) => (
      <>
        <Link to="/governance/seals/$countyId/$sealId" params={{ countyId, sealId: id }}>
          {name}
        </Link>
        <small>{kindName}</small>
      </>
    ),
  },
  { header: '存放', cell: ({ townshipName }) => townshipName ?? '县级' },
  {
    header: '状态',
    cell: (row) => (
      <>
        <SealStatus of={row} />
        <small>{dayText(row.since)}起</small>
      </>
    ),
  },
  {
    header: '保管人',
    cell: ({ custodianName, deputyName, returnOn }) => (
      <>
        {custodianName ?? '尚无'}
        {returnOn !== null && <small>代管至{dateText(returnOn)}</small>}
        <small>B角：{deputyName ?? '未指定'}</small>
      </>
    ),
  },
  { header: '授权文号', cell: ({ authorisation }) => authorisation ?? <Unknown /> },
  {
    header: '下一步',
    cell: ({ step }) =>
      step === null ? (
        <span className="soft">无</span>
      ) : (
        <span className={step.isLate ? 'heed' : undefined}>
          {step.isLate && '已逾期：'}
          {step.text}
        </span>
      ),
  },
];

/** 印章管理: whose seals somebody answers for, who keeps each, and what is to be done next. */
export function SealsPage() {
  const search = getRouteApi('/governance/seals').useSearch();
  const navigate = useNavigate();
  const desk = useQuery(sealDeskQuery(search));
  const show = (part: SealSearch) =>
    void navigate({ to: '/governance/seals', search: { ...search, ...part } });
  const isNarrowed = Object.values(search).some((value) => value !== undefined);
  return (
    <>
      <PageHead
        title="印章管理"
        note={
          desk.data
            ? `截至${instantText(desk.data.at)}。每枚印章任何时候只有一名保管人，谁用章谁负责。`
            : undefined
        }
      >
        <PrintButton />
        {desk.data?.mayAuthorise && (
          <>
            <Link className="tool-link" to="/governance/new-seal" search={{ entry: 'existing' }}>
              登记原有印章
            </Link>
            <Link className="tool-link" to="/governance/seal-plan" search={{}}>
              批量刻制和发放
            </Link>
            <Link className="tool-link tool-main" to="/governance/new-seal" search={{}}>
              登记授权刻制
            </Link>
          </>
        )}
      </PageHead>
      <GovernanceTabs />
      {desk.data && (
        <Filters
          choices={desk.data.choices}
          search={search}
          show={show}
          onClear={isNarrowed ? () => show(CLEARED) : undefined}
        />
      )}
      <ListRows
        query={desk}
        rowsOf={({ rows }) => rows}
        empty={
          <EmptyState title={isNarrowed ? '没有符合条件的印章' : '还没有印章'}>
            <p>{isNarrowed ? '请换一个条件再查。' : '县级登记授权、刻制和发放之后，印章在这里显示。'}</p>
          </EmptyState>
        }
      >
        {({ rows }) => (
          <>
            <DataTable caption="印章登记簿" columns={COLUMNS} rows={rows} keyOf={({ id }) => id} />
            <p className="data-foot soft">共{rows.length}枚</p>
          </>
        )}
      </ListRows>
    </>
  );
}

const CLEARED = { township: undefined, kind: undefined, status: undefined, due: undefined } as const;

const DUE = [
  { value: 'any', label: '有待办' },
  { value: 'late', label: '已逾期' },
] as const;

interface FiltersProps {
  readonly choices: SealDeskView['choices'];
  readonly search: SealSearch;
  readonly show: (part: SealSearch) => void;
  readonly onClear: (() => void) | undefined;
}

function Filters({ choices, search, show, onClear }: FiltersProps) {
  const options = (list: readonly { readonly value: string; readonly name: string }[]) =>
    list.map(({ value, name }) => ({ value, label: name }));
  return (
    <ListFilters onClear={onClear}>
      {choices.townships.length > 1 && (
        <Choice
          label="存放地"
          value={search.township}
          options={options(choices.townships)}
          onChange={(township) => show({ township })}
        />
      )}
      <Choice
        label="种类"
        value={search.kind}
        options={SEAL_KINDS.flatMap((value) => {
          const found = choices.kinds.find((kind) => kind.value === value);
          return found ? [{ value, label: found.name }] : [];
        })}
        onChange={(kind) => show({ kind })}
      />
      <Choice
        label="状态"
        value={search.status}
        options={options(choices.statuses)}
        onChange={(status) => show({ status })}
      />
      <Choice
        label="待办"
        placeholder="全部"
        value={search.due}
        options={DUE}
        onChange={(due) => show({ due })}
      />
    </ListFilters>
  );
}
