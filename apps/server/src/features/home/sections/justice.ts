import { type Agreement, type FilingState, filingStateOf } from '@tongban/domain/delegation';
import { awaitsFiling, filedLately } from '@tongban/domain/register';
import { agreementsOfCounty } from '../../delegations/index.ts';
import { countOf, type HomeFamily } from '../home.ts';

/** agreements are filed with the justice department of the same level. */
export const justice: HomeFamily = {
  posts: ['justice_officer'],
  compose: async ({ tx, appointments, now }) => {
    const agreements: Agreement[] = [];
    for (const countyId of new Set(appointments.map((a) => a.countyId))) {
      agreements.push(...(await agreementsOfCounty(tx, countyId)));
    }
    const unfiled = agreements.filter((agreement) => awaitsFiling(agreement, now, now));
    const lately = agreements.filter((agreement) => filedLately(agreement, now));
    const inState = (state: FilingState) =>
      agreements.filter((agreement) => filingStateOf(agreement) === state).length;
    const to = '/registers/agreements';
    return [
      {
        id: 'filings',
        title: '委托协议备案',
        note: null,
        entries: [
          countOf('submitted', '已报送、待备案', inState('submitted'), {
            to: '/governance/filings',
            search: { state: 'submitted' },
          }),
          countOf('returned', '已退回、待重新报送', inState('returned'), {
            to: '/governance/filings',
            search: { state: 'returned' },
          }),
          countOf('unfiled', '已签订、未备案', unfiled.length, { to, search: { state: 'unfiled' } }),
          countOf('filed', '近三十日备案', lately.length, { to, search: { state: 'filed_lately' } }),
          countOf('agreements', '全部协议', agreements.length, { to }),
        ],
        empty: '',
      },
    ];
  },
};
