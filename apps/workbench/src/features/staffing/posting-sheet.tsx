import type { PostingSheetView } from '@tongban/contract';
import { type Column, DataTable } from '../../shell/data-table.tsx';
import { dateText } from '../../words/dates.ts';

type Fault = PostingSheetView['faults'][number];
type Posting = PostingSheetView['postings'][number];

/** What the dry run found: why the sheet is not read, what is wrong in which cell, or what would be recorded. */
export function PostingSheet({ of: { problem, faults, postings } }: { readonly of: PostingSheetView }) {
  if (problem !== null) {
    return (
      <p className="notice notice-heed" role="alert">
        {problem.detail}
        {problem.next}
      </p>
    );
  }
  if (faults.length > 0) {
    return (
      <section aria-label="表格的问题">
        <p className="notice notice-heed" role="alert">
          共{faults.length}处问题，一行也不登记。请改正后重新预检。
        </p>
        <DataTable
          caption="表格的问题"
          columns={FAULT_COLUMNS}
          rows={faults}
          keyOf={({ row, column, text }) => `${row}${column}${text}`}
        />
      </section>
    );
  }
  const newcomers = postings.filter(({ isNew }) => isNew).length;
  return (
    <section aria-label="预检结果">
      <p role="status" className="notice">
        没有问题：{postings.length}项任岗，其中{newcomers}项是新登记的人员。还没有登记，请核对后确认。
      </p>
      <DataTable
        caption="将要登记的任岗"
        columns={POSTING_COLUMNS}
        rows={postings}
        keyOf={({ row }) => String(row)}
      />
    </section>
  );
}

const FAULT_COLUMNS: readonly Column<Fault>[] = [
  { header: '位置', cell: ({ row, column }) => `第${row}行，${column}` },
  { header: '问题', cell: ({ text }) => text },
  { header: '怎么改', cell: ({ next }) => next },
];

const POSTING_COLUMNS: readonly Column<Posting>[] = [
  {
    header: '姓名',
    cell: ({ personName, isNew, row }) => (
      <>
        {personName}
        <small>
          第{row}行{isNew ? '，新人员' : ''}
        </small>
      </>
    ),
  },
  { header: '任职机构', cell: ({ organisationName }) => organisationName },
  { header: '岗位', cell: ({ postName }) => postName },
  { header: '用工性质', cell: ({ employmentName }) => employmentName },
  {
    header: '期限',
    cell: ({ from, until }) => `${dateText(from)}起${until === null ? '' : `，至${dateText(until)}`}`,
  },
  { header: '账号名', cell: ({ loginName }) => loginName ?? '—' },
];
