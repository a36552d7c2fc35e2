import type { DocumentRow } from '@tongban/domain/certificate';
import { type Block, spaceOf } from './block.ts';
import { breakLines, type Line } from './break-lines.ts';
import { COLOUR, MM, PAPER, type PaperStyle } from './page-style.ts';
import { baselineIn, type Doc, type Script, widthOf, writeCentred, writeLine } from './write-text.ts';

const LABEL_WIDTH = 36 * MM;
const SPLIT = PAPER.left + LABEL_WIDTH;

/** A value longer than this goes over to a second cell, so that a page can end inside of it. */
const LINES_A_CELL = 18;

/** Label and value in a ruled table; a label stands once, in the first cell of its value. */
export function tableRows(doc: Doc, rows: readonly DocumentRow[], style: PaperStyle): readonly Block[] {
  if (rows.length === 0) return [];
  const cells = rows.flatMap((row) => cellsOf(doc, row, style));
  return [spaceOf(style.body * 0.45), ...cells, spaceOf(style.body * 0.6)];
}

function cellsOf(doc: Doc, row: DocumentRow, style: PaperStyle): readonly Block[] {
  const script = { size: style.table };
  const room = PAPER.right - SPLIT - 2 * PADDING;
  const lines = breakLines(row.value, room, (part) => widthOf(doc, part, script));
  const parts = Array.from({ length: Math.ceil(lines.length / LINES_A_CELL) }, (_, at) =>
    lines.slice(at * LINES_A_CELL, (at + 1) * LINES_A_CELL),
  );
  return parts.map((part, at) => cell(doc, at === 0 ? row.label : '', part, style));
}

const PADDING = 3 * MM;

function cell(doc: Doc, label: string, lines: readonly Line[], style: PaperStyle): Block {
  const height = lines.length * style.tableLead + 2 * style.tablePadding;
  const script = { size: style.table };
  return {
    height,
    draw: (top) => {
      doc.lineWidth(0.6).strokeColor(COLOUR.rule);
      doc
        .rect(PAPER.left, top, PAPER.right - PAPER.left, height)
        .moveTo(SPLIT, top)
        .lineTo(SPLIT, top + height)
        .stroke();
      const middle = baselineIn(top, height, style.table);
      writeCentred(doc, label, PAPER.left + LABEL_WIDTH / 2, middle, fitted(doc, label, style.table));
      lines.forEach((line, index) => {
        writeLine(
          doc,
          line,
          SPLIT + PADDING,
          top + style.tablePadding + index * style.tableLead,
          style.tableLead,
          script,
        );
      });
    },
  };
}

/** A label keeps to its cell: a long one is set smaller. */
function fitted(doc: Doc, label: string, size: number): Script {
  const room = LABEL_WIDTH - 2 * PADDING;
  return { size: Math.min(size, (size * room) / Math.max(1, widthOf(doc, label, { size }))) };
}
