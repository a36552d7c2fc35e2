import type { HomeView } from '@tongban/contract';
import { dateInShanghai } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { findCounty, findTownship } from '../../catalogue/index.ts';
import type { StaffActor } from '../../staff/index.ts';
import type { Home } from '../home.ts';
import { HOME_FAMILIES } from '../sections/index.ts';

/** The home of whoever is logged in: the sections of every family of posts in which they hold one (design §11). */
export async function readHome(ctx: AppContext, actor: StaffActor): Promise<Outcome<HomeView>> {
  const now = ctx.clock.now();
  const today = dateInShanghai(now);
  return inSnapshot(ctx.database, async (tx) => {
    const sections: HomeView['sections'] = [];
    for (const { posts, compose } of HOME_FAMILIES) {
      const appointments = actor.appointments.filter(({ post }) => posts.includes(post));
      if (appointments.length === 0) continue;
      const home: Home = { tx, ctx, actor, appointments, now, today };
      const place = placesOf(ctx, appointments);
      for (const section of await compose(home))
        sections.push({ ...section, placeName: place, entries: [...section.entries] });
    }
    return done({ sections });
  });
}

function placesOf({ reference }: AppContext, appointments: Home['appointments']): string {
  const names = appointments.map(({ countyId, townshipId }) => {
    const county = findCounty(reference, countyId)?.name ?? reference.city.name;
    const township = townshipId === null ? undefined : findTownship(reference, townshipId)?.name;
    return township === undefined ? county : `${county}${township}`;
  });
  return [...new Set(names)].join('、');
}
