import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { CatalogueRowView } from '@tongban/contract';
import { STANDING_NAMES, STANDINGS } from '@tongban/domain/terms';
import { Button, Input, Select } from 'antd';
import { type FormEvent, useState } from 'react';
import { answerOf, problemFrom } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { type Column, DataTable } from '../../shell/data-table.tsx';
import { EmptyState } from '../../shell/empty-state.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { usePageTitle } from '../../shell/use-page-title.ts';
import { Waiting } from '../../shell/waiting.tsx';
import { OPEN_CHOICES, type OpenChoice } from './catalogue-search.ts';
import '../registers/registers.css';

const COLUMNS: readonly Column<CatalogueRowView>[] = [
  {
    header: '事项',
    cell: ({ itemId, itemNo, itemName }) => (
      <Link to="/catalogue/$itemId" params={{ itemId }}>
        {itemNo !== null && `${itemNo} `}
        {itemName}
      </Link>
    ),
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
  usePageTitle('事项目录');
  const search = getRouteApi('/catalogue').useSearch();
  const navigate = useNavigate();
  const [text, setText] = useState(search.q ?? '');
  const catalogue = useQuery({
    queryKey: ['catalogue', search],
    queryFn: () => answerOf(api.GET('/api/v1/registers/catalogue', { params: { query: search } })),
  });
  const show = (part: { q?: string | undefined; open?: OpenChoice | undefined }) =>
    void navigate({ to: '/catalogue', search: { ...search, ...part } });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    show({ q: text.trim() || undefined });
  };
  return (
    <>
      <header className="page-head">
        <h1>事项目录</h1>
        <Button onClick={() => window.print()}>打印</Button>
      </header>
      <p className="soft">办事指南均为参考文本，经县确认后生效；不掌握的内容标为“待县补充”，不作推测。</p>
      <search className="register-filters">
        <form className="search-box" onSubmit={submit}>
          <Input
            value={text}
            allowClear
            aria-label="查找事项"
            placeholder="事项或者部门名称"
            onChange={(event) => setText(event.target.value)}
          />
          <Button type="primary" htmlType="submit">
            查找
          </Button>
        </form>
        <Select
          aria-label="完备情况"
          allowClear
          placeholder="全部完备情况"
          value={search.open}
          options={[...OPEN_CHOICES]}
          onChange={(open?: OpenChoice) => show({ open })}
        />
      </search>
      {catalogue.isPending && <Waiting />}
      {catalogue.isError && <ProblemNotice problem={problemFrom(catalogue.error)} />}
      {catalogue.data?.rows.length === 0 && (
        <EmptyState title="没有符合条件的事项">
          <p>
            <Button
              onClick={() => {
                setText('');
                show({ q: undefined, open: undefined });
              }}
            >
              清除条件
            </Button>
          </p>
        </EmptyState>
      )}
      {catalogue.data && catalogue.data.rows.length > 0 && (
        <DataTable
          caption="事项目录"
          columns={COLUMNS}
          rows={catalogue.data.rows}
          keyOf={({ itemId }) => itemId}
        />
      )}
    </>
  );
}
