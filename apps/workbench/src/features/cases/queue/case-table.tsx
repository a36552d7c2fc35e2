import { Link } from '@tanstack/react-router';
import type { CaseRow } from '@tongban/contract';
import type { RefObject } from 'react';
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

export function CaseTable({ cases, table, chosen, onChoose }: CaseTableProps) {
  const { permissions } = useSession();
  const isDesk = permissions.includes('cases');
  return (
    <div className="table-scroll">
      <table className="cases" ref={table}>
        <thead>
          <tr>
            {isDesk && (
              <th scope="col">
                <span className="unseen">选择</span>
              </th>
            )}
            <th scope="col">办件</th>
            <th scope="col">申请人</th>
            <th scope="col">状态</th>
            <th scope="col">期限</th>
            <th scope="col">案卷保管</th>
            {isDesk && <th scope="col">经办人</th>}
          </tr>
        </thead>
        <tbody>
          {cases.map((row) => (
            <CaseTableRow
              key={row.id}
              row={row}
              isDesk={isDesk}
              isChosen={chosen.has(row.id)}
              onChoose={() => onChoose(row.id)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CaseTableRowProps {
  readonly row: CaseRow;
  readonly isDesk: boolean;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function CaseTableRow({ row, isDesk, isChosen, onChoose }: CaseTableRowProps) {
  return (
    <tr>
      {isDesk && (
        <td className="choose">
          {row.mayClaim && (
            <input type="checkbox" aria-label={`选择${row.number}`} checked={isChosen} onChange={onChoose} />
          )}
        </td>
      )}
      <th scope="row">
        <Link to="/cases/$caseId" params={{ caseId: row.id }}>
          <b>{row.itemName}</b>
          <span className="number">{row.number}</span>
        </Link>
      </th>
      <td>
        {row.applicantMasked}
        <small>
          {row.channelName}，{shortInstant(row.submittedAt)}
        </small>
      </td>
      <td>
        <StatusTag status={row.status} name={row.statusName} flags={row.flags} />
        <small>{row.waitingFor}</small>
      </td>
      <td>
        <Light light={row.light} />
        <span className="number">{row.dueOn ?? '—'}</span>
      </td>
      <td>{row.custodyName}</td>
      {isDesk && (
        <td>
          <ClaimButton row={row} />
        </td>
      )}
    </tr>
  );
}
