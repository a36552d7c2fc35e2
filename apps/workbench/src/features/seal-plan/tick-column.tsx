import { Checkbox } from 'antd';
import type { Column } from '../../shell/data-table.tsx';
import type { useChosen } from './use-chosen.ts';

interface TickAllProps {
  readonly count: number;
  readonly chosen: ReturnType<typeof useChosen>;
}

/** All rows, or none. */
export function TickAll({ count, chosen }: TickAllProps) {
  return (
    <Checkbox
      checked={chosen.chosen.length === count}
      indeterminate={chosen.chosen.length > 0 && chosen.chosen.length < count}
      onChange={chosen.toggleAll}
    >
      全选（已选{chosen.chosen.length}枚，共{count}枚）
    </Checkbox>
  );
}

/** The first column of a table of seals: its tick with its name. */
export function tickColumn<Row extends { readonly name: string }>(
  chosen: ReturnType<typeof useChosen>,
  idOf: (row: Row) => string,
): Column<Row> {
  return {
    header: '印章',
    cell: (row) => (
      <Checkbox checked={chosen.isChosen(idOf(row))} onChange={() => chosen.toggle(idOf(row))}>
        {row.name}
      </Checkbox>
    ),
  };
}
