import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { AccessEntryView } from '@tongban/contract';
import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { type Column, DataTable } from '../../shell/data-table.tsx';
import { DateInput } from '../../shell/date-input.tsx';
import { EmptyState } from '../../shell/empty-state.tsx';
import { Field } from '../../shell/field.tsx';
import { ListRows } from '../../shell/list-rows.tsx';
import { PageHead, PrintButton } from '../../shell/page-head.tsx';
import { Pager } from '../../shell/pager.tsx';
import { shortInstant } from '../../words/dates.ts';
import type { AccessSearch } from './access-search.ts';
import './administration.css';

const COLUMNS: readonly Column<AccessEntryView>[] = [
  { header: '时间', cell: ({ at }) => <span className="number">{shortInstant(at)}</span> },
  {
    header: '查阅人',
    cell: ({ actorName, loginName, organisationName }) => (
      <>
        {actorName}
        {loginName && `（${loginName}）`}
        <small>{organisationName}</small>
      </>
    ),
  },
  { header: '事由', cell: ({ purpose }) => purpose },
  {
    header: '查阅对象',
    cell: ({ recordText, placeName, subject }) => (
      <>
        {recordText ?? subject}
        <small>{placeName}</small>
      </>
    ),
  },
  { header: '内容', cell: ({ fields }) => (fields.length === 0 ? '—' : fields.join('、')) },
];

/** Who read what, why and when; opening this page stands in it too. */
export function AccessLogPage() {
  const search = getRouteApi('/access-log').useSearch();
  const log = useQuery({
    queryKey: ['access-log', search],
    queryFn: () => answerOf(api.GET('/api/v1/administration/access-log', { params: { query: search } })),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <PageHead
        title="访问日志"
        note="日志只增不改，只记谁在何时因何查阅了什么，不记所见内容。查阅本日志也会记入日志。"
      >
        <PrintButton />
      </PageHead>
      <AccessFilters key={JSON.stringify(search)} search={search} />
      <ListRows
        query={log}
        rowsOf={({ rows }) => rows}
        empty={
          <EmptyState title="没有符合条件的记录">
            <p>请核对账号名、办件编号和日期。</p>
          </EmptyState>
        }
      >
        {({ rows, next }) => (
          <>
            <DataTable caption="访问日志" columns={COLUMNS} rows={rows} keyOf={({ id }) => id} />
            <Pager count={rows.length} unit="条" after={search.after} next={next} />
          </>
        )}
      </ListRows>
    </>
  );
}

/** Asked all at once by the button: each question is itself recorded. */
function AccessFilters({ search }: { readonly search: AccessSearch }) {
  const navigate = useNavigate();
  const [asked, setAsked] = useState(search);
  const change = (part: AccessSearch) => setAsked((now) => ({ ...now, ...part }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { account, record, from, until } = asked;
    void navigate({
      to: '/access-log',
      search: { account: account?.trim() || undefined, record: record?.trim() || undefined, from, until },
    });
  };
  return (
    <search>
      <form className="question-line" onSubmit={submit}>
        <Field label="账号" id="access-account">
          <Input
            id="access-account"
            value={asked.account ?? ''}
            allowClear
            onChange={({ target }) => change({ account: target.value })}
          />
        </Field>
        <Field label="办件编号或者事件流" id="access-record">
          <Input
            id="access-record"
            value={asked.record ?? ''}
            allowClear
            onChange={({ target }) => change({ record: target.value })}
          />
        </Field>
        <Field label="起始日期" id="access-from">
          <DateInput
            id="access-from"
            value={asked.from ?? ''}
            onChange={(from) => change({ from: from || undefined })}
          />
        </Field>
        <Field label="截止日期" id="access-until">
          <DateInput
            id="access-until"
            value={asked.until ?? ''}
            onChange={(until) => change({ until: until || undefined })}
          />
        </Field>
        <Button type="primary" htmlType="submit">
          查询
        </Button>
      </form>
    </search>
  );
}
