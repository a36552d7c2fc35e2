import { setImmediate } from 'node:timers/promises';
import type { HttpApp } from '../../platform/http/create-http.ts';

/** An answer as a browser without JavaScript reads it. */
export interface PortalAnswer {
  readonly status: number;
  readonly html: string;
  readonly headers: Readonly<Record<string, unknown>>;
  /** Path of a redirect. */
  readonly location: string | undefined;
}

export interface PostedFile {
  readonly field: string;
  readonly name: string;
  readonly content: Uint8Array;
}

type Fields = Readonly<Record<string, string | readonly string[]>>;

/** A visitor's browser: keeps its cookies, and puts the token of the page it saw last into what it posts. */
export interface Visitor {
  get(path: string): Promise<PortalAnswer>;
  /** Posts a form; `_csrf` may be given to play an old page. */
  post(path: string, fields: Fields): Promise<PortalAnswer>;
  postFiles(path: string, fields: Fields, files: readonly PostedFile[]): Promise<PortalAnswer>;
  /** Follows a redirect once. */
  follow(answer: PortalAnswer): Promise<PortalAnswer>;
  /** What a browser does whose cookies were cleared. */
  forgetCookies(): void;
  token(): string;
}

export function openVisitor(app: HttpApp): Visitor {
  const cookies = new Map<string, string>();
  let token = '';
  const send = async (request: {
    method: 'GET' | 'POST';
    url: string;
    headers?: Record<string, string>;
    payload?: string | Buffer;
  }): Promise<PortalAnswer> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { accept: 'text/html', ...(cookie === '' ? {} : { cookie }), ...request.headers };
    // Between two requests of a browser the event loop turns; without it the overload check would see none of the turns.
    await setImmediate();
    const response = await app.inject({ ...request, headers });
    for (const { name, value } of response.cookies) {
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    token = /name="_csrf" value="([^"]+)"/.exec(response.body)?.[1] ?? token;
    const location = response.headers.location;
    return {
      status: response.statusCode,
      html: response.body,
      headers: response.headers,
      location: location === undefined ? undefined : String(location),
    };
  };
  const visitor: Visitor = {
    get: (url) => send({ method: 'GET', url }),
    post: (url, fields) =>
      send({
        method: 'POST',
        url,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams(pairs({ _csrf: token, ...fields })).toString(),
      }),
    postFiles: (url, fields, files) => {
      const boundary = 'the-boundary-of-a-test';
      const payload = multipartBody(boundary, pairs({ _csrf: token, ...fields }), files);
      const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` };
      return send({ method: 'POST', url, headers, payload });
    },
    follow: ({ location }) => visitor.get((location ?? '').replace(/#.*$/, '')),
    forgetCookies: () => cookies.clear(),
    token: () => token,
  };
  return visitor;
}

function pairs(fields: Fields): [string, string][] {
  return Object.entries(fields).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map((each): [string, string] => [name, each]),
  );
}

function multipartBody(
  boundary: string,
  fields: readonly [string, string][],
  files: readonly PostedFile[],
): Buffer {
  const open = (disposition: string) => `--${boundary}\r\ncontent-disposition: form-data; ${disposition}`;
  const parts = [
    ...fields.map(([name, value]) => Buffer.from(`${open(`name="${name}"`)}\r\n\r\n${value}\r\n`)),
    ...files.flatMap(({ field, name, content }) => [
      Buffer.from(`${open(`name="${field}"; filename="${name}"`)}\r\ncontent-type: x/y\r\n\r\n`),
      Buffer.from(content),
      Buffer.from('\r\n'),
    ]),
  ];
  return Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]);
}
