import { parseArgs } from 'node:util';
import { type County, openCounty } from '../county/open-county.ts';
import { startSessions } from '../county/staff.ts';
import { drive } from '../load/drive.ts';
import { readRequests } from '../load/requests.ts';
import { positive, serverUrl } from '../options.ts';
import { type Reading, readings } from '../readings.ts';
import { percentile } from '../report/statistics.ts';
import { writeSection } from '../report/write-section.ts';
import { keptAt } from './kept-at.ts';

/** How much later the slow answers may come with a hundred times as many cases (design §8). */
const MOST = 1.5;
// Few, so that what is measured is the answer and not the queue before it.
const CONNECTIONS = 2;
const SESSIONS = 40;

/**
 * `npm run bench growth`: the same readings with few and with many cases, each on a database and a server of its own, in
 * turn; printed is how the 95th percentiles stand to each other.
 */
export async function runGrowth(args: readonly string[], say: (text: string) => void): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      few: { type: 'string', default: '10000' },
      many: { type: 'string', default: '1000000' },
      streams: { type: 'string', default: '1' },
      'few-kept': { type: 'string' },
      'many-kept': { type: 'string' },
      seconds: { type: 'string', default: '3' },
      rounds: { type: 'string', default: '3' },
      write: { type: 'boolean', default: false },
    },
  });
  const [few, many] = [positive('few', values.few), positive('many', values.many)];
  const open = (cases: number, kept: string | undefined) =>
    openCounty({
      serverUrl: serverUrl(),
      cases,
      streams: positive('streams', values.streams),
      say,
      kept: keptAt(kept),
    });
  const counties: County[] = [];
  try {
    counties.push(await open(few, values['few-kept']), await open(many, values['many-kept']));
    const times = { seconds: positive('seconds', values.seconds), rounds: positive('rounds', values.rounds) };
    const rows: string[] = [];
    for (const [index, sides] of (await sidesOf(counties)).entries()) {
      const row = await measured(sides, times);
      if (index === 0) for (const line of headOf(few, many)) say(line);
      say(row);
      rows.push(row);
    }
    if (values.write) await writeSection('Growth', [...headOf(few, many), ...rows].join('\n'));
  } finally {
    for (const county of counties) await county.close();
  }
}

interface Side {
  readonly county: County;
  readonly reading: Reading;
}

/** Each reading that must not grow, on both sides. */
async function sidesOf(counties: readonly County[]): Promise<Side[][]> {
  const lists = await Promise.all(
    counties.map(async (county) => (await readings(county.ctx)).filter(({ grows }) => grows)),
  );
  return (lists[0] ?? []).map((_, index) =>
    counties.flatMap((county, side) => {
      const reading = lists[side]?.[index];
      return reading ? [{ county, reading }] : [];
    }),
  );
}

async function measured(
  sides: readonly Side[],
  { seconds, rounds }: { readonly seconds: number; readonly rounds: number },
): Promise<string> {
  const drives = await Promise.all(
    sides.map(async ({ county, reading }) => {
      const sessions = await startSessions(county.ctx, reading.loginNames, SESSIONS);
      const next = readRequests(reading.path, sessions);
      return (time: number) =>
        drive({ url: county.server.url, connections: CONNECTIONS, seconds: time, next });
    }),
  );
  const latencies = drives.map((): number[] => []);
  for (const run of drives) await run(seconds / 2);
  for (let round = 0; round < rounds; round += 1) {
    for (const [side, run] of drives.entries())
      latencies[side]?.push(...(await run(seconds / rounds)).latencies);
  }
  const [low = [], high = []] = latencies;
  const ratio = percentile(high, 0.95) / percentile(low, 0.95);
  const cells = [low, high].flatMap((values) => [percentile(values, 0.5), percentile(values, 0.95)]);
  const told = `${ratio.toFixed(2)}${ratio <= MOST ? '' : ' **above**'}`;
  return `| ${sides[0]?.reading.title} | ${cells.map((cell) => cell.toFixed(2)).join(' | ')} | ${told} |`;
}

function headOf(few: number, many: number): string[] {
  const [low, high] = [few, many].map((count) => count.toLocaleString('en'));
  return [
    `${CONNECTIONS} connections, both sizes in turn; the ratio of the 95th percentiles shall be at most ${MOST}.`,
    '',
    `| reading | p50 ms, ${low} | p95 ms, ${low} | p50 ms, ${high} | p95 ms, ${high} | ratio of p95 |`,
    '|---|--:|--:|--:|--:|--:|',
  ];
}
