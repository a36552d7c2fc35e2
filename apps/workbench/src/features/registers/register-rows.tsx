import { Link } from '@tanstack/react-router';
import type {
  AgreementRowView,
  AppointmentRowView,
  DelegationRowView,
  MemoRowView,
  OrganisationRowView,
  SealRowView,
} from '@tongban/contract';
import { type Column, DataTable } from '../../shell/data-table.tsx';
import { Reference, Unknown } from '../../shell/fact-list.tsx';
import { shortInstant } from '../../words/dates.ts';
import type { RegisterKind } from './register-kinds.ts';
import type { RegisterPageView } from './register-queries.ts';
import { StandingMark } from './standing-mark.tsx';

/** The rows of whichever register the page is of. */
export function RegisterRows({ page }: { readonly page: RegisterPageView }) {
  switch (page.register) {
    case 'delegations':
      return <DelegationRows rows={page.rows} />;
    case 'agreements':
      return <DataTable caption="协议" columns={AGREEMENTS} rows={page.rows} keyOf={idOf} />;
    case 'memos':
      return <DataTable caption="审管衔接备忘录" columns={MEMOS} rows={page.rows} keyOf={idOf} />;
    case 'seals':
      return <DataTable caption="印章" columns={SEALS} rows={page.rows} keyOf={idOf} />;
    case 'organisations':
      return <DataTable caption="机构" columns={ORGANISATIONS} rows={page.rows} keyOf={idOf} />;
    case 'appointments':
      return <DataTable caption="任岗" columns={APPOINTMENTS} rows={page.rows} keyOf={idOf} />;
  }
}

export function DelegationRows({ rows }: { readonly rows: readonly DelegationRowView[] }) {
  const keyOf = ({ townshipId, itemId }: DelegationRowView) => `${townshipId}/${itemId}`;
  return <DataTable caption="赋权事项" columns={DELEGATIONS} rows={rows} keyOf={keyOf} />;
}

const DELEGATIONS: readonly Column<DelegationRowView>[] = [
  {
    header: '事项',
    cell: ({ townshipId, itemId, itemNo, itemName }) => (
      <Link to="/registers/lists/$townshipId/$itemId" params={{ townshipId, itemId }}>
        {itemNo !== null && `${itemNo} `}
        {itemName}
      </Link>
    ),
  },
  {
    header: '乡镇（街道）',
    cell: ({ townshipId, townshipName, countyName }) => (
      <>
        <Link to="/registers/lists/$townshipId" params={{ townshipId }}>
          {townshipName}
        </Link>
        <small>{countyName}</small>
      </>
    ),
  },
  {
    header: '实施方式',
    cell: ({ modeName, powerTypeName }) => (
      <>
        {modeName ?? '—'}
        <small>{powerTypeName}</small>
      </>
    ),
  },
  {
    header: '赋权部门',
    cell: ({ departmentName, supervisorName }) => (
      <>
        {departmentName ?? <Unknown />}
        <small>监管：{supervisorName ?? '待县补充'}</small>
      </>
    ),
  },
  {
    header: '时限',
    cell: ({ limitsText }) =>
      limitsText === null ? (
        '—'
      ) : (
        <>
          {limitsText} <Reference />
        </>
      ),
  },
  {
    header: '实施状态',
    cell: ({ standing, standingName, startedOn, missing }) => (
      <>
        <StandingMark standing={standing} name={standingName} />
        {startedOn && <small className="number">{startedOn}起</small>}
        {missing.length > 0 && <small>缺：{missing.map(({ code }) => code).join('、')}</small>}
      </>
    ),
  },
];

const AGREEMENTS: readonly Column<AgreementRowView>[] = [
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

const MEMOS: readonly Column<MemoRowView>[] = [
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
  { header: '期限', cell: ({ from, until }) => (until === null ? `${from}起` : `${from}至${until}`) },
  {
    header: '状态',
    cell: ({ standing, standingName }) => <span className={`paper-${standing}`}>{standingName}</span>,
  },
];

const SEALS: readonly Column<SealRowView>[] = [
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

const ORGANISATIONS: readonly Column<OrganisationRowView>[] = [
  {
    header: '机构',
    cell: (row) => (
      <RecordLink register="organisations" of={row}>
        {row.name}
      </RecordLink>
    ),
  },
  { header: '种类', cell: ({ kindName }) => kindName },
  { header: '地方', cell: placeText },
  { header: '现有职能', cell: ({ capacities }) => (capacities.length === 0 ? '—' : capacities.join('、')) },
  {
    header: '存续',
    cell: ({ validFrom, validUntil }) => (validUntil ? `${validFrom}至${validUntil}` : `${validFrom}起`),
  },
];

const APPOINTMENTS: readonly Column<AppointmentRowView>[] = [
  {
    header: '姓名',
    cell: (row) => (
      <RecordLink register="appointments" of={row}>
        {row.personName}
      </RecordLink>
    ),
  },
  { header: '岗位', cell: ({ postName }) => postName },
  { header: '任职机构', cell: ({ organisationName }) => organisationName },
  { header: '用工性质', cell: ({ employmentName }) => employmentName },
  { header: '任期', cell: ({ from, until }) => (until === null ? `${from}起` : `${from}至${until}`) },
  { header: '状态', cell: ({ isCurrent }) => (isCurrent ? '在岗' : '不在岗') },
];

interface RecordLinkProps {
  readonly register: Exclude<RegisterKind, 'delegations'>;
  readonly of: { readonly countyId: string; readonly id: string };
  readonly children: string;
}

function RecordLink({ register, of: { countyId, id }, children }: RecordLinkProps) {
  return (
    <Link to="/registers/$register/$countyId/$recordId" params={{ register, countyId, recordId: id }}>
      {children}
    </Link>
  );
}

function placeText({ countyName, townshipName }: { countyName: string; townshipName: string | null }) {
  return townshipName === null ? (
    countyName
  ) : (
    <>
      {townshipName}
      <small>{countyName}</small>
    </>
  );
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}
