import { Link } from '@tanstack/react-router';
import type { CaseRow } from '@tongban/contract';
import type { RefObject } from 'react';
import { type Column, DataTable } from '../../../shell/data-table.tsx';
import { shortInstant } from '../../../words/dates.ts';
import { useSession } from '../../sessions/use-session.ts';
import { Light } from '../light.tsx';
import { StatusTag } from '../status-tag.tsx';
import { ClaimButton } from './claim-button.tsx';

interface CaseTableProps {
  readonly cases: readonly CaseRow[];
  readonly table: RefObject<HTMLTableElement | null>;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (caseId: string) => void;
}

/** The cases of a list; who handles cases may tick and claim them. */
export function CaseTable({ cases, table, chosen, onChoose }: CaseTableProps) {
  const isDesk = useSession().permissions.includes('cases');
  return (
    <DataTable
      caption="办件"
      columns={isDesk ? [...COLUMNS, CLAIM] : COLUMNS}
      rows={cases}
      keyOf={({ id }) => id}
      tick={isDesk ? tickOf(chosen, onChoose) : undefined}
      ref={table}
    />
  );
}

const COLUMNS: readonly Column<CaseRow>[] = [
  {
    header: '办件',
    cell: ({ id, itemName, number }) => (
      <Link to="/cases/$caseId" params={{ caseId: id }} className="case-link">
        <b>{itemName}</b>
        <span className="number">{number}</span>
      </Link>
    ),
  },
  {
    header: '申请人',
    cell: ({ applicantMasked, channelName, submittedAt }) => (
      <>
        {applicantMasked}
        <small>
          {channelName}，{shortInstant(submittedAt)}
        </small>
      </>
    ),
  },
  {
    header: '状态',
    cell: ({ status, statusName, flags, waitingFor }) => (
      <>
        <StatusTag status={status} name={statusName} flags={flags} />
        <small>{waitingFor}</small>
      </>
    ),
  },
  {
    header: '期限',
    cell: ({ light, dueOn }) => (
      <>
        <Light light={light} />
        <span className="number">{dueOn ?? '—'}</span>
      </>
    ),
  },
  { header: '案卷保管', cell: ({ custodyName }) => custodyName },
];

const CLAIM: Column<CaseRow> = { header: '经办人', cell: (row) => <ClaimButton row={row} /> };

function tickOf(chosen: ReadonlySet<string>, onChoose: (caseId: string) => void): Column<CaseRow> {
  return {
    header: '选择',
    cell: ({ id, number, mayClaim }) =>
      mayClaim && (
        <input
          type="checkbox"
          aria-label={`选择${number}`}
          checked={chosen.has(id)}
          onChange={() => onChoose(id)}
        />
      ),
  };
}
