import { findCounty } from '../../catalogue/index.ts';
import { countByCounty } from '../../delegations/index.ts';
import { countySteps } from '../../organisation-desk/index.ts';
import { countOf, type Home, type HomeSection } from '../home.ts';

/** What a county without a list does next; none once its first list is published. */
export async function countyStart({ tx, ctx, appointments }: Home): Promise<readonly HomeSection[]> {
  const counts = await countByCounty(tx);
  const counties = [...new Set(appointments.map(({ countyId }) => countyId))];
  const empty = counties.filter((id) => (counts.get(id)?.lists ?? 0) === 0);
  if (empty.length === 0) return [];
  const entries = [];
  for (const county of empty) {
    const left = (await countySteps(tx, ctx, county)).filter(({ isDone }) => !isDone);
    const name = findCounty(ctx.reference, county)?.name ?? county;
    const hint = left[0] === undefined ? null : `下一步：${left[0].title}`;
    entries.push(
      countOf(
        county,
        `${name}待办步骤`,
        left.length,
        { to: '/governance/start', search: { county } },
        { hint },
      ),
    );
  }
  return [
    {
      id: 'start',
      title: '县区起步',
      note: '从登记机构到公布第一份清单，逐步办理。',
      entries,
      empty: '',
    },
  ];
}
