import type { Block } from './block.ts';
import { breakLines } from './break-lines.ts';
import type { ContractTable } from './contract-model.ts';
import { COLOUR, MM, PAPER, type PaperStyle } from './page-style.ts';
import { type Doc, widthOf, writeLine } from './write-text.ts';

const PADDING = 2 * MM;

/** A ruled table with a header; each row is one block, so that a page ends between rows. */
export function tableBlocks(doc: Doc, { columns, rows }: ContractTable, style: PaperStyle): readonly Block[] {
  const edges = edgesOf(columns.map(({ share }) => share));
  const head = rowBlock(
    doc,
    columns.map(({ header }) => header),
    edges,
    style,
    'bold',
  );
  return [{ ...head, keepWithNext: true }, ...rows.map((row) => rowBlock(doc, row, edges, style, 'regular'))];
}

/** Left edges of the columns and the right edge of the last. */
function edgesOf(shares: readonly number[]): readonly number[] {
  const unit = (PAPER.right - PAPER.left) / shares.reduce((sum, share) => sum + share, 0);
  const edges: number[] = [PAPER.left];
  for (const share of shares) edges.push((edges.at(-1) ?? PAPER.left) + share * unit);
  return edges;
}

function rowBlock(
  doc: Doc,
  cells: readonly string[],
  edges: readonly number[],
  style: PaperStyle,
  face: 'regular' | 'bold',
): Block {
  const script = { size: style.table, face };
  const lines = cells.map((text, at) => {
    const room = (edges[at + 1] ?? 0) - (edges[at] ?? 0) - 2 * PADDING;
    return breakLines(text, room, (part) => widthOf(doc, part, script));
  });
  const height = Math.max(...lines.map(({ length }) => length)) * style.tableLead + 2 * style.tablePadding;
  return {
    height,
    draw: (top) => {
      doc.lineWidth(0.6).strokeColor(COLOUR.rule);
      doc.rect(PAPER.left, top, PAPER.right - PAPER.left, height);
      for (const edge of edges.slice(1, -1)) doc.moveTo(edge, top).lineTo(edge, top + height);
      doc.stroke();
      lines.forEach((cell, at) => {
        cell.forEach((line, index) => {
          const x = (edges[at] ?? 0) + PADDING;
          writeLine(
            doc,
            line,
            x,
            top + style.tablePadding + index * style.tableLead,
            style.tableLead,
            script,
          );
        });
      });
    },
  };
}
