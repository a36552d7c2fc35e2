import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { compileScript } from './sql/compile-script.ts';
import type { Answer, Script } from './sql/script.ts';
import type { LoggedStatement } from './sql/statement-log.ts';

/**
 * The bare floor of design §8: node:http and pg, nothing else. A request for /NAME sends the statements of that script in
 * order and answers as the server did, with the very bytes; /prepared/NAME sends them by name. Told: database, a file with the scripts, size of the pool.
 */
const [databaseUrl, scriptFile = '', poolSize] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: databaseUrl, max: Number(poolSize) });
const scripts = JSON.parse(await readFile(scriptFile, 'utf8')) as Script[];
interface Floor {
  readonly make: () => LoggedStatement[];
  readonly answer: Answer;
  readonly prepared: boolean;
}

const makers = new Map<string, Floor>();
for (const script of scripts) {
  const floor = { make: compileScript(script), answer: script.answer };
  makers.set(`/${script.name}`, { ...floor, prepared: false });
  makers.set(`/prepared/${script.name}`, { ...floor, prepared: true });
}

const server = createServer((request, response) => void answer(request, response));
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
});
process.on('SIGTERM', () => {
  server.close(() => void pool.end());
  server.closeAllConnections();
});

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    for await (const _part of request);
    const found = makers.get(request.url ?? '');
    if (!found) throw new Error(`There is no script ${request.url}.`);
    const statements = found.make();
    if (statements.length > 0) await send(statements, found.prepared);
    response.writeHead(found.answer.status, found.answer.headers).end(found.answer.body);
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
}

async function send(statements: readonly LoggedStatement[], prepared: boolean): Promise<void> {
  const client = await pool.connect();
  try {
    for (const { text, values } of statements) {
      await client.query({ text, values: [...values], ...(prepared ? nameOf(text) : {}) });
    }
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

/** As the server does it: what acts on rows has a name, what is to be planned each time has none. */
function nameOf(text: string): { readonly name?: string } {
  const named = /^(?:select|insert|update|delete|with) /u.test(text) && !text.endsWith('*/');
  return named ? { name: createHash('sha1').update(text).digest('hex') } : {};
}
