import { createApp } from '../../apps/server/src/app.ts';
import type { AppContext } from '../../apps/server/src/app-context.ts';
import type { Ids } from '../../apps/server/src/platform/ids.ts';
import type { PreparedCases } from '../county/prepare-cases.ts';
import type { Post } from '../load/post.ts';
import { type Fresh, type Script, scriptOf } from './script.ts';
import { type LoggedStatement, logStatements } from './statement-log.ts';

/** The SQL of one request, once with the look-up of session and staff, once the act's own transaction alone. */
export interface Captured {
  readonly request: Script;
  readonly act: Script;
}

/** Sends one submission to the app in this process and keeps what it sent to the database. */
export async function captureSubmit(ctx: AppContext, post: Post): Promise<Captured> {
  const { log, ids, answer } = await sendOnce(ctx, post);
  const number = String(answer.number);
  // 371721-2026-000123-5: sequence and check character change.
  const [county = '', year = ''] = number.split('-');
  const fresh: [string, Fresh][] = [
    [number, { kind: 'number', before: `${county}-${year}-`, after: '-0' }],
    ...ids.map((id): [string, Fresh] => [id, { kind: 'uuid' }]),
  ];
  return scriptsOf('submit', log, new Map(fresh));
}

/** The same for a decision on the first of the prepared cases; sent again, it goes to any of them. */
export async function captureDecide(
  ctx: AppContext,
  post: Post,
  { ids: cases, step }: PreparedCases,
): Promise<Captured> {
  const { log, ids } = await sendOnce(ctx, post);
  const [caseId = ''] = cases;
  const prepared = {
    kind: 'prepared',
    prefix: caseId.slice(0, -12),
    first: Number(caseId.slice(-12)),
    step,
    count: cases.length,
  } as const;
  const fresh: [string, Fresh][] = [
    [caseId, prepared],
    ...ids.map((id): [string, Fresh] => [id, { kind: 'uuid' }]),
  ];
  return scriptsOf('decide', log, new Map(fresh));
}

async function sendOnce(ctx: AppContext, post: Post) {
  const recorded = recordingIds(ctx.ids);
  const app = await createApp({ ...ctx, ids: recorded.ids });
  await app.ready();
  let answer: { statusCode: number; body: string } | undefined;
  const log = await logStatements(async () => {
    answer = await app.inject({ method: 'POST', url: post.path, headers: post.headers, payload: post.body });
  });
  await app.close();
  if (answer?.statusCode !== post.expects) {
    throw new Error(`The request whose SQL is logged was refused: ${answer?.body}`);
  }
  const ids = [...recorded.made, post.headers['idempotency-key'] ?? ''];
  return { log, ids, answer: JSON.parse(answer.body) as Record<string, unknown> };
}

function recordingIds(ids: Ids): { readonly ids: Ids; readonly made: string[] } {
  const made: string[] = [];
  const uuid = () => {
    const id = ids.uuid();
    made.push(id);
    return id;
  };
  return { ids: { ...ids, uuid }, made };
}

function scriptsOf(
  name: string,
  log: readonly LoggedStatement[],
  fresh: ReadonlyMap<string, Fresh>,
): Captured {
  const lastBegin = log.findLastIndex(({ text }) => text === 'begin');
  if (lastBegin < 0 || log.at(-1)?.text !== 'commit') {
    throw new Error(`${name}: the log does not end with one whole transaction.`);
  }
  return {
    request: scriptOf(`${name}-request`, log, fresh),
    act: scriptOf(name, log.slice(lastBegin), fresh),
  };
}
