import { Button } from './button.tsx';
import { FieldGroup } from './field-group.tsx';
import type { FieldProps } from './field-wiring.ts';
import { TableInputCell } from './table-input-cell.tsx';
import type { TableColumn } from './table-input-column.ts';

export type TableInputProps = FieldProps & {
  readonly columns: readonly TableColumn[];
  /** One record a row, by column key; at least one row is always shown. */
  readonly rows: readonly Readonly<Record<string, string>>[];
  readonly maxRows?: number;
  /** What one row is: “人员”; rows are then called 人员1, 人员2. Left out, they are 第1行, 第2行. */
  readonly rowWord?: string;
  /** Messages by cell name, `<name>[0].<key>`. */
  readonly cellErrors?: Readonly<Record<string, string>>;
};

/**
 * Repeatable rows without JavaScript: cells post as `<name>[0].<key>`; the buttons post the whole form with
 * `rowAction` = `add:<name>` or `remove:<name>:<index>`, and the server shows it again with the row added or gone.
 */
export function TableInput({
  columns,
  rows,
  maxRows = 20,
  rowWord,
  cellErrors = {},
  ...field
}: TableInputProps) {
  const shown: TableInputProps['rows'] = rows.length === 0 ? [{}] : rows;
  const nameOf = (no: number) => (rowWord === undefined ? `第${no}行` : `${rowWord}${no}`);
  return (
    <FieldGroup {...field}>
      {(firstId) => (
        <>
          {shown.map((row, index) => (
            <fieldset key={`${field.name}[${String(index)}]`} className="row">
              <legend id={index === 0 ? firstId : undefined} tabIndex={index === 0 ? -1 : undefined}>
                {nameOf(index + 1)}
              </legend>
              <div className="row-cells">
                {columns.map((column) => {
                  const name = `${field.name}[${index}].${column.key}`;
                  const value = row[column.key];
                  return (
                    <TableInputCell
                      key={name}
                      name={name}
                      column={column}
                      value={value}
                      error={cellErrors[name]}
                    />
                  );
                })}
              </div>
              {shown.length > 1 && (
                <Button
                  kind="quiet"
                  name="rowAction"
                  value={`remove:${field.name}:${index}`}
                  label={`删除${nameOf(index + 1)}`}
                >
                  删除
                </Button>
              )}
            </fieldset>
          ))}
          {shown.length < maxRows && (
            <Button kind="secondary" icon="add" name="rowAction" value={`add:${field.name}`}>
              添加{rowWord ?? '一行'}
            </Button>
          )}
        </>
      )}
    </FieldGroup>
  );
}
