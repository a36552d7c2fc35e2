import { parseArgs } from 'node:util';
import { openDemoCounty } from '../../apps/server/src/features/cases/testing/demo-county.ts';
import type { Engine } from '../../apps/server/src/platform/db/database.ts';
import { positive } from '../options.ts';
import { percentile } from '../report/statistics.ts';
import { writeSection } from '../report/write-section.ts';
import { fillCity } from './fill-city.ts';

/** How long the server may take for the whole city (issue of governance, "Done when"). */
const MOST_MS = 1000;

interface Measured {
  readonly engine: Engine;
  readonly townships: number;
  readonly live: number;
  readonly bytes: number;
  /** Of the process, a reading: what does not depend on who else uses the machine. */
  readonly cpu: number;
  readonly p50: number;
  readonly p95: number;
}

/**
 * `npm run bench matrix`: server time of the matrix with all townships of the city and all items live, the most it can hold, on
 * both engines. Every cell is computed at each reading.
 */
export async function runMatrix(args: readonly string[], say: (text: string) => void): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { requests: { type: 'string', default: '20' }, write: { type: 'boolean', default: false } },
  });
  const requests = positive('requests', values.requests);
  const measured = [await measure('postgres', requests), await measure('embedded', requests)];
  const table = tableOf(measured, requests);
  say(table);
  if (values.write) await writeSection('Matrix of the whole city', table);
}

async function measure(engine: Engine, requests: number): Promise<Measured> {
  const county = await openDemoCounty({ engine });
  try {
    const townships = await fillCity(county);
    const headers = { ...(await county.loginAs('city')) };
    const read = () => county.app.inject({ url: '/api/v1/registers/matrix', headers });
    const first = await read();
    if (first.statusCode !== 200) throw new Error(`The matrix was refused: ${first.body}`);
    const times: number[] = [];
    const before = process.cpuUsage();
    for (let each = 0; each < requests; each += 1) {
      const began = performance.now();
      await read();
      times.push(performance.now() - began);
    }
    const { user, system } = process.cpuUsage(before);
    const cpu = (user + system) / 1000 / requests;
    const live = first.json().counts.live ?? 0;
    const bytes = first.rawPayload.length;
    const [p50, p95] = [percentile(times, 0.5), percentile(times, 0.95)];
    return { engine, townships, live, bytes, cpu, p50, p95 };
  } finally {
    await county.close();
  }
}

function tableOf(measured: readonly Measured[], requests: number): string {
  return [
    `The reading behind the page 赋权总览 for the city's administrator, ${requests} times in turn, with every township and item live; at most ${MOST_MS} ms are allowed.`,
    '',
    '| engine | townships | live powers | answer, KB | processor ms | p50 ms | p95 ms |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...measured.map(
      ({ engine, townships, live, bytes, cpu, p50, p95 }) =>
        `| ${engine} | ${townships} | ${live} | ${Math.round(bytes / 1024)} | ${cpu.toFixed(0)} | ${p50.toFixed(0)} | ${p95.toFixed(0)} |`,
    ),
  ].join('\n');
}
