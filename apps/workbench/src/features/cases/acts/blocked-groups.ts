import type { AllowedActView, RefusalView } from '@tongban/contract';

/** The refusal of an act whose turn it is not. */
const NOT_ITS_TURN = 'CAS-20';

interface BlockedGroup {
  readonly names: string;
  readonly refusals: readonly RefusalView[];
}

interface BlockedGroups {
  /** Acts that miss something, those with the same reasons together. */
  readonly missing: readonly BlockedGroup[];
  /** Acts that are only not at their turn: a line says it, no next step is hidden behind them. */
  readonly notNow: readonly BlockedGroup[];
}

/** Acts that are not possible, said once for each set of reasons and not once for each act. */
export function blockedGroups(acts: readonly AllowedActView[]): BlockedGroups {
  const byReasons = new Map<string, BlockedGroup>();
  for (const { name, refusals } of acts) {
    const key = JSON.stringify(refusals);
    const before = byReasons.get(key);
    byReasons.set(key, { names: before ? `${before.names}、${name}` : name, refusals });
  }
  const groups = [...byReasons.values()];
  return {
    missing: groups.filter((group) => !isOnlyNotItsTurn(group)),
    notNow: groups.filter(isOnlyNotItsTurn),
  };
}

function isOnlyNotItsTurn({ refusals }: BlockedGroup): boolean {
  return refusals.every(({ code }) => code === NOT_ITS_TURN);
}
