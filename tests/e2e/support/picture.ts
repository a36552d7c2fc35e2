import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';

/** Where the pictures of the handbook stand. */
const FOLDER = fileURLToPath(new URL('../../../docs/handbook/pictures/', import.meta.url));

interface Shown {
  /** Only this part of the page; the whole window when left out. */
  readonly of?: Locator;
  /** Scrolled to, so that the window begins with it. */
  readonly from?: Locator;
  /** What the reader is to press or to look at: framed in red. */
  readonly mark?: Locator;
}

/** `npm run handbook` asks for pictures; any other run of a journey writes nothing. */
export function picturesAreWanted(): boolean {
  return process.env.TONGBAN_HANDBOOK === 'pictures';
}

/** A picture for the handbook at this moment of a journey: `docs/handbook/pictures/<name>.png`. */
export async function picture(page: Page, name: string, { of, from, mark }: Shown = {}): Promise<void> {
  if (!picturesAreWanted()) return;
  mkdirSync(FOLDER, { recursive: true });
  // Nothing looks pointed at that the reader is not told to press.
  await page.mouse.move(0, 0);
  await from?.first().evaluate((element) => {
    window.scrollBy({ top: element.getBoundingClientRect().top - 12, behavior: 'instant' });
  });
  await mark?.first().evaluate(frame, true);
  const options = { path: `${FOLDER}${name}.png`, animations: 'disabled', caret: 'hide' } as const;
  if (of) await wholeOf(page, of, options);
  else await page.screenshot(options);
  await mark?.first().evaluate(frame, false);
}

/** A part that scrolls by itself is shown to its end: in a window that is high enough for it. */
async function wholeOf(page: Page, of: Locator, options: Parameters<Locator['screenshot']>[0]) {
  const size = page.viewportSize();
  if (size) await page.setViewportSize({ ...size, height: 1600 });
  await of.first().screenshot(options);
  if (size) await page.setViewportSize(size);
}

/** Runs in the page. Set by script, which the policy against inline style allows. */
function frame(element: HTMLElement | SVGElement, isOn: boolean): void {
  element.style.outline = isOn ? '3px solid #c1121f' : '';
  element.style.outlineOffset = isOn ? '3px' : '';
}
