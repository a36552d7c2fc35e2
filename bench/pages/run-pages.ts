import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type PortalPage, portalPages } from '../../apps/server/src/portal/portal-pages.ts';
import { startServerProcess } from '../../tests/support/server-process.ts';
import { type County, openCounty } from '../county/open-county.ts';
import { drive } from '../load/drive.ts';
import { readRequests } from '../load/requests.ts';
import { positive, serverUrl } from '../options.ts';
import { percentile } from '../report/statistics.ts';
import { writeSection } from '../report/write-section.ts';
import { firstView } from './first-view.ts';

/** Views of each page before it is measured. */
const WARM_UPS = 60;

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

/**
 * `npm run bench pages`: weight and server time of the portal's pages, the slowest and the heaviest of each kind, on
 * PostgreSQL and on the embedded engine.
 */
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
  const requests = positive('requests', values.requests);
  const ofEach = positive('of-each', values['of-each']);
  const county = await openCounty({
    serverUrl: serverUrl(),
    cases: positive('cases', values.cases),
    streams: 1,
    say,
  });
  let onPostgres: readonly MeasuredPage[];
  let pages: readonly PortalPage[];
  try {
    pages = await pagesToMeasure(county, ofEach);
    onPostgres = await measureAll(county.server.url, pages, requests);
  } finally {
    await county.close();
  }
  const onEmbedded = await onEmbeddedEngine((url) => measureAll(url, pages, requests));
  const table = tableOf(onPostgres, onEmbedded);
  say(table);
  if (values.write) await writeSection('Portal pages', table);
}

/** The same demonstration county in an embedded database of its own. */
async function onEmbeddedEngine<T>(measure: (url: string) => Promise<T>): Promise<T> {
  const dataDir = await mkdtemp(join(tmpdir(), 'tongban-pages-'));
  const server = await startServerProcess({ DATA_DIR: dataDir, TONGBAN_DEMO: '1', LOG_LEVEL: 'fatal' });
  try {
    return await measure(server.url);
  } finally {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function measureAll(
  url: string,
  pages: readonly PortalPage[],
  requests: number,
): Promise<readonly MeasuredPage[]> {
  const measured: MeasuredPage[] = [];
  // What a page is made of is read and compiled in its first views, which are no visitor's usual ones: a server runs for months.
  for (const { path } of pages)
    await drive({ url, connections: 1, seconds: 60, next: times(WARM_UPS, path) });
  for (const page of pages) measured.push(await measure(url, page, requests));
  return measured;
}

/** Those of the navigation, those that answer to what somebody typed or chose, and the recorded stations. */
async function pagesToMeasure({ ctx, server }: County, most: number): Promise<readonly PortalPage[]> {
  const listed = portalPages(ctx.reference);
  const chosen = listed
    .filter(({ kind }) => kind === 'guide')
    .map(({ path }) => ({
      kind: 'guide with the places of a county',
      path: `${path}?county=${BUSY_COUNTY}`,
    }));
  const busy = listed
    .filter(({ kind, path }) => kind === 'township' && path.includes(BUSY_COUNTY))
    .map(({ path }) => ({ kind: 'township with powers', path }));
  const sitemap = await (await fetch(`${server.url}/sitemap.xml`)).text();
  const stations = [...sitemap.matchAll(/<loc>[^<]*?(\/places\/[^<]*\/stations\/[^<]*)<\/loc>/gu)].map(
    ([, path = '']) => ({ kind: 'station', path }),
  );
  return [...ofEachKind([...listed, ...chosen, ...busy, ...stations], most), ...MORE_PAGES];
}

/** The county that the demonstration sets up with twelve townships at work: 曹县. */
const BUSY_COUNTY = 'county-03';

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
  { kind: 'apply: who and where', path: '/items/food-business-licence/apply' },
  { kind: 'search without a find', path: `/search?${new URLSearchParams({ q: '发射卫星' }).toString()}` },
];

async function measure(url: string, page: PortalPage, requests: number): Promise<MeasuredPage> {
  const { html, bytes } = await firstView(url, page.path);
  // One connection: nobody waits behind another, so what a client sees is what the server needed.
  const { latencies } = await drive({ url, connections: 1, seconds: 60, next: times(requests, page.path) });
  return { page, html, bytes, p50: percentile(latencies, 0.5), p95: percentile(latencies, 0.95) };
}

/** So many requests for one path. */
function times(requests: number, path: string): () => ReturnType<ReturnType<typeof readRequests>> | null {
  const next = readRequests(path, []);
  let left = requests;
  return () => {
    left -= 1;
    return left < 0 ? null : next();
  };
}

function tableOf(onPostgres: readonly MeasuredPage[], onEmbedded: readonly MeasuredPage[]): string {
  const kinds = [...new Set(onPostgres.map(({ page }) => page.kind))];
  const rows = kinds.map((kind) => {
    const pages = onPostgres.filter(({ page }) => page.kind === kind);
    const embedded = onEmbedded.filter(({ page }) => page.kind === kind);
    const bytes = most(pages, 'bytes');
    const cells = [
      kind,
      String(pages.length),
      kilobytes(most(pages, 'html')),
      mark(kilobytes(bytes), bytes <= MOST_BYTES),
      ...[pages, embedded].flatMap((measured) => {
        const p50 = most(measured, 'p50');
        return [mark(p50.toFixed(1), p50 <= MOST_MS), most(measured, 'p95').toFixed(1)];
      }),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    `Of each kind the greatest value. First view: page, style sheet and all that it loads, as transferred; at most ${MOST_BYTES / 1024} KB. Time: one request after another, as the client sees it, after ${WARM_UPS} views of each page; at most ${MOST_MS} ms.`,
    '',
    '| kind | pages | page KB | first view KB | p50 ms | p95 ms | p50 ms, embedded | p95 ms, embedded |',
    '|---|--:|--:|--:|--:|--:|--:|--:|',
    ...rows,
  ].join('\n');
}

function most(pages: readonly MeasuredPage[], of: 'html' | 'bytes' | 'p50' | 'p95'): number {
  return Math.max(...pages.map((page) => page[of]));
}

function mark(text: string, isWithin: boolean): string {
  return isWithin ? text : `**${text}**`;
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}
