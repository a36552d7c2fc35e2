const USER_AGENT = 'tongban-tests';

/** What a member of staff's browser does, over HTTP. */
export interface StaffClient {
  get(path: string): Promise<Answer>;
  post(path: string, body: unknown, idempotencyKey?: string): Promise<Answer>;
}

export interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

interface Login {
  readonly account: string;
  readonly password: string;
  readonly oneTimeCode?: string;
}

/** Logs in at `address` (looked up at each call, since a restarted server has another port). Throws when refused. */
export async function logInOverHttp(address: () => string, login: Login): Promise<StaffClient> {
  const response = await fetch(`${address()}/api/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'user-agent': USER_AGENT },
    body: JSON.stringify(login),
  });
  const session = (await response.json()) as { csrfToken?: string };
  if (response.status !== 201 || session.csrfToken === undefined) {
    throw new Error(`${login.account} could not log in: ${JSON.stringify(session)}`);
  }
  const cookie = (response.headers.get('set-cookie') ?? '').split(';', 1)[0] ?? '';
  const headers = {
    cookie,
    'user-agent': USER_AGENT,
    'x-csrf-token': session.csrfToken,
    'content-type': 'application/json',
  };
  const send = async (path: string, init: RequestInit): Promise<Answer> => {
    const answer = await fetch(`${address()}/api/v1${path}`, init);
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };
  return {
    get: (path) => send(path, { headers }),
    post: (path, body, key) =>
      send(path, {
        method: 'POST',
        headers: key === undefined ? headers : { ...headers, 'idempotency-key': key },
        body: JSON.stringify(body),
      }),
  };
}
