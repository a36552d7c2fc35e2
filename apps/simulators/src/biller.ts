// Stands for the systems of the water, power, gas and heating companies: bills, a cashier page, a counter terminal, the
// daily statement. A program of its own that shares nothing with the server but the interface and the key BILLER_KEY, with
// which both sides sign method, path, time and body (HMAC-SM3). No money exists here. State is kept in STATE_DIR, so that a restart forgets nothing.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { billsOf, householdOf, isKind, type Kind } from './biller/accounts.ts';
import { type Charge, openBooks } from './biller/books.ts';
import { cashierPage, slipPage } from './biller/pages.ts';

const { PORT = '0', CLOCK_START, STATE_DIR, BILLER_KEY = '' } = process.env;
const clockAhead = CLOCK_START === undefined ? 0 : Date.parse(CLOCK_START) - Date.now();
const books = openBooks(STATE_DIR, () => new Date(Date.now() + clockAhead).toISOString());

/** How long account …08 thinks, and how long …10 takes to answer after it has opened the charge. */
const SLOW_MS = Number(process.env.BILLER_SLOW_MS ?? 6000);

const server = createServer((request, response) => {
  answer(request, response).catch(() => send(response, 500, { error: 'internal' }));
});
server.listen(Number(PORT), '127.0.0.1', () => {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : PORT;
  process.stdout.write(`biller at http://127.0.0.1:${port}\n`);
});
const stop = () => {
  server.close(() => process.exit(0));
  server.closeAllConnections();
};
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
// Started by a server: its end, even a killed one, is the end of this program.
process.on('disconnect', stop);

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://here');
  const body = await bodyOf(request);
  const [, place, key, part] = url.pathname.split('/').map(decodeURIComponent);
  if (place === 'cashier' || place === 'terminal') return serveCounter(request, response, place, key ?? '');
  if (!isSigned(request, body)) return send(response, 401, { error: 'signature' });
  const route = `${request.method} /${place}${key === undefined ? '' : '/:key'}${part ? `/${part}` : ''}`;
  switch (route) {
    case 'GET /bills':
      return sendBills(response, url.searchParams);
    case 'POST /charges':
      return openCharge(response, JSON.parse(body), `http://${request.headers.host}`);
    case 'GET /charges/:key': {
      const charge = books.charges.get(key ?? '');
      return charge ? send(response, 200, shown(charge)) : send(response, 404, { error: 'unknown' });
    }
    case 'POST /charges/:key/cancellation': {
      const charge = books.cancel(key ?? '');
      return charge ? send(response, 200, shown(charge)) : send(response, 404, { error: 'unknown' });
    }
    // A real company has none of these three: by them a demonstration tells its past, at the time of its own clock.
    case 'GET /sandbox':
      return send(response, 200, { sandbox: true });
    case 'POST /charges/:key/payment': {
      const known = books.charges.has(key ?? '');
      const made = { ...JSON.parse(body), at: timeOf(request) };
      return known ? send(response, 200, shown(books.pay(key ?? '', made))) : send(response, 404, {});
    }
    case 'POST /charges/:key/refund': {
      const charge = books.refund(key ?? '', timeOf(request));
      return charge ? send(response, 200, shown(charge)) : send(response, 404, { error: 'unknown' });
    }
    case 'GET /statements/:key':
      return send(response, 200, { lines: books.statement(key ?? '', url.searchParams) });
    default:
      return send(response, 404, { error: 'unknown' });
  }
}

async function sendBills(response: ServerResponse, query: URLSearchParams): Promise<void> {
  const [kind, account, county] = [
    query.get('kind') ?? '',
    query.get('account') ?? '',
    query.get('county') ?? '',
  ];
  if (account.endsWith('08')) await pause(SLOW_MS);
  if (account.endsWith('09')) return send(response, 503, { error: 'maintenance' });
  const household = isKind(kind) ? householdOf(account) : null;
  if (!isKind(kind) || household === null) return send(response, 404, { error: 'unknown' });
  const bills = billsOf(kind, county, account, books.paidOn);
  return send(response, 200, { account, ...household, bills });
}

interface Wanted {
  readonly orderNumber: string;
  readonly kind: Kind;
  readonly county: string;
  readonly account: string;
  readonly billNumber: string;
  readonly amount: number;
  readonly channel: 'cashier' | 'terminal';
  readonly returnUrl: string;
  readonly notifyUrl: string;
}

async function openCharge(response: ServerResponse, wanted: Wanted, here: string): Promise<void> {
  const known = books.charges.get(wanted.orderNumber);
  const bill = billsOf(wanted.kind, wanted.county, wanted.account, books.paidOn).find(
    ({ billNumber }) => billNumber === wanted.billNumber,
  );
  if (!known && !bill) return send(response, 409, { error: 'bill_changed' });
  const most = bill ? Math.max(bill.outstanding, bill.rule.kind === 'prepay' ? bill.rule.most : 0) : 0;
  if (!known && wanted.amount > most) return send(response, 409, { error: 'bill_changed' });
  const charge = known ?? books.open({ ...wanted, here });
  if (wanted.account.endsWith('10') && !known) await pause(SLOW_MS);
  return send(response, known ? 200 : 201, shown(charge));
}

/** The pages of the company itself: the payer's cashier on the internet, and the device at a counter. */
async function serveCounter(
  request: IncomingMessage,
  response: ServerResponse,
  place: 'cashier' | 'terminal',
  chargeNumber: string,
): Promise<void> {
  const charge = [...books.charges.values()].find((each) => each.chargeNumber === chargeNumber);
  if (!charge) return sendPage(response, 404, slipPage('没有这笔收费', null));
  if (request.method !== 'POST') {
    return sendPage(
      response,
      200,
      charge.state === 'open' ? cashierPage(place, charge) : slipPage('', charge),
    );
  }
  const paid = books.pay(charge.orderNumber);
  await notify(paid);
  if (place === 'terminal') return sendPage(response, 200, slipPage('收款成功', paid));
  response.writeHead(303, { location: paid.returnUrl }).end();
}

/** Tells the server that there is news. Nothing hangs on its arriving: the server asks by itself too. */
async function notify({ notifyUrl, orderNumber }: Charge): Promise<void> {
  const body = JSON.stringify({ orderNumber });
  const url = new URL(notifyUrl);
  const time = new Date(Date.now() + clockAhead).toISOString();
  const headers = {
    'content-type': 'application/json',
    'x-biller-time': time,
    'x-biller-signature': signature('POST', url.pathname + url.search, time, body),
  };
  await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(3000) }).catch(
    (error: unknown) => process.stderr.write(`biller: the notification did not arrive (${String(error)})\n`),
  );
}

function isSigned({ method = '', url = '', headers }: IncomingMessage, body: string): boolean {
  const [time, given] = [timeOf({ headers }), String(headers['x-biller-signature'] ?? '')];
  const expected = signature(method, url, time, body);
  return given.length === expected.length && timingSafeEqual(Buffer.from(given), Buffer.from(expected));
}

function timeOf({ headers }: Pick<IncomingMessage, 'headers'>): string {
  return String(headers['x-biller-time'] ?? '');
}

function signature(method: string, path: string, time: string, body: string): string {
  return createHmac('sm3', BILLER_KEY).update(`${method}\n${path}\n${time}\n${body}`).digest('hex');
}

/** What the server may know of a charge. */
function shown({ orderNumber, chargeNumber, state, amount, payment, cashierUrl }: Charge): object {
  return { orderNumber, chargeNumber, state, amount, payment, cashierUrl };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, status: number, value: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

function sendPage(response: ServerResponse, status: number, html: string): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(html);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
