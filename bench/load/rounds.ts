import type { Stretch } from './drive.ts';

/** A program under the same load as the others: the server, the floor, pgbench. */
export interface Contender {
  readonly name: string;
  run(seconds: number): Promise<Stretch>;
}

/** What all rounds of one program gave. */
export interface Measured {
  readonly name: string;
  /** Answers a second of each round, in the order in which they were run. */
  readonly rates: readonly number[];
  readonly latencies: readonly number[];
}

/**
 * Runs the programs in turn, round by round, so that a machine that slows down slows all of them; each warms up first.
 * Every answer must have left at least one row in the ledger: work that is not done is no work.
 */
export async function measureInRounds(
  contenders: readonly Contender[],
  times: { readonly warmUpSeconds: number; readonly seconds: number; readonly rounds: number },
  countRows: () => Promise<number>,
): Promise<Measured[]> {
  const measured = contenders.map(({ name }) => ({ name, rates: [] as number[], latencies: [] as number[] }));
  const stretchOf = async ({ name, run }: Contender, seconds: number) => {
    const before = await countRows();
    const stretch = await run(seconds);
    const grown = (await countRows()) - before;
    if (stretch.answered === 0 || grown < stretch.answered) {
      throw new Error(`${name} answered ${stretch.answered} times and left ${grown} rows.`);
    }
    return stretch;
  };
  for (const contender of contenders) await stretchOf(contender, times.warmUpSeconds);
  for (let round = 0; round < times.rounds; round += 1) {
    for (const [index, contender] of contenders.entries()) {
      const { answered, seconds, latencies } = await stretchOf(contender, times.seconds / times.rounds);
      measured[index]?.rates.push(answered / seconds);
      measured[index]?.latencies.push(...latencies);
    }
  }
  return measured;
}
