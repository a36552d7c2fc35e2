import { expect, it } from 'vitest';
import { checkListedAgreement } from './check-listed-agreement.ts';
import type { ListedItem } from './list-fault.ts';
import { listOf, row } from './testing/county-of-tests.ts';

const items = new Map<string, ListedItem>([['i1', { name: '示例许可', statutory: null }]]);
const draft = { kind: 'entrusted_decision', departmentId: row.departmentId ?? '', itemIds: ['i1'] } as const;

it('DLG-10 an agreement is drafted for what the list gives to that department in that mode', () => {
  expect(checkListedAgreement(listOf(row), draft, items)).toEqual([]);
});

it.each([
  ['no list', null, {}, '事项示例许可不在该乡镇（街道）公布的清单上。'],
  ['another item', listOf(row), { itemIds: ['i9'] }, '事项i9不在该乡镇（街道）公布的清单上。'],
  [
    'another mode',
    listOf(row),
    { kind: 'entrusted_acceptance' as const },
    '清单上事项示例许可的实施方式是委托办理，与协议类型不同。',
  ],
  ['another department', listOf(row), { departmentId: 'x' }, '清单上事项示例许可的赋权部门不是这个部门。'],
])('DLG-10 is refused for %s', (_name, list, change, text) => {
  expect(checkListedAgreement(list, { ...draft, ...change }, items)).toMatchObject([
    { code: 'DLG-10', text },
  ]);
});
