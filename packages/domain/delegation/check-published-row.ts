import { type Refusal, refuse } from '../terms/index.ts';
import type { ListRow } from './delegation-list.ts';

/**
 * What one row lacks for publication: DLG-01 an empty mode, power type, department or supervisor, or a
 * capacity assessment that does not say yes twice; DLG-07 a local item without its three grounds.
 */
export function checkPublishedRow(row: ListRow, name: string): Refusal[] {
  const refusals: Refusal[] = [];
  const empty = FIELDS.filter(([field]) => row[field] === null).map(([, name]) => name);
  if (empty.length > 0) {
    refusals.push(refuse('DLG-01', { text: `事项${name}没有填写：${empty.join('、')}。` }));
  }
  if (!row.countyCanRelease || !row.townshipCanTake) {
    refusals.push(refuse('DLG-01', { text: `事项${name}未确认“县级放得下、乡级接得住”。` }));
  }
  if (row.origin === 'local' && !hasGrounds(row)) refusals.push(refuse('DLG-07'));
  return refusals;
}

const FIELDS = [
  ['mode', '实施方式'],
  ['powerType', '权力类型'],
  ['departmentId', '赋权部门'],
  ['supervisorId', '监管部门'],
] as const;

function hasGrounds({ justification }: ListRow): boolean {
  return (
    justification !== null &&
    [justification.volume, justification.demand, justification.capacity].every((text) => text.trim() !== '')
  );
}
