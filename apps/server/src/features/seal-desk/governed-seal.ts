import { isInPost } from '@tongban/domain/organisation';
import type { Seal, SealRole } from '@tongban/domain/seal';
import { dateInShanghai, type Instant } from '@tongban/domain/time';
import { validate as isUuid } from 'uuid';
import type { Tx } from '../../platform/db/transaction.ts';
import type { Actor } from '../organisations/index.ts';
import { selectSeal } from '../seals/index.ts';
import { GOVERNANCE_POSTS, governorOf, SEAL_KEEPING_POSTS, type StaffActor } from '../staff/index.ts';

/** A seal that somebody answers for, and in which capacities. */
export interface GovernedSeal {
  readonly seal: Seal;
  readonly version: number;
  readonly by: Actor;
  readonly roles: ReadonlySet<SealRole>;
}

/**
 * The seal if the actor answers for it: somebody of the county that issued it, or of the very place where it is used.
 * Undefined = no such seal, or out of reach, which is the same answer (design §2.5).
 */
export async function governedSeal(
  tx: Tx,
  actor: StaffActor,
  { countyId, sealId }: { readonly countyId: string; readonly sealId: string },
  now: Instant,
): Promise<GovernedSeal | undefined> {
  if (!isUuid(sealId)) return undefined;
  const row = await selectSeal(tx, countyId, sealId);
  if (row === undefined) return undefined;
  const reach = reachOfSeal(actor, row.state, now);
  return reach && { seal: row.state, version: row.version, ...reach };
}

/** In which capacities the actor stands before the seal; undefined = in none. */
export function reachOfSeal(
  actor: StaffActor,
  seal: Pick<Seal, 'countyId' | 'townshipId' | 'custodians'>,
  now: Instant,
): Pick<GovernedSeal, 'by' | 'roles'> | undefined {
  const { countyId, townshipId } = seal;
  const county = governorOf(actor, GOVERNANCE_POSTS, { countyId, townshipId });
  const there = actor.appointments.filter(
    (held) =>
      SEAL_KEEPING_POSTS.includes(held.post) &&
      held.countyId === countyId &&
      held.townshipId === townshipId &&
      isInPost(held, dateInShanghai(now)),
  );
  const [first] = there;
  const by = county ?? (first && { personId: actor.personId, organisationId: first.organisationId });
  if (by === undefined) return undefined;
  const isKeeper = seal.custodians.at(-1)?.personId === actor.personId && first !== undefined;
  const roles: SealRole[] = [
    ...(county === undefined ? [] : (['county'] as const)),
    ...(there.some(({ post }) => post === 'centre_head') ? (['centre'] as const) : []),
    ...(isKeeper ? (['keeper'] as const) : []),
  ];
  return { by, roles: new Set(roles) };
}
