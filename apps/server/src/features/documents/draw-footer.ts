import { COLOUR, MM } from './page-style.ts';
import { type Doc, writeCentred, writeRight } from './write-text.ts';

/** Foot of every page: 第1页 共1页, and in a demo that nothing of this is real. `edges` are points from left and top. */
export function drawFooter(
  doc: Doc,
  page: { readonly at: number; readonly of: number; readonly demo: boolean },
  edges: { readonly left: number; readonly right: number; readonly y: number },
): void {
  const numbering = `第${page.at}页 共${page.of}页`;
  writeRight(doc, numbering, edges.right, edges.y, { size: 9, colour: COLOUR.quiet });
  if (!page.demo) return;
  const script = { size: 10, colour: COLOUR.demo };
  writeCentred(doc, '演示数据　不具有法律效力', (edges.left + edges.right) / 2, edges.y, script, 0.15 * MM);
}
