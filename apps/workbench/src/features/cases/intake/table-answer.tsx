import type { Answers } from '@tongban/contract';
import { Button, Input } from 'antd';

type Row = Record<string, string>;

interface TableAnswerProps {
  readonly name: string;
  readonly columns: readonly string[];
  readonly value: Answers[string] | undefined;
  readonly onChange: (rows: Row[]) => void;
}

/** A field that is a table: one line for each person, place or thing. */
export function TableAnswer({ name, columns, value, onChange }: TableAnswerProps) {
  const rows = rowsOf(value);
  // A row has no name of its own but its place.
  const lines = rows.map((row, at) => ({ key: `line-${at}`, row, at }));
  const set = (at: number, column: string, text: string) =>
    onChange(rows.map((row, index) => (index === at ? { ...row, [column]: text } : row)));
  return (
    <div className="table-answer">
      {rows.length > 0 && (
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
              <th scope="col">操作</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ key, row, at }) => (
              <tr key={key}>
                {columns.map((column) => (
                  <td key={column}>
                    <Input
                      aria-label={`${name}第${at + 1}行${column}`}
                      value={row[column] ?? ''}
                      onChange={(event) => set(at, column, event.target.value)}
                    />
                  </td>
                ))}
                <td>
                  <Button
                    aria-label={`删去${name}第${at + 1}行`}
                    onClick={() => onChange(rows.filter((_, index) => index !== at))}
                  >
                    删去
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Button onClick={() => onChange([...rows, {}])}>增加一行</Button>
    </div>
  );
}

function rowsOf(value: Answers[string] | undefined): Row[] {
  return Array.isArray(value) ? value.filter((each): each is Row => typeof each === 'object') : [];
}
