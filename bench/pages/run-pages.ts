import { parseArgs } from 'node:util';
import { type PortalPage, portalPages } from '../../apps/server/src/portal/portal-pages.ts';
import { openCounty } from '../county/open-county.ts';
import { drive } from '../load/drive.ts';
import { readRequests } from '../load/requests.ts';
import { positive, serverUrl } from '../options.ts';
import { percentile } from '../report/statistics.ts';
import { writeSection } from '../report/write-section.ts';
import { firstView } from './first-view.ts';

/** What a page may weigh at the first view, and how long the server may think about it (design §8). */
const MOST_BYTES = 60 * 1024;
const MOST_MS = 5;

interface MeasuredPage {
  readonly page: PortalPage;
  readonly html: number;
  readonly bytes: number;
  readonly p50: number;
  readonly p95: number;
}

/** `npm run bench pages`: weight and server time of the portal's pages, the slowest and the heaviest of each kind. */
export async function runPages(args: readonly string[], say: (text: string) => void): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      cases: { type: 'string', default: '2000' },
      requests: { type: 'string', default: '40' },
      'of-each': { type: 'string', default: '5' },
      write: { type: 'boolean', default: false },
    },
  });
  const county = await openCounty({
    serverUrl: serverUrl(),
    cases: positive('cases', values.cases),
    streams: 1,
    say,
  });
  try {
    const measured: MeasuredPage[] = [];
    const pages = ofEachKind(portalPages(county.ctx.reference), positive('of-each', values['of-each']));
    for (const page of [...pages, ...MORE_PAGES]) {
      measured.push(await measure(county.server.url, page, positive('requests', values.requests)));
    }
    const table = tableOf(measured);
    say(table);
    if (values.write) await writeSection('Portal pages', table);
  } finally {
    await county.close();
  }
}

/** No more than `most` of a kind, evenly from first to last. */
function ofEachKind(pages: readonly PortalPage[], most: number): PortalPage[] {
  return [...new Set(pages.map(({ kind }) => kind))].flatMap((kind) => {
    const ofKind = pages.filter((page) => page.kind === kind);
    const step = Math.max(1, ofKind.length / most);
    return Array.from({ length: Math.min(most, ofKind.length) }, (_, index) =>
      ofKind.slice(Math.floor(index * step), Math.floor(index * step) + 1),
    ).flat();
  });
}

/** Pages that answer to what somebody types; they stand in no list. */
const MORE_PAGES: readonly PortalPage[] = [
  {
    kind: 'search',
    path: `/search?${new URLSearchParams({ q: '我想在家门口开个小饭馆要办啥' }).toString()}`,
  },
  { kind: 'search without a find', path: `/search?${new URLSearchParams({ q: '发射卫星' }).toString()}` },
];

async function measure(url: string, page: PortalPage, requests: number): Promise<MeasuredPage> {
  const { html, bytes } = await firstView(url, page.path);
  const next = readRequests(page.path, []);
  let left = requests;
  const limited = () => {
    left -= 1;
    return left < 0 ? null : next();
  };
  // One connection: nobody waits behind another, so what a client sees is what the server needed.
  const { latencies } = await drive({ url, connections: 1, seconds: 60, next: limited });
  return { page, html, bytes, p50: percentile(latencies, 0.5), p95: percentile(latencies, 0.95) };
}

function tableOf(measured: readonly MeasuredPage[]): string {
  const kinds = [...new Set(measured.map(({ page }) => page.kind))];
  const rows = kinds.map((kind) => {
    const pages = measured.filter(({ page }) => page.kind === kind);
    const most = (value: (page: MeasuredPage) => number) => Math.max(...pages.map(value));
    const cells = [
      kind,
      String(pages.length),
      kilobytes(most(({ html }) => html)),
      mark(kilobytes(most(({ bytes }) => bytes)), most(({ bytes }) => bytes) <= MOST_BYTES),
      mark(most(({ p50 }) => p50).toFixed(1), most(({ p50 }) => p50) <= MOST_MS),
      most(({ p95 }) => p95).toFixed(1),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    `Of each kind the greatest value. First view: page, style sheet and all that it loads, as transferred; at most ${MOST_BYTES / 1024} KB. Time: one request after another, as the client sees it; at most ${MOST_MS} ms.`,
    '',
    '| kind | pages | page KB | first view KB | p50 ms | p95 ms |',
    '|---|--:|--:|--:|--:|--:|',
    ...rows,
  ].join('\n');
}

function mark(text: string, isWithin: boolean): string {
  return isWithin ? text : `**${text}**`;
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}
