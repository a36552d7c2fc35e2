import type { DraftRowView, ListDeskView } from '@tongban/contract';
import { MODE_NAMES } from '@tongban/domain/terms';
import { type Column, DataTable } from '../../shell/data-table.tsx';

interface ApprovalRowsProps {
  readonly desk: ListDeskView;
  readonly rows: readonly DraftRowView[];
}

/** All rows as they would be published, to be read. */
export function ApprovalRows({ desk, rows }: ApprovalRowsProps) {
  const organs = new Map(desk.organisations.map(({ id, name }) => [id, name]));
  const items = new Map(desk.items.map((item) => [item.itemId, item]));
  const organ = (id: string | null) =>
    id === null ? <b className="heed">未填写</b> : (organs.get(id) ?? id);
  const columns: readonly Column<DraftRowView>[] = [
    {
      header: '事项',
      cell: ({ itemId, localName }) => {
        const item = items.get(itemId);
        return (
          <>
            {item ? `${item.no}　${item.name}` : localName}
            {!item && <small>目录外事项</small>}
          </>
        );
      },
    },
    {
      header: '实施方式',
      cell: ({ mode }) => (mode === null ? <b className="heed">未填写</b> : MODE_NAMES[mode]),
    },
    { header: '赋权部门', cell: ({ departmentId }) => organ(departmentId) },
    { header: '监管部门', cell: ({ supervisorId }) => organ(supervisorId) },
    { header: '受理＋转递＋审批', cell: ({ limits }) => limitsText(limits) },
    {
      header: '评估',
      cell: ({ countyCanRelease, townshipCanTake, capacityNote }) => (
        <>
          {countyCanRelease ? '放得下' : <b className="heed">放得下未确认</b>}，
          {townshipCanTake ? '接得住' : <b className="heed">接得住未确认</b>}
          {capacityNote !== '' && <small>{capacityNote}</small>}
        </>
      ),
    },
    { header: '委托范围', cell: ({ scope }) => scopeText(scope) },
  ];
  return <DataTable caption="送审的清单全文" columns={columns} rows={rows} keyOf={({ itemId }) => itemId} />;
}

function limitsText(limits: DraftRowView['limits']) {
  if (limits === null) return <span className="faint">待县补充</span>;
  return `${limits.acceptDays}＋${limits.transferDays}＋${limits.approveDays}`;
}

function scopeText(scope: DraftRowView['scope']) {
  if (scope === null) return <span className="faint">不另设范围</span>;
  const { text, bound, kinds } = scope;
  const parts = [
    bound && `${bound.quantity}不超过${bound.most}${bound.unit}`,
    kinds && `${kinds.question}限于${kinds.allowed.join('、')}`,
  ].filter((part) => part);
  return parts.length === 0 ? text : `${text}（${parts.join('；')}）`;
}
