// Stands for the national and provincial systems in which some items are decided: a program of its own that shares
// nothing with the server but the interface. It decides every application after DECIDES_AFTER_SECONDS (20), and refuses
// the one whose applicant's name ends in 拒. State is kept in STATE_DIR, so that a restart forgets nothing.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';

interface Application {
  readonly caseNumber: string;
  readonly item: string;
  readonly applicantName: string;
  readonly reference: string;
  /** Milliseconds of this program's clock. */
  readonly receivedAt: number;
}

interface Result {
  readonly caseNumber: string;
  readonly number: string;
  /** `YYYY-MM-DD` in Shanghai. */
  readonly date: string;
  readonly result: 'granted' | 'refused';
  readonly reason: string | null;
}

const { PORT = '0', CLOCK_START, STATE_DIR, DECIDES_AFTER_SECONDS = '20' } = process.env;
const decidesAfterMs = Number(DECIDES_AFTER_SECONDS) * 1000;
const clockAhead = CLOCK_START === undefined ? 0 : Date.parse(CLOCK_START) - Date.now();
const stateFile = STATE_DIR === undefined ? null : join(STATE_DIR, 'outside-system.json');
const applications = new Map(readState().map((each) => [each.caseNumber, each]));

const server = createServer((request, response) => {
  answer(request, response).catch(() => send(response, 500, { error: 'internal' }));
});
server.listen(Number(PORT), '127.0.0.1', () => {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : PORT;
  process.stdout.write(`outside system at http://127.0.0.1:${port}\n`);
});
const stop = () => server.close(() => process.exit(0));
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
// Started by a server: its end, even a killed one, is the end of this program.
process.on('disconnect', stop);

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://here');
  if (request.method === 'POST' && url.pathname === '/applications') {
    const application = receive(JSON.parse(await bodyOf(request)));
    return application === null
      ? send(response, 400, { error: 'caseNumber, item and applicantName are needed' })
      : send(response, 201, { reference: application.reference });
  }
  if (request.method === 'GET' && url.pathname === '/results') {
    const from = url.searchParams.get('from') ?? '';
    const to = url.searchParams.get('to') ?? '9999-12-31';
    const results = [...applications.values()].flatMap((each) => resultOf(each) ?? []);
    return send(response, 200, { results: results.filter(({ date }) => date >= from && date <= to) });
  }
  const caseNumber = /^\/results\/([^/]+)$/u.exec(url.pathname)?.[1];
  const application = caseNumber && applications.get(decodeURIComponent(caseNumber));
  if (request.method !== 'GET' || !application) return send(response, 404, { error: 'unknown' });
  const result = resultOf(application);
  send(response, 200, result === null ? { state: 'pending' } : { state: 'decided', ...result });
}

/** Registers an application once; sent again it has the same reference. Null when something is missing. */
function receive(body: Partial<Record<string, unknown>>): Application | null {
  const { caseNumber, item, applicantName } = body;
  if (!isText(caseNumber) || !isText(item) || !isText(applicantName)) return null;
  const known = applications.get(caseNumber);
  if (known !== undefined) return known;
  const reference = `SL${digitsOf(caseNumber, 10)}`;
  const application = { caseNumber, item, applicantName, reference, receivedAt: now() };
  applications.set(caseNumber, application);
  writeState();
  return application;
}

function resultOf({ caseNumber, applicantName, receivedAt }: Application): Result | null {
  const decidedAt = receivedAt + decidesAfterMs;
  if (now() < decidedAt) return null;
  const date = new Date(decidedAt + 8 * 3_600_000).toISOString().slice(0, 10);
  const number = `${date.replaceAll('-', '')}${digitsOf(caseNumber, 8)}`;
  const refused = applicantName.endsWith('拒');
  return refused
    ? { caseNumber, number, date, result: 'refused', reason: '经核查，申请不符合法定条件。' }
    : { caseNumber, number, date, result: 'granted', reason: null };
}

/** Decimal digits that belong to a case number for good. */
function digitsOf(caseNumber: string, length: number): string {
  const digest = createHash('sha256').update(caseNumber).digest('hex').slice(0, 13);
  return String(Number.parseInt(digest, 16)).padStart(length, '0').slice(-length);
}

function now(): number {
  return Date.now() + clockAhead;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}

function readState(): Application[] {
  if (stateFile === null) return [];
  try {
    return JSON.parse(readFileSync(stateFile, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function writeState(): void {
  if (stateFile === null || STATE_DIR === undefined) return;
  mkdirSync(STATE_DIR, { recursive: true });
  writeFileSync(stateFile, JSON.stringify([...applications.values()]));
}
