import type { Seal, SealStatus } from './seal.ts';

/**
 * Which status may follow which (R-1.2.7, E-10). A lost, collected or abolished seal never works again: a lost one that
 * turns up is collected. `active` is reached from `issued` only by the hand-over to a keeper.
 */
export const SEAL_TRANSITIONS: Readonly<Record<SealStatus, readonly SealStatus[]>> = {
  issued: ['lost', 'collected', 'abolished'],
  active: ['suspended', 'lost', 'collected', 'abolished'],
  suspended: ['active', 'lost', 'collected', 'abolished'],
  lost: ['collected', 'abolished'],
  collected: ['abolished', 'destroyed'],
  abolished: ['destroyed'],
  destroyed: [],
};

/** Statuses in which the seal is out in the world: only one such seal per owner, township and kind. */
const IN_FORCE: readonly SealStatus[] = ['issued', 'active', 'suspended'];

/** The newest recorded status; changes never lie in the future, so it is the present one. */
export function presentSealStatus(seal: Seal): SealStatus {
  return seal.statuses.at(-1)?.status ?? 'issued';
}

export function isSealInForce(seal: Seal): boolean {
  return IN_FORCE.includes(presentSealStatus(seal));
}
