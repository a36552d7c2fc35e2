import { createApp } from '../../apps/server/src/app.ts';
import type { AppContext } from '../../apps/server/src/app-context.ts';
import type { Ids } from '../../apps/server/src/platform/ids.ts';
import type { PreparedCases } from '../county/prepare-cases.ts';
import type { LoadRequest } from '../load/load-request.ts';
import { type Answer, type Fresh, type Script, scriptOf } from './script.ts';
import { type LoggedStatement, logStatements } from './statement-log.ts';

/** The SQL of one request, once with the look-up of session and staff, once the act's own transaction alone. */
export interface Captured {
  readonly request: Script;
  readonly act: Script;
}

/** Sends one submission to the app in this process and keeps what it sent to the database. */
export async function captureSubmit(ctx: AppContext, request: LoadRequest): Promise<Captured> {
  const { log, ids, answer } = await sendOnce(ctx, request);
  const number = String((JSON.parse(answer.body) as { number: unknown }).number);
  // 371721-2026-000123-5: sequence and check character change.
  const [county = '', year = ''] = number.split('-');
  const fresh: [string, Fresh][] = [
    [number, { kind: 'number', before: `${county}-${year}-`, after: '-0' }],
    ...ids.map((id): [string, Fresh] => [id, { kind: 'uuid' }]),
  ];
  return scriptsOf('submit', log, new Map(fresh), answer);
}

/** The same for a decision on the first of the prepared cases; sent again, it goes to any of them. */
export async function captureDecide(
  ctx: AppContext,
  request: LoadRequest,
  { ids: cases, step }: PreparedCases,
): Promise<Captured> {
  const { log, ids, answer } = await sendOnce(ctx, request);
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
  return scriptsOf('decide', log, new Map(fresh), answer);
}

/** What one reading sent: the whole of it, since reading is all it does. Sent again, it reads the same. */
export async function captureRead(ctx: AppContext, name: string, request: LoadRequest): Promise<Script> {
  const { log, answer } = await sendOnce(ctx, request);
  return scriptOf(name, log, new Map(), answer);
}

async function sendOnce(ctx: AppContext, request: LoadRequest) {
  const recorded = recordingIds(ctx.ids);
  const app = await createApp({ ...ctx, ids: recorded.ids });
  await app.ready();
  const { method, path, headers, body } = request;
  const send = () => app.inject({ method, url: path, headers, ...(body === null ? {} : { payload: body }) });
  let answered: Awaited<ReturnType<typeof send>> | undefined;
  const log = await logStatements(async () => {
    answered = await send();
  });
  await app.close();
  if (answered?.statusCode !== request.expects) {
    throw new Error(`The request whose SQL is logged was refused: ${path} ${answered?.body}`);
  }
  const answer: Answer = {
    status: answered.statusCode,
    headers: { 'content-type': String(answered.headers['content-type']) },
    body: answered.body,
  };
  return { log, answer, ids: [...recorded.made, request.headers['idempotency-key'] ?? ''] };
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
  answer: Answer,
): Captured {
  const lastBegin = log.findLastIndex(({ text }) => text === 'begin');
  if (lastBegin < 0 || log.at(-1)?.text !== 'commit') {
    throw new Error(`${name}: the log does not end with one whole transaction.`);
  }
  return {
    request: scriptOf(`${name}-request`, log, fresh, answer),
    act: scriptOf(name, log.slice(lastBegin), fresh, answer),
  };
}
