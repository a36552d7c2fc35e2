import type { FormField } from '@tongban/domain/catalogue';
import { expect, it } from 'vitest';
import { afterRowAction, tableAnswer, typedRows } from './table-rows.ts';

const table: FormField = {
  id: 'units',
  label: '单位工程',
  type: 'table',
  required: true,
  options: ['名称', '层数'],
  autofill: null,
  help: null,
};
const typed = { 'units[0].c0': ['一号'], 'units[1].c1': ['2'], other: ['x'], 'units[9999].c0': ['no'] };

it('reads the rows that were typed, by column; a stray or endless row does no harm', () => {
  expect(typedRows(typed, 'units')).toEqual([{ c0: '一号' }, { c1: '2' }]);
  expect(typedRows({ 'units[x].c0': ['1'], 'unitsx[0].c0': ['1'] }, 'units')).toEqual([]);
});

it('answers with the words of the columns, without blank rows', () => {
  expect(tableAnswer({ ...typed, 'units[2].c0': [' '] }, table)).toEqual([
    { 名称: '一号', 层数: '' },
    { 名称: '', 层数: '2' },
  ]);
});

it('adds a row at the end and takes one out; everything else stays', () => {
  const added = afterRowAction(typed, [table], 'add:units');
  expect(added).toMatchObject({ id: 'units', row: 2, fields: { other: ['x'], 'units[2].c0': [''] } });
  const removed = afterRowAction(typed, [table], 'remove:units:0');
  expect(typedRows(removed?.fields ?? {}, 'units')).toEqual([{ c0: '', c1: '2' }]);
  expect(afterRowAction({}, [table], 'add:units')?.row).toBe(1);
  expect(afterRowAction(typed, [table], 'add:nothing')).toBeNull();
  expect(afterRowAction(typed, [table], '')).toBeNull();
});
