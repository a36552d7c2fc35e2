import { Agent, request } from 'node:http';
import type { LoadRequest } from './load-request.ts';

/** What one stretch of load gave. */
export interface Stretch {
  readonly answered: number;
  readonly seconds: number;
  /** Of each answer, in milliseconds. */
  readonly latencies: readonly number[];
}

interface Load {
  readonly url: string;
  readonly connections: number;
  readonly seconds: number;
  /** The next request, or null when there are no more. */
  readonly next: () => LoadRequest | null;
}

/**
 * Keeps every connection busy with one request after another until the time is over or `next` has no more. Throws at the
 * first answer with another status than expected: a refusal is quick, and would pass for speed.
 */
export async function drive({ url, connections, seconds, next }: Load): Promise<Stretch> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const latencies: number[] = [];
  const begin = performance.now();
  const end = begin + seconds * 1000;
  const work = async () => {
    while (performance.now() < end) {
      const load = next();
      if (load === null) return;
      const sent = performance.now();
      await send(agent, url, load);
      latencies.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  agent.destroy();
  return { answered: latencies.length, seconds: (performance.now() - begin) / 1000, latencies };
}

function send(
  agent: Agent,
  url: string,
  { method, path, headers, body, expects }: LoadRequest,
): Promise<void> {
  const length = body === null ? {} : { 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const sent = request(`${url}${path}`, { agent, method, headers: { ...headers, ...length } }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => {
        text += part;
      });
      answer.on('end', () => {
        if (answer.statusCode === expects) resolve();
        else reject(new Error(`${method} ${path} was answered ${answer.statusCode}: ${text}`));
      });
    });
    sent.on('error', reject);
    sent.end(body ?? undefined);
  });
}
