import type { TableColumn } from '../../components/table-input-column.ts';
import { columnKey } from './table-rows.ts';

/** Kinds of cells that a column's name tells, as the rules of the form know them (`checkTable`). */
const KINDS: Readonly<Record<string, 'idNumber' | 'creditCode' | 'phone'>> = {
  身份证号: 'idNumber',
  统一社会信用代码: 'creditCode',
  电话: 'phone',
};
const DATES = /(?:日期|有效期至)$/;

/** The columns of a table by their names. Only the first is needed in every row: the others do not fit every row. */
export function tableColumns(names: readonly string[]): TableColumn[] {
  return names.map((label, index) => ({
    key: columnKey(index),
    label,
    optional: index > 0,
    kind: KINDS[label] ?? (DATES.test(label) ? 'date' : 'text'),
  }));
}
