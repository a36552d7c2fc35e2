import { awaitsFiling, filedLately } from '@tongban/domain/register';
import { agreementsOfCounty } from '../../delegations/index.ts';
import { countOf, type HomeFamily } from '../home.ts';

/** agreements are filed with the justice department of the same level. */
export const justice: HomeFamily = {
  posts: ['justice_officer'],
  compose: async ({ tx, appointments, now }) => {
    const agreements = [];
    for (const countyId of new Set(appointments.map((a) => a.countyId))) {
      agreements.push(...(await agreementsOfCounty(tx, countyId)));
    }
    const unfiled = agreements.filter((agreement) => awaitsFiling(agreement, now, now));
    const lately = agreements.filter((agreement) => filedLately(agreement, now));
    const to = '/registers/agreements';
    return [
      {
        id: 'filings',
        title: '委托协议备案',
        note: null,
        entries: [
          countOf('unfiled', '已签订、未备案', unfiled.length, { to, search: { state: 'unfiled' } }),
          countOf('filed', '近三十日备案', lately.length, { to, search: { state: 'filed_lately' } }),
          countOf('agreements', '全部协议', agreements.length, { to }),
        ],
        empty: '',
      },
    ];
  },
};
