import { applicationsIn } from './county/applications.ts';
import type { County } from './county/open-county.ts';
import { type PreparedCases, prepareCases } from './county/prepare-cases.ts';
import { startSessions } from './county/staff.ts';
import type { LoadRequest } from './load/load-request.ts';
import { decidePosts, limited, readRequests, submitPosts } from './load/requests.ts';
import type { Options } from './options.ts';
import { readings } from './readings.ts';
import { captureDecide, captureRead, captureSubmit } from './sql/capture.ts';
import type { Script } from './sql/script.ts';

/** One request of the product under load, and the SQL that one such request sent. */
export interface Workload {
  readonly title: string;
  /** What part of the floor's rate it shall reach (design §8); null where nothing is set. */
  readonly target: number | null;
  /** The act's own transaction, or the whole of a reading. */
  readonly script: Script;
  /** With the look-ups of session and staff, where they are asked before the act. */
  readonly wholeRequest: Script | null;
  /** The request whose SQL was logged; it goes to the floor. */
  readonly logged: LoadRequest;
  /** Rows that each answer must leave in the ledger: work that is not done is no work. */
  readonly rowsAnAnswer: 0 | 1;
  /** The requests to the server in one stretch of load: warm-up, then the rounds. */
  readonly requests: () => () => LoadRequest | null;
}

// Six hundred requests a minute each.
const SESSIONS = 120;
/** Cases that floor and pgbench decide again and again; the server needs a new one for each decision. */
const REPEATED_CASES = 300;

/** Signs people in, walks cases up to a decision and logs the SQL of one submission and of one decision. */
export async function actWorkloads(
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
  const submitSql = await captureSubmit(ctx, submit);
  const decideSql = await captureDecide(ctx, decide, repeated);
  return [
    {
      title: 'Submit',
      target: 0.5,
      script: submitSql.act,
      wholeRequest: submitSql.request,
      logged: submit,
      rowsAnAnswer: 1,
      requests: () => submits,
    },
    {
      title: 'Decide',
      target: null,
      script: decideSql.act,
      wholeRequest: decideSql.request,
      logged: decide,
      rowsAnAnswer: 1,
      requests: () => limited(decides, Math.floor(undecided.ids.length / (options.rounds + 1))),
    },
  ];
}

/** What is read: lists, searches and one case by staff, guide and search by the public. */
export async function readWorkloads({ ctx }: County): Promise<Workload[]> {
  const workloads: Workload[] = [];
  for (const { title, path, loginNames } of await readings(ctx)) {
    const sessions = loginNames.length > 0 ? await startSessions(ctx, loginNames, SESSIONS) : [];
    const next = readRequests(path, sessions);
    const logged = next();
    workloads.push({
      title,
      target: null,
      script: await captureRead(ctx, `read-${workloads.length}`, logged),
      wholeRequest: null,
      logged,
      rowsAnAnswer: 0,
      requests: () => next,
    });
  }
  return workloads;
}
