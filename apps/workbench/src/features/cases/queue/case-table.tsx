import { Link } from '@tanstack/react-router';
import type { CaseRow } from '@tongban/contract';
import type { RefObject } from 'react';
import { shortInstant } from '../../../words/dates.ts';
import { Light } from '../light.tsx';
import { StatusTag } from '../status-tag.tsx';
import { ClaimButton } from './claim-button.tsx';

interface CaseTableProps {
  readonly cases: readonly CaseRow[];
  readonly table: RefObject<HTMLTableElement | null>;
}

export function CaseTable({ cases, table }: CaseTableProps) {
  return (
    <div className="table-scroll">
      <table className="cases" ref={table}>
        <thead>
          <tr>
            <th scope="col">办件</th>
            <th scope="col">申请人</th>
            <th scope="col">状态</th>
            <th scope="col">期限</th>
            <th scope="col">案卷保管</th>
            <th scope="col">经办人</th>
          </tr>
        </thead>
        <tbody>
          {cases.map((row) => (
            <CaseTableRow key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CaseTableRow({ row }: { readonly row: CaseRow }) {
  return (
    <tr>
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
      <td>
        <ClaimButton row={row} />
      </td>
    </tr>
  );
}
