import type { Home, HomeSection } from '../home.ts';
import { listEntries } from '../list-entries.ts';

/** What is in flight where a power has ended (E-01, E-02); no section while there is nothing. */
export async function endedPowers(home: Home): Promise<readonly HomeSection[]> {
  const entries = await listEntries(home, [
    {
      id: 'power-ended',
      label: '须转递县级或者限期办结',
      hint: '编号和期限不变',
      late: true,
      query: { queue: 'waiting', flag: 'power_ended' },
    },
    {
      id: 'power-frozen',
      label: '已冻结，等县级决定',
      hint: '期限照常计算',
      late: true,
      query: { queue: 'waiting', flag: 'power_frozen' },
    },
  ]);
  if (entries.every(({ count }) => count === 0)) return [];
  const note = '协议终止或者赋权收回以前收下、还没有办结的。';
  return [{ id: 'ended-powers', title: '赋权已终止的在办办件', note, entries, empty: '' }];
}
