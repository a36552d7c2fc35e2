import type { Problem } from '@tongban/contract';

/** An answer of the server that is not the one asked for: its problem document (RFC 9457), thrown inside the client only. */
export class ApiProblem extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.problem = problem;
  }
}

interface Answer<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** The data of an answer. Throws ApiProblem for every other outcome, a broken connection included. */
export async function answerOf<T>(call: Promise<Answer<T>>): Promise<T> {
  const answer = await call.catch(() => null);
  if (answer === null) throw new ApiProblem(OFFLINE);
  if (!answer.response.ok) throw new ApiProblem(problemOf(answer.error, answer.response.status));
  return answer.data as T;
}

export function problemFrom(error: unknown): Problem {
  return error instanceof ApiProblem ? error.problem : UNEXPECTED;
}

/** From this status on it is the server that failed. */
const SERVER_FAILED = 500;

/** The number that an administrator needs; null where nothing is broken: a refusal says itself what to do next. */
export function traceIdToGive({ status, traceId }: Problem): string | null {
  return status >= SERVER_FAILED && traceId !== '' ? traceId : null;
}

const OFFLINE: Problem = {
  type: 'about:blank',
  title: '网络连接中断',
  status: 0,
  code: 'offline',
  detail: '没有连接到服务器，您填写的内容已保留。',
  next: '请检查网络后再试一次。',
  traceId: '',
};

const UNEXPECTED: Problem = {
  type: 'about:blank',
  title: '页面出现错误',
  status: 0,
  code: 'unexpected',
  detail: '页面没有正常工作，您填写的内容已保留。',
  next: '请刷新页面；仍有问题的，请联系系统管理员。',
  traceId: '',
};

function problemOf(error: unknown, status: number): Problem {
  if (typeof error === 'object' && error !== null && 'code' in error) return error as Problem;
  return {
    ...UNEXPECTED,
    title: '服务暂时不可用',
    status,
    code: 'unavailable',
    detail: `服务器没有给出可以识别的答复（${status}），您填写的内容已保留。`,
    next: '请稍后再试一次。',
  };
}
