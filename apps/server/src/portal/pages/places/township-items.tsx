import type { TownshipRecordView } from '@tongban/contract';
import { DataTable, type TableRow } from '../../components/data-table.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Tag } from '../../components/tag.tsx';
import { basisText } from '../../site/refusals.ts';
import { guideHref } from '../items/item-links.ts';

type Row = TownshipRecordView['rows'][number];

const COLUMNS = [
  { key: 'name', label: '事项' },
  { key: 'mode', label: '方式' },
  { key: 'limit', label: '办理时限' },
  { key: 'department', label: '赋权部门' },
  { key: 'standing', label: '现在' },
] as const;

/** The list in force: what can be done here first, then what cannot yet, with the reason. */
export function TownshipItems({ record }: { readonly record: TownshipRecordView }) {
  const live = record.rows.filter(({ standing }) => isServed(standing));
  const others = record.rows.filter(({ standing }) => !isServed(standing));
  const table = (caption: string, rows: readonly Row[]) => (
    <DataTable caption={caption} columns={COLUMNS} rows={rows.map((row) => cellsOf(row, record.countyId))} />
  );
  return (
    <>
      {live.length > 0 && table(`现在可以办的${live.length}项`, live)}
      {others.length > 0 && (
        <Disclosure title={`已经列入清单、现在不能在这里办的${others.length}项，以及原因`}>
          <ul className="plain-list">
            {others.map((row) => (
              <li key={row.itemId}>
                <a href={guideHref(row.itemId, record.countyId)}>{row.name}</a>（{row.standingName}）
                {row.refusals.slice(0, 1).map(({ code, text, clause }) => (
                  <span key={code}>
                    ：{text}
                    <span className="fine-print">（依据：{basisText(clause)}）</span>
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

function isServed(standing: Row['standing']): boolean {
  return standing === 'live' || standing === 'limited';
}

function cellsOf(row: Row, countyId: string): TableRow {
  return {
    id: row.itemId,
    cells: {
      name: <a href={guideHref(row.itemId, countyId)}>{row.name}</a>,
      mode: row.modeName,
      limit: row.limitsText,
      department: row.departmentName,
      standing: (
        <Tag tone={row.standing === 'live' ? 'done' : 'heed'}>
          {row.standing === 'live' ? '可办' : row.standingName}
        </Tag>
      ),
    },
  };
}
