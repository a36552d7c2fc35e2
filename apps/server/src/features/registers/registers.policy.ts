import type { RegisterName } from '@tongban/contract';
import { POSTS } from '@tongban/domain/terms';
import { REGISTER_READERS, type StaffActor } from '../staff/index.ts';

/** How far an appointment sees: one township, one county, or with null the whole city. */
export interface Reach {
  readonly countyId: string | null;
  readonly townshipId: string | null;
}

/** Where the actor reads the register; empty = nowhere. Township posts see their township, the city's all. */
export function reachOf(actor: StaffActor, register: RegisterName): readonly Reach[] {
  return actor.appointments
    .filter(({ post }) => REGISTER_READERS[register].includes(post))
    .map(({ post, countyId, townshipId }) =>
      POSTS[post].level === 'city' ? { countyId: null, townshipId: null } : { countyId, townshipId },
    );
}

/** What of one county the reaches open: all of it, some townships, or nothing. */
export function partOf(reaches: readonly Reach[], countyId: string): 'all' | readonly string[] {
  const here = reaches.filter((reach) => reach.countyId === null || reach.countyId === countyId);
  if (here.some(({ townshipId }) => townshipId === null)) return 'all';
  return here.flatMap(({ townshipId }) => (townshipId === null ? [] : [townshipId]));
}
