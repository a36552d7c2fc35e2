import type { ChoiceGroup } from './choice.ts';
import type { FieldError } from './error-summary.tsx';
import type { TableColumn } from './table-input-column.ts';

/** Places of the gallery's address field. */
export const areas: readonly ChoiceGroup[] = [
  {
    label: '牡丹区',
    choices: [
      { value: 'a1', label: '小留镇' },
      { value: 'a2', label: '安兴镇' },
    ],
  },
  { label: '单县', choices: [{ value: 'b1', label: '郭村镇' }] },
];

/** Mistakes of the gallery's form. */
export const errors: readonly FieldError[] = [
  { name: 'idNumber', message: '身份证号码中的日期不存在，请对照证件再看一遍' },
  { name: 'phone', message: '请填写联系电话' },
  { name: 'openOn', message: '请选择计划开业日期' },
];

/** Columns of the gallery's repeatable table. */
export const staffColumns: readonly TableColumn[] = [
  { key: 'name', label: '姓名', kind: 'text' },
  { key: 'phone', label: '电话', kind: 'phone', optional: true },
  { key: 'since', label: '健康证明有效期至', kind: 'date' },
  { key: 'post', label: '岗位', kind: 'select', choices: [{ value: 'cook', label: '厨师' }] },
];

/** Rows of the gallery's repeatable table. */
export const staffRows: readonly Readonly<Record<string, string>>[] = [
  { name: '程秀兰', since: '2027-03-01', post: 'cook' },
  { name: '程思源', phone: '13800000000' },
];
