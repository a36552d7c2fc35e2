import { applicationsIn } from './county/applications.ts';
import type { County } from './county/open-county.ts';
import { type PreparedCases, prepareCases } from './county/prepare-cases.ts';
import { startSessions } from './county/staff.ts';
import { drive } from './load/drive.ts';
import { runPgbench } from './load/pgbench.ts';
import type { Post } from './load/post.ts';
import { decidePosts, floorPost, limited, submitPosts } from './load/posts.ts';
import { type Contender, type Measured, measureInRounds } from './load/rounds.ts';
import type { Options } from './options.ts';
import { FLOOR, PGBENCH, REQUEST_FLOOR, SERVER } from './report/ratios.ts';
import { type Captured, captureDecide, captureSubmit } from './sql/capture.ts';
import { pgbenchScript } from './sql/pgbench-script.ts';

/** One act of the product under load, and the SQL that one such request sent. */
export interface Workload {
  readonly title: string;
  /** What part of the floor's rate it shall reach (design §8); null where nothing is set. */
  readonly target: number | null;
  readonly sql: Captured;
  /** The request whose SQL was logged; its body goes to the floor. */
  readonly logged: Post;
  /** The requests to the server in one stretch of load: warm-up, then the rounds. */
  readonly posts: () => () => Post | null;
}

// Six hundred requests a minute each.
const SESSIONS = 120;
/** Cases that floor and pgbench decide again and again; the server needs a new one for each decision. */
const REPEATED_CASES = 300;

/** Signs people in, walks cases up to a decision and logs the SQL of one submission and of one decision. */
export async function prepareWorkloads(
  { ctx }: County,
  options: Options,
  say: (text: string) => void,
): Promise<Workload[]> {
  const count = REPEATED_CASES + options.decisions;
  say(`Walking ${count} cases up to a decision …`);
  const cases = await prepareCases(ctx, count);
  const repeated: PreparedCases = { ...cases, ids: cases.ids.slice(0, REPEATED_CASES) };
  const undecided: PreparedCases = { ...cases, ids: cases.ids.slice(REPEATED_CASES) };

  // After the walk: a session unused for a minute is written at its next use, which no other request does.
  const clerks = await startSessions(ctx, ['window1', 'window1b'], SESSIONS);
  const approvers = await startSessions(ctx, ['approver1'], SESSIONS);

  const submits = submitPosts(clerks, applicationsIn(ctx));
  const submit = submits();
  const decides = decidePosts(approvers, undecided);
  const decide = decidePosts(approvers, repeated)();
  if (decide === null) throw new Error('No case waits for a decision.');
  await ctx.accessLog.flush();
  return [
    {
      title: 'Submit',
      target: 0.5,
      sql: await captureSubmit(ctx, submit),
      logged: submit,
      posts: () => submits,
    },
    {
      title: 'Decide',
      target: null,
      sql: await captureDecide(ctx, decide, repeated),
      logged: decide,
      posts: () => limited(decides, Math.floor(undecided.ids.length / (options.rounds + 1))),
    },
  ];
}

/** Server, floor and pgbench in turn under the same load. */
export function measureWorkload(
  { ctx, databaseUrl, server }: County,
  { sql: logged, logged: post, posts }: Workload,
  options: Options & { readonly floorUrl: string; readonly pgbench: string | null },
): Promise<Measured[]> {
  const { connections, floorUrl, pgbench } = options;
  const floor = (name: string, scriptName: string): Contender => ({
    name,
    run: (seconds) => drive({ url: floorUrl, connections, seconds, next: floorPost(scriptName, post) }),
  });
  const contenders: Contender[] = [
    { name: SERVER, run: (seconds) => drive({ url: server.url, connections, seconds, next: posts() }) },
    floor(FLOOR, logged.act.name),
    floor(REQUEST_FLOOR, logged.request.name),
  ];
  if (pgbench !== null) {
    const script = pgbenchScript(logged.act);
    contenders.push({
      name: PGBENCH,
      run: (seconds) => runPgbench({ program: pgbench, databaseUrl, script, connections, seconds }),
    });
  }
  return measureInRounds(contenders, options, () => ledgerRows(ctx));
}

async function ledgerRows({ database }: County['ctx']): Promise<number> {
  const { rows } = await database.executeSql('select count(*) as n from ledger');
  return Number(rows[0]?.n);
}
