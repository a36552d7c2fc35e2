import type { Seal, SealStatus } from './seal.ts';

/**
 * Which status may follow which (R-1.2.7, E-10). A lost, collected or abolished seal never works again: a lost one that
 * turns up is collected. `carved`, `issued` and `active` are reached by their own acts: carving, issuing, the first hand-over.
 */
export const SEAL_TRANSITIONS: Readonly<Record<SealStatus, readonly SealStatus[]>> = {
  authorised: ['abolished'],
  carved: ['lost', 'collected', 'abolished'],
  issued: ['lost', 'collected', 'abolished'],
  active: ['suspended', 'lost', 'collected', 'abolished'],
  suspended: ['active', 'lost', 'collected', 'abolished'],
  lost: ['collected', 'abolished'],
  collected: ['abolished', 'destroyed'],
  abolished: ['destroyed'],
  destroyed: [],
};

/** Statuses in which the seal has a keeper, or waits for its first one. */
const IN_HAND: readonly SealStatus[] = ['issued', 'active', 'suspended'];

/** Statuses in which the seal is on its way or out in the world: only one such per owner, township and kind. */
const IN_FORCE: readonly SealStatus[] = ['authorised', 'carved', ...IN_HAND];

/** The newest recorded status; changes never lie in the future, so it is the present one. */
export function presentSealStatus(seal: Seal): SealStatus {
  return seal.statuses.at(-1)?.status ?? 'issued';
}

export function isSealInForce(seal: Seal): boolean {
  return IN_FORCE.includes(presentSealStatus(seal));
}

/** Whether the seal can be handed from one keeper to the next. */
export function isSealInHand(seal: Seal): boolean {
  return IN_HAND.includes(presentSealStatus(seal));
}
