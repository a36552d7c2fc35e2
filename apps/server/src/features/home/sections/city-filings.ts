import type { CityFilingRowView } from '@tongban/contract';
import { readCountyFilings } from '../../city-filings/index.ts';
import { countOf, type Home, type HomeSection } from '../home.ts';

/** lists on their way to the city's number, for the counties that hand them in and the city that answers. */
export async function cityFilings(
  { tx, ctx, now }: Home,
  countyIds: Iterable<string>,
  note: string | null,
): Promise<HomeSection> {
  const rows: CityFilingRowView[] = [];
  for (const countyId of countyIds) rows.push(...(await readCountyFilings(tx, ctx, countyId, now)));
  const inState = (state: CityFilingRowView['state']) => rows.filter((row) => row.state === state);
  const entry = (state: CityFilingRowView['state'], label: string, hint: string | null, late: boolean) =>
    countOf(
      `city_${state}`,
      label,
      inState(state).length,
      { to: '/governance/city-filings', search: { state } },
      { hint, late },
    );
  const overdue = inState('not_submitted').filter(({ isLate }) => isLate).length;
  return {
    id: 'city-filings',
    title: '清单报市备案',
    note,
    entries: [
      entry('not_submitted', '已公布、未报送', overdue > 0 ? `${overdue}份已超过三日` : null, overdue > 0),
      entry('submitted', '已报送、待备案', null, false),
      entry('returned', '已退回、待重新报送', null, true),
    ],
    empty: '',
  };
}
