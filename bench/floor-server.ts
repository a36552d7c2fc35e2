import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { compileScript } from './sql/compile-script.ts';
import type { Script } from './sql/script.ts';
import type { LoggedStatement } from './sql/statement-log.ts';

/**
 * The bare floor of design §8: node:http and pg, nothing else. POST /NAME sends the statements of that script in order and
 * answers 201 when all of them went through. Told: database, a file with the scripts, size of the pool.
 */
const [databaseUrl, scriptFile = '', poolSize] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: databaseUrl, max: Number(poolSize) });
const scripts = JSON.parse(await readFile(scriptFile, 'utf8')) as Script[];
const makers = new Map(scripts.map((script) => [`/${script.name}`, compileScript(script)]));

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
    const make = makers.get(request.url ?? '');
    if (!make) throw new Error(`There is no script ${request.url}.`);
    await send(make());
    response.writeHead(201, { 'content-type': 'application/json' }).end('{"done":true}');
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
}

async function send(statements: readonly LoggedStatement[]): Promise<void> {
  const client = await pool.connect();
  try {
    for (const { text, name, values } of statements) await client.query({ text, name, values: [...values] });
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}
