import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

interface Wanted {
  /** Least height of what is pressed or typed in, in CSS pixels. */
  readonly targetPx: number;
}

/** Long tables, and the eight hundred cells a county of the city's matrix: the rules look at the first rows of each. */
const MORE_OF_THE_SAME = '.matrix tbody ~ tbody, tbody > tr:nth-child(n+9)';

/** What is wrong with the page as it stands: accessibility, horizontal scroll, clipped text, small targets. Empty when good. */
export async function pageFaults(page: Page, { targetPx }: Wanted): Promise<string[]> {
  const axe = await new AxeBuilder({ page }).exclude(MORE_OF_THE_SAME).analyze();
  const ofAxe = axe.violations.map(
    ({ id, nodes }) => `axe ${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
  return [...ofAxe, ...(await layoutFaultsOf(page, { targetPx }))];
}

/** The same without the accessibility rules, which take most of the time: what a narrower or larger layout can break. */
export function layoutFaultsOf(page: Page, { targetPx }: Wanted): Promise<string[]> {
  return page.evaluate(layoutFaults, targetPx);
}

/** Runs in the page. */
function layoutFaults(targetPx: number): string[] {
  const faults: string[] = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth + 1) faults.push(`the page is ${root.scrollWidth} px wide`);
  const nameOf = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.className} “${(element.textContent ?? '').trim().slice(0, 20)}”`;
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const isHidden = box.width <= 1 || box.height <= 1 || style.visibility === 'hidden';
    if (isHidden || element.closest('svg, [aria-hidden="true"], .visually-hidden, .skip-link')) continue;
    const clips = style.overflowX === 'hidden' || style.overflowX === 'clip';
    const isText = element.childElementCount === 0 && element.textContent?.trim() !== '';
    if (clips && isText && element.scrollWidth > element.clientWidth + 1)
      faults.push(`clipped: ${nameOf(element)}`);
  }
  const pressed =
    'button, summary, select, textarea, nav a, a.button, input:not([type=hidden], [type=radio], [type=checkbox])';
  const frames = '.ant-input-affix-wrapper, .ant-select, .ant-input-number, .choose-file';
  for (const element of document.querySelectorAll<HTMLElement>(pressed)) {
    // A field in a frame is as high as its frame: a press anywhere in it types into the field.
    const frame = element.matches('input') ? element.closest(frames) : null;
    const box = (frame ?? element).getBoundingClientRect();
    const isThere = box.width > 1 && box.height > 1 && getComputedStyle(element).visibility !== 'hidden';
    const isPlain = element.matches('.visually-hidden, .skip-link, [aria-hidden="true"]');
    if (isThere && !isPlain && box.height < targetPx - 0.5) {
      faults.push(`${Math.round(box.height)} px high: ${nameOf(element)}`);
    }
  }
  return faults;
}
