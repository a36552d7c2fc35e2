import type { GovernedOrganisationView } from '@tongban/contract';
import { type Column, DataTable } from '../../shell/data-table.tsx';
import { Unknown } from '../../shell/fact-list.tsx';
import { periodText } from '../../words/dates.ts';

type Capacity = GovernedOrganisationView['capacities'][number];

/** An approval bureau holds some forty powers: more than this are folded, so that what rests on it is not pushed out of sight. */
const SHOWN = 10;

const COLUMNS: readonly Column<Capacity>[] = [
  { header: '职能', cell: ({ kindName }) => kindName },
  { header: '事项', cell: ({ item }) => (item === null ? '不限事项' : item.name) },
  {
    header: '期限',
    cell: ({ from, until, successorName }) => (
      <>
        {periodText({ from, until })}
        {successorName !== null && <small>划给{successorName}</small>}
      </>
    ),
  },
  { header: '依据', cell: ({ basis }) => basis ?? <Unknown /> },
];

/** What the body may do, from when to when, by which document. */
export function CapacityTable({ rows }: { readonly rows: readonly Capacity[] }) {
  if (rows.length === 0) return <p className="soft">还没有登记职能。</p>;
  const more = rows.slice(SHOWN);
  return (
    <>
      <CapacityRows caption="职能" rows={rows.slice(0, SHOWN)} />
      {more.length > 0 && (
        <details className="body-fold">
          <summary>查看其余{more.length}项职能</summary>
          <CapacityRows caption="其余职能" rows={more} />
        </details>
      )}
    </>
  );
}

function CapacityRows({ caption, rows }: { readonly caption: string; readonly rows: readonly Capacity[] }) {
  return (
    <DataTable
      caption={caption}
      columns={COLUMNS}
      rows={rows}
      keyOf={({ kind, item, from }) => `${kind}/${item?.id ?? ''}/${from}`}
    />
  );
}
