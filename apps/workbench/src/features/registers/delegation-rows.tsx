import { Link } from '@tanstack/react-router';
import type { DelegationRowView } from '@tongban/contract';
import { type Column, DataTable } from '../../shell/data-table.tsx';
import { Reference, Unknown } from '../../shell/fact-list.tsx';
import { StandingMark } from './standing-mark.tsx';

interface DelegationRowsProps {
  readonly rows: readonly DelegationRowView[];
  /** The page is about one township and names it: no column for it. */
  readonly ofOneTownship?: boolean;
}

/** Delegations as rows: of a register or of one township's list. */
export function DelegationRows({ rows, ofOneTownship = false }: DelegationRowsProps) {
  const keyOf = ({ townshipId, itemId }: DelegationRowView) => `${townshipId}/${itemId}`;
  const columns = ofOneTownship ? DELEGATIONS.filter((column) => column !== TOWNSHIP) : DELEGATIONS;
  return <DataTable caption="赋权事项" columns={columns} rows={rows} keyOf={keyOf} />;
}

const TOWNSHIP: Column<DelegationRowView> = {
  header: '乡镇（街道）',
  cell: ({ townshipId, townshipName, countyName }) => (
    <>
      <Link to="/registers/lists/$townshipId" params={{ townshipId }}>
        {townshipName}
      </Link>
      <small>{countyName}</small>
    </>
  ),
};

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
  TOWNSHIP,
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
