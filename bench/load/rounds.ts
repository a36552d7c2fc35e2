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
 * `checked` may look at what each stretch left behind.
 */
export async function measureInRounds(
  contenders: readonly Contender[],
  times: { readonly warmUpSeconds: number; readonly seconds: number; readonly rounds: number },
  checked: (work: () => Promise<Stretch>) => Promise<Stretch>,
): Promise<Measured[]> {
  const measured = contenders.map(({ name }) => ({ name, rates: [] as number[], latencies: [] as number[] }));
  const stretchOf = ({ run }: Contender, seconds: number) => checked(() => run(seconds));
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
