import type { PaperTaskView } from '@tongban/contract';
import { NumberField } from '../../choices/number-field.tsx';
import { tickColumn } from '../../choices/tick-column.tsx';
import type { useChosen } from '../../choices/use-chosen.ts';
import type { Column } from '../../shell/data-table.tsx';

/** Both sides of a paper, which is how people call one that has no number yet. */
function sidesOf({ townshipName, partyName }: PaperTaskView): string {
  return `${townshipName}　${partyName}`;
}

export function taskId({ id }: PaperTaskView): string {
  return id;
}

/** What every table of papers tells. */
export function taskColumns(chosen: ReturnType<typeof useChosen>): readonly Column<PaperTaskView>[] {
  return [
    tickColumn({ header: '双方', chosen, idOf: taskId, nameOf: sidesOf }),
    {
      header: '文书',
      cell: ({ kindName, number, itemCount }) => (
        <>
          {kindName}（{itemCount}项）{number !== null && <small>{number}</small>}
        </>
      ),
    },
  ];
}

interface NumberColumn {
  readonly header: string;
  readonly ids: readonly string[];
  readonly values: ReadonlyMap<string, string>;
  readonly onChange: (values: ReadonlyMap<string, string>) => void;
}

/** A number to be typed for each paper. */
export function numberColumn({ header, ids, values, onChange }: NumberColumn): Column<PaperTaskView> {
  return {
    header,
    cell: (row) => (
      <NumberField
        label={`${sidesOf(row)}${row.kindName}的${header}`}
        id={row.id}
        ids={ids}
        values={values}
        onChange={onChange}
        maxLength={60}
      />
    ),
  };
}
