import type { FormField } from '@tongban/domain/catalogue';
import { addDays } from '@tongban/domain/time';
import { type InventedParty, inventPerson, pick } from './invented-party.ts';
import type { SampleWish } from './sample-wish.ts';
import { CELLS, NAMES_IN_TABLE } from './sample-words.ts';

type Row = Record<string, string>;

/** One or two rows: the applicant first where a table is about people. */
export function validRows(field: FormField, party: InventedParty, wish: SampleWish): Row[] {
  const count = 1 + (wish.n % 2);
  return Array.from({ length: count }, (_, index) => rowOf(field, party, wish, index));
}

function rowOf(
  { label, options = [] }: FormField,
  party: InventedParty,
  wish: SampleWish,
  index: number,
): Row {
  const { n, regionCode, today } = wish;
  const person = index === 0 ? party.person : inventPerson(n + 20 + index, regionCode);
  const cellOf = (column: string): string => {
    if (/^(?:姓名|姓名或名称|姓名或团体|项目负责人|负责人)$/u.test(column)) return person.name;
    if (/^(?:身份证号|证件号码)$/u.test(column)) return person.idNumber;
    if (column === '电话') return person.phone;
    if (column === '统一社会信用代码') return party.known['business.creditCode'] ?? '';
    if (/^(?:地址|住所|户口所在地)$/u.test(column)) return party.known['applicant.address'] ?? '';
    if (column === '有效期至') return addDays(today, 300);
    if (column === '出资期限') return addDays(today, 700);
    if (/^(?:名称|设备名称|网点名称|品种)$/u.test(column)) {
      return pick(NAMES_IN_TABLE[label] ?? ['第一项', '第二项'], index);
    }
    const words = CELLS[column];
    return words === undefined ? `示例${1000 + n + index}` : pick(words, n + index);
  };
  return Object.fromEntries(options.map((column) => [column, cellOf(column)]));
}
