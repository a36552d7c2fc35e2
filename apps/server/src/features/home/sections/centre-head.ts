import { agreementStandingOf } from '@tongban/domain/register';
import { POSTS } from '@tongban/domain/terms';
import { selectAgreements } from '../../delegations/index.ts';
import { countOf, type Home, type HomeFamily, type HomeSection } from '../home.ts';
import { listEntries } from '../list-entries.ts';
import { dateEntries, handEntries, waitingEntries } from './desk.ts';
import { endedPowers } from './ended-powers.ts';
import { powerRequests } from './power-requests.ts';

/** The head of a centre answers for every desk of it, so sees what waits at each. */
export const centreHead: HomeFamily = {
  posts: ['centre_head'],
  compose: async (home) => {
    const everyAct = new Set(Object.values(POSTS).flatMap(({ acts }) => [...acts]));
    const waiting = waitingEntries(everyAct);
    const moving = [
      { id: 'transferred', label: '曾经转递、仍在办理', query: { queue: 'waiting', flag: 'transferred' } },
      {
        id: 'deemed',
        label: '逾期未答复、视为受理',
        hint: '请核查责任环节',
        late: true,
        query: { queue: 'waiting', flag: 'deemed_accepted' },
      },
    ] as const;
    const entries = await listEntries(home, [
      ...dateEntries(),
      ...moving,
      ...waiting,
      ...handEntries(home.today, everyAct),
    ]);
    const first = dateEntries().length + moving.length;
    return [
      ...(await endedPowers(home)),
      { id: 'dates', title: '全镇期限与转递', note: null, entries: entries.slice(0, first), empty: '' },
      {
        id: 'waiting',
        title: '各环节在办',
        note: '本中心全部办件，按下一个环节统计。',
        entries: entries.slice(first, first + waiting.length),
        empty: '目前没有在办办件。',
      },
      {
        id: 'hands',
        title: '分工与进度',
        note: null,
        entries: entries.slice(first + waiting.length),
        empty: '',
      },
      await agreementsEnding(home),
      await powerRequests(home),
    ];
  },
};

/** E-01: whoever works under an agreement knows when it ends, in time to ask for the next. */
async function agreementsEnding({ tx, appointments, now }: Home): Promise<HomeSection> {
  const agreements = [];
  for (const { countyId, townshipId } of appointments) {
    agreements.push(...(await selectAgreements(tx, { countyId, townshipId })));
  }
  const ending = agreements.filter((each) => agreementStandingOf(each, now, now) === 'ending');
  const link = { to: '/registers/agreements', search: { state: 'ending' } };
  const hint = '到期后不得再实施新的行为，请及时与赋权部门续签';
  return {
    id: 'agreements',
    title: '赋权协议',
    note: null,
    entries: [countOf('ending', '九十日内到期的协议', ending.length, link, { hint })],
    empty: '',
  };
}
