import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { CatalogueRowView } from '@tongban/contract';
import { STANDING_NAMES, STANDINGS } from '@tongban/domain/terms';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { type Column, DataTable } from '../../shell/data-table.tsx';
import { EmptyState } from '../../shell/empty-state.tsx';
import { Choice, ListFilters, SearchBox } from '../../shell/list-filters.tsx';
import { ListRows } from '../../shell/list-rows.tsx';
import { PageHead, PrintButton } from '../../shell/page-head.tsx';
import { OPEN_CHOICES, type OpenChoice } from './catalogue-search.ts';

const COLUMNS: readonly Column<CatalogueRowView>[] = [
  {
    header: '事项',
    cell: ({ itemId, itemNo, itemName, handling }) => {
      const words = `${itemNo === null ? '' : `${itemNo} `}${itemName}`;
      // What an edition added has no guide yet, and so no page of one.
      return handling === null ? (
        words
      ) : (
        <Link to="/catalogue/$itemId" params={{ itemId }}>
          {words}
        </Link>
      );
    },
  },
  {
    header: '权力类型',
    cell: ({ powerTypeName, adviceName }) => (
      <>
        {powerTypeName}
        <small>建议{adviceName}</small>
      </>
    ),
  },
  {
    header: '赋权部门',
    cell: ({ delegatingDepartment, supervisingDepartment }) => (
      <>
        {delegatingDepartment}
        <small>监管：{supervisingDepartment}</small>
      </>
    ),
  },
  { header: '待县补充', isFigure: true, cell: ({ gapCount }) => (gapCount === 0 ? '—' : `${gapCount}处`) },
  { header: '待确认的问题', cell: ({ check }) => check ?? '—' },
  {
    header: '承接乡镇',
    cell: ({ itemId, counts }) => (
      <Link to="/registers/$register" params={{ register: 'delegations' }} search={{ item: itemId }}>
        {holdersText(counts)}
      </Link>
    ),
  },
];

function holdersText(counts: Readonly<Record<string, number>>): string {
  const parts = STANDINGS.filter((standing) => (counts[standing] ?? 0) > 0).map(
    (standing) => `${STANDING_NAMES[standing]}${counts[standing]}`,
  );
  return parts.length === 0 ? '无' : parts.join('，');
}

/** The catalogue of items with what their guides still lack. */
export function CataloguePage() {
  const search = getRouteApi('/catalogue').useSearch();
  const navigate = useNavigate();
  const catalogue = useQuery({
    queryKey: ['catalogue', search],
    queryFn: () => answerOf(api.GET('/api/v1/registers/catalogue', { params: { query: search } })),
    placeholderData: keepPreviousData,
  });
  const show = (part: { q?: string | undefined; open?: OpenChoice | undefined }) =>
    void navigate({ to: '/catalogue', search: { ...search, ...part } });
  const isNarrowed = search.q !== undefined || search.open !== undefined;
  return (
    <>
      <PageHead
        title="事项目录"
        note="办事指南均为参考文本，经县确认后生效；不掌握的内容标为“待县补充”，不作推测。"
      >
        <Link className="tool-link" to="/catalogue-editions">
          历次版本
        </Link>
        <Link className="tool-link" to="/laws">
          法规依据
        </Link>
        <PrintButton />
      </PageHead>
      <ListFilters onClear={isNarrowed ? () => show({ q: undefined, open: undefined }) : undefined}>
        <SearchBox
          label="查找事项"
          placeholder="事项或者部门名称"
          value={search.q}
          onSearch={(q) => show({ q })}
        />
        <Choice
          label="完备情况"
          value={search.open}
          options={OPEN_CHOICES}
          onChange={(open) => show({ open })}
        />
      </ListFilters>
      <ListRows
        query={catalogue}
        rowsOf={({ rows }) => rows}
        empty={
          <EmptyState title="没有符合条件的事项">
            <p>请换一个事项、部门名称或者完备情况再查。</p>
          </EmptyState>
        }
      >
        {({ rows }) => (
          <DataTable caption="事项目录" columns={COLUMNS} rows={rows} keyOf={({ itemId }) => itemId} />
        )}
      </ListRows>
    </>
  );
}
