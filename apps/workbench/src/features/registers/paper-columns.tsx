import type { AgreementRowView, MemoRowView, SealRowView } from '@tongban/contract';
import type { Column } from '../../shell/data-table.tsx';
import { periodText, shortInstant } from '../../words/dates.ts';
import { placeText } from './place-text.tsx';
import { RecordLink } from './record-link.tsx';

/** Columns of the registers of papers and of what is put on them. */
export const AGREEMENTS: readonly Column<AgreementRowView>[] = [
  {
    header: '协议',
    cell: (row) => (
      <RecordLink register="agreements" of={row}>
        {row.number}
      </RecordLink>
    ),
  },
  { header: '种类', cell: ({ kindName, itemCount }) => `${kindName}，${itemCount}项` },
  { header: '乡镇（街道）', cell: placeText },
  { header: '赋权部门（企业）', cell: ({ departmentName }) => departmentName },
  {
    header: '期限',
    cell: ({ from, until, signedOn }) => (
      <>
        <span className="number">{from}</span>至<span className="number">{until}</span>
        <small>{signedOn}签订</small>
      </>
    ),
  },
  {
    header: '备案',
    cell: ({ filingNumber, filedOn, awaitsFiling }) =>
      filingNumber === null ? (
        awaitsFiling ? (
          <b className="heed">未备案</b>
        ) : (
          '—'
        )
      ) : (
        <>
          {filingNumber}
          <small>{filedOn}</small>
        </>
      ),
  },
  {
    header: '公告',
    cell: ({ announcedCount, itemCount }) => (
      <span className="number">{`${announcedCount}／${itemCount}项`}</span>
    ),
  },
  {
    header: '状态',
    cell: ({ standing, standingName }) => <span className={`paper-${standing}`}>{standingName}</span>,
  },
];

export const MEMOS: readonly Column<MemoRowView>[] = [
  {
    header: '备忘录',
    cell: (row) => (
      <RecordLink register="memos" of={row}>
        {row.number}
      </RecordLink>
    ),
  },
  { header: '乡镇（街道）', cell: placeText },
  { header: '监管部门', cell: ({ supervisorName }) => supervisorName },
  { header: '事项数', cell: ({ itemCount }) => itemCount, isFigure: true },
  { header: '签订日期', cell: ({ signedOn }) => signedOn },
  { header: '期限', cell: periodText },
  {
    header: '状态',
    cell: ({ standing, standingName }) => <span className={`paper-${standing}`}>{standingName}</span>,
  },
];

export const SEALS: readonly Column<SealRowView>[] = [
  {
    header: '印章',
    cell: (row) => (
      <RecordLink register="seals" of={row}>
        {row.name}
      </RecordLink>
    ),
  },
  { header: '种类', cell: ({ kindName }) => kindName },
  { header: '所有机关', cell: ({ ownerName }) => ownerName },
  {
    header: '存放',
    cell: (row) => (row.townshipName === null ? `${row.countyName}（县级）` : placeText(row)),
  },
  { header: '保管人', cell: ({ custodianName }) => custodianName ?? '无' },
  {
    header: '状态',
    cell: ({ statusName, since }) => (
      <>
        {statusName}
        <small>{shortInstant(since)}起</small>
      </>
    ),
  },
];
