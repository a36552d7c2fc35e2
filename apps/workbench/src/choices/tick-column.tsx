import { Checkbox } from 'antd';
import type { Column } from '../shell/data-table.tsx';
import type { useChosen } from './use-chosen.ts';

interface TickAllProps {
  readonly count: number;
  /** What is counted: 枚, 份. */
  readonly unit: string;
  readonly chosen: ReturnType<typeof useChosen>;
}

/** All rows, or none. */
export function TickAll({ count, unit, chosen }: TickAllProps) {
  return (
    <Checkbox
      checked={chosen.chosen.length === count}
      indeterminate={chosen.chosen.length > 0 && chosen.chosen.length < count}
      onChange={chosen.toggleAll}
    >
      全选（已选{chosen.chosen.length}
      {unit}，共{count}
      {unit}）
    </Checkbox>
  );
}

interface TickColumn<Row> {
  readonly header: string;
  readonly chosen: ReturnType<typeof useChosen>;
  readonly idOf: (row: Row) => string;
  readonly nameOf: (row: Row) => string;
}

/** The first column of a table whose rows are dealt with together: the tick with the name of the row. */
export function tickColumn<Row>({ header, chosen, idOf, nameOf }: TickColumn<Row>): Column<Row> {
  return {
    header,
    cell: (row) => (
      <label className="tick-name">
        <input
          type="checkbox"
          checked={chosen.isChosen(idOf(row))}
          onChange={() => chosen.toggle(idOf(row))}
        />
        {nameOf(row)}
      </label>
    ),
  };
}
