import { parseArgs } from 'node:util';
import pg from 'pg';
import { startSessions } from '../county/staff.ts';
import { openFilled } from '../fill/open-filled.ts';
import { keptAt } from '../growth/kept-at.ts';
import { readRequests } from '../load/requests.ts';
import { positive, serverUrl } from '../options.ts';
import { readings } from '../readings.ts';
import { writeSection } from '../report/write-section.ts';
import { captureRead } from '../sql/capture.ts';
import type { LoggedStatement } from '../sql/statement-log.ts';

/**
 * `npm run bench plans`: what each reading sends about cases, run by EXPLAIN (ANALYZE, BUFFERS) on many of them; printed are
 * the lines that tell how the rows are found.
 */
export async function runPlans(args: readonly string[], say: (text: string) => void): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      cases: { type: 'string', default: '1000000' },
      streams: { type: 'string', default: '10' },
      kept: { type: 'string' },
      whole: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  });
  const filled = await openFilled({
    serverUrl: serverUrl(),
    cases: positive('cases', values.cases),
    streams: positive('streams', values.streams),
    say,
    kept: keptAt(values.kept),
  });
  const client = new pg.Client({ connectionString: filled.databaseUrl });
  await client.connect();
  const parts: string[] = [];
  try {
    for (const { title, path, loginNames } of (await readings(filled.ctx)).filter(({ grows }) => grows)) {
      const sessions = await startSessions(filled.ctx, loginNames, 1);
      const { statements } = await captureRead(filled.ctx, 'plan', readRequests(path, sessions)());
      const plans: string[] = [];
      for (const statement of statements.filter(({ text }) => /from "?service_case/u.test(text))) {
        plans.push(...(await planOf(client, statement, values.whole)));
      }
      parts.push(`**${title}**\n\n\`\`\`\n${plans.join('\n')}\n\`\`\`\n`);
      say(parts.at(-1) ?? '');
    }
  } finally {
    await client.end();
    await filled.close();
  }
  if (values.write) await writeSection('Plans', parts.join('\n'));
}

const TELLING = /Scan|Cond:|Sort Key|Sort Method|Rows Removed|^Execution Time|^Buffers|^ {2}Buffers/u;

async function planOf(
  client: pg.Client,
  { text, values }: LoggedStatement,
  whole: boolean,
): Promise<string[]> {
  // Twice: what counts is the database at work, not the first look at the disk.
  await client.query(`explain (analyze, buffers, costs off) ${text}`, [...values]);
  const { rows } = await client.query<{ 'QUERY PLAN': string }>(
    `explain (analyze, buffers, costs off, summary on) ${text}`,
    [...values],
  );
  const lines = rows.map((row) => row['QUERY PLAN']);
  return (whole ? lines : lines.filter((line) => TELLING.test(line))).map((line) => line.slice(0, 180));
}
