import { awaitsFiling } from '@tongban/domain/register';
import { addDays } from '@tongban/domain/time';
import { agreementsOfCounty } from '../../delegations/index.ts';
import { countOf, type HomeFamily } from '../home.ts';

const LATELY_DAYS = 30;

/** agreements are filed with the justice department of the same level. */
export const justice: HomeFamily = {
  posts: ['justice_officer'],
  compose: async ({ tx, appointments, today, now }) => {
    const agreements = [];
    for (const countyId of new Set(appointments.map((a) => a.countyId))) {
      agreements.push(...(await agreementsOfCounty(tx, countyId)));
    }
    const unfiled = agreements.filter((agreement) => awaitsFiling(agreement, now, now));
    const since = addDays(today, -LATELY_DAYS);
    const lately = agreements.filter(({ filing }) => filing !== null && filing.filedOn >= since);
    const to = '/registers/agreements';
    return [
      {
        id: 'filings',
        title: '委托协议备案',
        note: null,
        entries: [
          countOf('unfiled', '已签订、未备案', unfiled.length, { to, search: { state: 'unfiled' } }),
          countOf('filed', '近三十日备案', lately.length, { to }),
          countOf('agreements', '全部协议', agreements.length, { to }),
        ],
        empty: '',
      },
    ];
  },
};
