import type { DocumentModel } from '@tongban/domain/certificate';
import type { Block } from './block.ts';
import { drawFooter } from './draw-footer.ts';
import type { Impression, RenderOptions } from './impression.ts';
import { MM, PAPER, PAPER_STYLES, type PaperStyle } from './page-style.ts';
import { paginate } from './paginate.ts';
import { paperFoot } from './paper-foot.ts';
import { paperHead } from './paper-head.ts';
import { tableRows } from './paper-rows.ts';
import { addresseeLine, entryLines, paragraphLines } from './paper-text.ts';
import type { Doc } from './write-text.ts';

/** Sets vouchers, decisions and slips on upright pages: on as few as the smaller type makes possible. */
export function layOutPaper(
  doc: Doc,
  model: DocumentModel,
  impression: Impression | null,
  options: RenderOptions,
): void {
  const pages = fewestPages(doc, model, impression);
  pages.forEach((page, at) => {
    doc.addPage({ size: 'A4', margin: 0 });
    let top: number = PAPER.top;
    for (const block of page) {
      block.draw(top);
      top += block.height;
    }
    const edges = { left: PAPER.left, right: PAPER.right, y: PAPER.height - 14 * MM };
    drawFooter(doc, { at: at + 1, of: pages.length, demo: options.demo }, edges);
  });
}

/** The pages in the largest type that needs no more of them than the smallest does. */
function fewestPages(
  doc: Doc,
  model: DocumentModel,
  impression: Impression | null,
): readonly (readonly Block[])[] {
  const inStyles = PAPER_STYLES.map((style) =>
    paginate(blocksOf(doc, model, impression, style), PAPER.bottom - PAPER.top),
  );
  const fewest = Math.min(...inStyles.map((pages) => pages.length));
  return inStyles.find((pages) => pages.length === fewest) ?? [];
}

function blocksOf(
  doc: Doc,
  model: DocumentModel,
  impression: Impression | null,
  style: PaperStyle,
): readonly Block[] {
  const body = [
    ...addresseeLine(doc, model.addressee, style),
    ...model.paragraphs.flatMap((text) => paragraphLines(doc, text, style)),
    ...entriesAndRows(doc, model, style),
    ...model.closing.flatMap((text) => paragraphLines(doc, text, style)),
    ...(model.remedies === null ? [] : paragraphLines(doc, model.remedies, style)),
  ];
  return [
    ...paperHead(doc, model, style),
    ...body.map((block, at) => (at >= body.length - 2 ? { ...block, keepWithNext: true } : block)),
    ...paperFoot(doc, model, impression, style),
  ];
}

/** A list follows the sentence that announces it; on a voucher and a transfer the table comes first. */
function entriesAndRows(doc: Doc, model: DocumentModel, style: PaperStyle): readonly Block[] {
  const rows = tableRows(doc, model.rows, style);
  const entries = entryLines(doc, model.list, style);
  const isListFirst = model.kind === 'supplement_notice' || model.kind === 'receipt_slip';
  return isListFirst ? [...entries, ...rows] : [...rows, ...entries];
}
