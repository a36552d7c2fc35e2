import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the company says of one order instead of what it should. */
export type Waywardness = Record<string, unknown> | 'garbage';

/** A company whose system answers as a test tells it to: each account has one bill of 68.40 yuan. */
export interface WaywardBiller {
  readonly env: { readonly TONGBAN_BILLER_URL: string; readonly TONGBAN_BILLER_KEY: string };
  /** Methods and paths that were asked for. */
  readonly asked: string[];
  /** What is said of an order from now on, over the open charge that it has by itself. */
  say(orderNumber: string, what: Waywardness): void;
  /** What happens elsewhere while the next charge is being opened. */
  whileOpening(act: (orderNumber: string) => Promise<void>): void;
  /** The lines of every day's statement. */
  state(lines: readonly { orderNumber: string; reference: string; amount: number }[]): void;
  close(): Promise<void>;
}

export async function startWaywardBiller(): Promise<WaywardBiller> {
  const said = new Map<string, Waywardness>();
  const asked: string[] = [];
  let lines: readonly object[] = [];
  let meanwhile: ((orderNumber: string) => Promise<void>) | null = null;
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://here');
    const body = await bodyOf(request);
    asked.push(`${request.method} ${pathname}`);
    const [, place, key = ''] = pathname.split('/').map(decodeURIComponent);
    const orderNumber = key || String(body.orderNumber);
    if (place === 'charges' && key === '' && meanwhile !== null) {
      const act = meanwhile;
      meanwhile = null;
      await act(orderNumber);
    }
    const answer =
      place === 'bills'
        ? billsOf(searchParams.get('account') ?? '')
        : place === 'statements'
          ? { lines }
          : chargeOf(orderNumber, said.get(orderNumber));
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    env: { TONGBAN_BILLER_URL: `http://127.0.0.1:${port}`, TONGBAN_BILLER_KEY: 'a key for tests' },
    asked,
    say: (orderNumber, what) => void said.set(orderNumber, what),
    whileOpening: (act) => {
      meanwhile = act;
    },
    state: (stated) => {
      lines = stated;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function billsOf(account: string) {
  const bill = { billNumber: `bill-${account}`, period: '2026-02', outstanding: 6840, lateFee: 0 };
  return { account, name: '王建国', address: '示例小区1号楼', bills: [{ ...bill, rule: { kind: 'full' } }] };
}

function chargeOf(orderNumber: string, what: Waywardness = {}) {
  if (what === 'garbage') return { sorry: '系统繁忙' };
  const charge = { orderNumber, chargeNumber: `C-${orderNumber}`, state: 'open', amount: 6840 };
  return { ...charge, cashierUrl: 'http://127.0.0.1:9/cashier', payment: null, ...what };
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? {} : JSON.parse(text);
}
