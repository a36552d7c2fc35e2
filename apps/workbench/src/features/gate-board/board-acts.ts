import type { MatrixView } from '@tongban/contract';

/** What may be done for many delegations at once, in the order of a power's life. */
export const BOARD_ACTS = ['announce', 'prepare', 'start', 'recall'] as const;
export type BoardAct = (typeof BOARD_ACTS)[number];

export const BOARD_ACT_NAMES: Readonly<Record<BoardAct, string>> = {
  announce: '登记公告',
  prepare: '登记承接准备',
  start: '宣布启动',
  recall: '收回赋权',
};

/** The gate that each act is about. */
const GATE_OF: Readonly<Record<Exclude<BoardAct, 'recall'>, string>> = {
  announce: 'DLG-09',
  prepare: 'DLG-12',
  start: 'DLG-14',
};

type County = MatrixView['counties'][number];

export interface BoardPair {
  readonly townshipId: string;
  readonly itemId: string;
}

/**
 * The pairs for which the act is the next step by what the server computed: its gate is not met (for a recall: the power is
 * not recalled yet). The server asks every gate again when the act is done.
 */
export function pairsFor(act: BoardAct, { townships }: Pick<County, 'townships'>): BoardPair[] {
  return townships.flatMap(({ id: townshipId, cells }) =>
    Object.entries(cells).flatMap(([itemId, { standing, missing }]) => {
      const isWanted =
        act === 'recall'
          ? standing !== 'recalled'
          : standing !== 'recalled' && missing.includes(GATE_OF[act]);
      return isWanted ? [{ townshipId, itemId }] : [];
    }),
  );
}

/** The gates not met in the county, each with how many delegations wait for it; the most frequent first. */
export function gateCounts({ townships }: Pick<County, 'townships'>): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { cells } of townships) {
    for (const { standing, missing } of Object.values(cells)) {
      // A recalled power lacks nothing: it is over.
      if (standing === 'recalled') continue;
      for (const code of missing) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}
