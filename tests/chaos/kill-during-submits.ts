import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { DEMO_PASSWORD } from '../../apps/server/src/features/demo/index.ts';
import { sampleApplication } from '../../apps/server/src/features/demo/sample-applications.ts';
import { runProgram, startServerProcess } from '../support/server-process.ts';
import { logInOverHttp, type StaffClient } from '../support/staff-client.ts';
import { temporaryPostgres } from '../support/temporary-postgres.ts';

/**
 * `npm run chaos`: kill -9 while clerks submit, start again, go on; then every acknowledged case must be there under its
 * number, no post may have made two cases, and `tongban verify` must find nothing (design §8). Both engines; PostgreSQL
 * where TEST_DATABASE_URL names a server.
 */
const { values } = parseArgs({ options: { kills: { type: 'string', default: '10' } } });
const KILLS = Number(values.kills);
const CLERKS = ['window1', 'window1b', 'hall'] as const;
/** The place that each clerk receives at: 庄寨镇 or the county hall. */
const COUNTY = 'county-03';
const TOWNSHIP = 'township-035';

interface Posted {
  /** A key counts for the account that used it. */
  readonly clerk: StaffClient;
  readonly key: string;
  readonly body: unknown;
  caseId: string | null;
}

await run('embedded', {});
if (process.env.TEST_DATABASE_URL) {
  const database = await temporaryPostgres(process.env.TEST_DATABASE_URL);
  await run('postgres', { DATABASE_URL: database.url });
  await database.drop();
}

async function run(engine: string, environment: Readonly<Record<string, string>>): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'tongban-chaos-'));
  const env = { ...environment, DATA_DIR: directory, TONGBAN_DEMO: '1', LOG_LEVEL: 'fatal' };
  let server = await startServerProcess(env);
  const clerks = await Promise.all(
    CLERKS.map((account) => logInOverHttp(() => server.url, { account, password: DEMO_PASSWORD })),
  );
  const posts: Posted[] = [];
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const life = new AbortController();
    const working = clerks.map((clerk, index) => submitUntil(life.signal, clerk, index, posts));
    await pause(200 + Math.random() * 800);
    await server.stop('SIGKILL');
    life.abort();
    await Promise.all(working);
    server = await startServerProcess(env);
  }
  const acknowledged = posts.filter((post) => post.caseId !== null).length;
  const lost = await repost(posts);
  await server.stop();
  const verified = await runProgram(['verify'], env);
  await rm(directory, { recursive: true, force: true });

  print(
    `${engine}: ${KILLS} kills, ${posts.length} posts, ${acknowledged} cases acknowledged, ${lost} lost or doubled`,
  );
  print(`${engine}: verify: ${verified.output.trim().split('\n').at(-1)}`);
  if (lost > 0 || verified.code !== 0 || acknowledged < KILLS) {
    print(verified.output);
    process.exitCode = 1;
  }
}

/** Posts application after application until the server is killed; what was not answered stays without a case. */
async function submitUntil(
  life: AbortSignal,
  clerk: StaffClient,
  index: number,
  posts: Posted[],
): Promise<void> {
  while (!life.aborted) {
    const post: Posted = { clerk, key: crypto.randomUUID(), body: bodyOf(index, posts.length), caseId: null };
    posts.push(post);
    const answer = await clerk.post('/cases', post.body, post.key).catch(() => null);
    if (answer === null) return;
    if (answer.status === 201) post.caseId = String(answer.body.caseId);
    else if (answer.status !== 429)
      throw new Error(`A submission was refused: ${JSON.stringify(answer.body)}`);
  }
}

/** Sends every post once more with its key: an acknowledged one must answer with the same case, and be readable. */
async function repost(posts: readonly Posted[]): Promise<number> {
  let wrong = 0;
  for (const post of posts) {
    const { clerk } = post;
    const answer = await patiently(() => clerk.post('/cases', post.body, post.key));
    const caseId = String(answer.body.caseId);
    const same = answer.status === 201 && (post.caseId === null || post.caseId === caseId);
    const read = same ? await patiently(() => clerk.get(`/cases/${caseId}`)) : answer;
    if (!same || read.status !== 200 || read.body.number !== answer.body.number) wrong += 1;
    post.caseId ??= caseId;
  }
  if (new Set(posts.map((post) => post.caseId)).size !== posts.length) wrong += 1;
  return wrong;
}

/** Waits where the limit of requests a minute says so. */
async function patiently(ask: () => ReturnType<StaffClient['get']>): ReturnType<StaffClient['get']> {
  for (;;) {
    const answer = await ask();
    if (answer.status !== 429) return answer;
    await pause(2000);
  }
}

function bodyOf(clerk: number, n: number): unknown {
  const isHall = CLERKS[clerk] === 'hall';
  const townshipId = isHall ? null : TOWNSHIP;
  return {
    ...sampleApplication('eatery', n, '庄寨镇'),
    itemId: 'small-workshop-eatery-registration',
    countyId: COUNTY,
    townshipId,
    channel: isHall ? 'county_hall' : 'township_centre',
    townships: [TOWNSHIP],
    materials: [],
    conditions: [],
  };
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
