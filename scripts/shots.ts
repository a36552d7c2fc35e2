import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { browserPath } from '../tests/e2e/support/browser-path.ts';
import { logIn, openPage } from '../tests/e2e/support/desk.ts';
import { DESK_PAGES, PORTAL_PAGES } from '../tests/e2e/support/pages.ts';
import { bringServer } from '../tests/e2e/support/server-url.ts';
import { startServerProcess } from '../tests/support/server-process.ts';

/**
 * `npm run shots`: a picture of every page, at phone and desk width, and a contact sheet `shots/index.html` (design §10).
 * `npm run shots -- desk` or `-- portal` takes one surface only.
 */
const FOLDER = 'shots';
const WIDTHS = [
  { width: 360, height: 740 },
  { width: 1440, height: 900 },
];

const surface = process.argv[2];
const directory = await mkdtemp(join(tmpdir(), 'tongban-shots-'));
const server = await startServerProcess({ DATA_DIR: directory }, [
  '--demo-clock',
  '2026-03-16T01:00:00.000Z',
]);
bringServer(server.url);
const browser = await chromium.launch({
  executablePath: browserPath(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
await mkdir(FOLDER, { recursive: true });
const taken = [
  ...(surface === 'desk' ? [] : await shootPortal(browser)),
  ...(surface === 'portal' ? [] : await shootDesk(browser)),
];
await writeFile(join(FOLDER, 'index.html'), sheetOf(taken));
await browser.close();
await server.stop();
await rm(directory, { recursive: true, force: true });
process.stdout.write(`${taken.length} pictures; open ${FOLDER}/index.html\n`);

async function shootPortal(on: Browser): Promise<string[]> {
  const names: string[] = [];
  for (const viewport of WIDTHS) {
    const page = await on.newPage({ viewport, locale: 'zh-CN' });
    for (const { name, path } of PORTAL_PAGES) {
      await page.goto(server.url + path);
      names.push(await shoot(page, `${name}-${viewport.width}`));
    }
    await page.close();
  }
  return names;
}

/** Each page is opened once, by the person who sees it, and drawn at every width. */
async function shootDesk(on: Browser): Promise<string[]> {
  const names: string[] = [];
  for (const each of DESK_PAGES) {
    const context = await on.newContext({ viewport: WIDTHS[1] ?? null, locale: 'zh-CN' });
    const page = await context.newPage();
    await logIn(page, each.account);
    await openPage(page, each);
    for (const viewport of WIDTHS) {
      await page.setViewportSize(viewport);
      await page.waitForLoadState('networkidle');
      names.push(await shoot(page, `${each.name}-${viewport.width}`));
    }
    await context.close();
  }
  return names;
}

async function shoot(page: Page, name: string): Promise<string> {
  await page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage: true });
  return `${name}.png`;
}

function sheetOf(names: readonly string[]): string {
  const figures = names.map(
    (name) =>
      `<figure><a href="${name}"><img src="${name}" alt="" loading="lazy"></a><figcaption>${name}</figcaption></figure>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Contact sheet</title>
<style>body{display:flex;flex-wrap:wrap;gap:16px;font:14px sans-serif}img{height:420px;border:1px solid #ccc}figure{margin:0}</style>
${figures.join('\n')}
`;
}
