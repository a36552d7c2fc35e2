import { type Block, heightOf } from './block.ts';

/**
 * Parts blocks into pages of `height`. A block that is kept with the next goes over with it, unless both do not fit one
 * page or nothing would stay behind. A block higher than a page gets a page of its own: nothing is ever dropped.
 */
export function paginate<B extends Block>(blocks: readonly B[], height: number): readonly (readonly B[])[] {
  const pages: B[][] = [];
  let page: B[] = [];
  for (const block of blocks) {
    if (page.length > 0 && heightOf(page) + block.height > height) {
      const kept = trailingKept(page);
      const carried = heightOf(page.slice(page.length - kept)) + block.height > height ? 0 : kept;
      pages.push(page.slice(0, page.length - carried));
      page = page.slice(page.length - carried);
    }
    page.push(block);
  }
  return page.length === 0 ? pages : [...pages, page];
}

function trailingKept(page: readonly Block[]): number {
  const lastFree = page.findLastIndex((block) => block.keepWithNext !== true);
  return lastFree === -1 ? 0 : page.length - 1 - lastFree;
}
